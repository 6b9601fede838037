import { type AppointedRole, type AssignmentAction, RANK_TO_APPOINT, type Rank } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { Policy } from '../policy/policy.js';

/** What the policy of an assignment needs to know. */
export interface AssignmentFacts {
  personId: string;
  role: AppointedRole;
  /** How far the office of whoever asks goes over what it is for. */
  rank: Rank;
  /** It began before today. */
  hasRun: boolean;
}

// An administrator sees no content, and cannot make themselves somebody who does.
const mayAppoint = (actor: Actor, { personId, role, rank }: AssignmentFacts): boolean =>
  personId !== actor.id && rank >= RANK_TO_APPOINT[role];

export const assignmentPolicy = {
  appoint: mayAppoint,
  chooseLastDay: mayAppoint,
  // What ran stays, with its end.
  withdraw: (actor, assignment) => mayAppoint(actor, assignment) && !assignment.hasRun,
} satisfies Policy<AssignmentFacts, AssignmentAction | 'appoint'>;
