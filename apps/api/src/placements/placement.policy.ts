import type { PlacementAction, PlacementState } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { Policy } from '../policy/policy.js';

/** What the policy of a placement needs to know: how far the office goes of the person who asks, at both sides. */
export interface PlacementFacts {
  studentId: string;
  state: PlacementState;
  /** 3 administrator of the partnership, 2 coordinator, 1 school educator, 0 no office. */
  schoolRank: number;
  instituteRank: number;
}

const COORDINATES = 2;
// Nobody administers their own placement.
const rank = (actor: Actor, p: PlacementFacts): number =>
  p.studentId === actor.id ? 0 : Math.max(p.schoolRank, p.instituteRank);
const coordinates = (actor: Actor, p: PlacementFacts): boolean => rank(actor, p) >= COORDINATES;
/** A school educator speaks for the school. */
const speaksForSchool = (actor: Actor, p: PlacementFacts): boolean => rank(actor, p) > 0 && p.schoolRank > 0;

export const placementPolicy = {
  confirm: (actor, p) => p.state === 'proposed' && (coordinates(actor, p) || speaksForSchool(actor, p)),
  start: (actor, p) => p.state === 'confirmed' && coordinates(actor, p),
  pause: (actor, p) => p.state === 'active' && coordinates(actor, p),
  resume: (actor, p) => p.state === 'paused' && coordinates(actor, p),
  end: (actor, p) => p.state !== 'ended' && coordinates(actor, p),
  assignMentors: (actor, p) => p.state !== 'ended' && rank(actor, p) > 0,
  handOver: (actor, p) => p.state !== 'ended' && rank(actor, p) > 0,
} satisfies Policy<PlacementFacts, PlacementAction>;

/** Where somebody wants to place a student. */
export interface PlaceFacts {
  studentId: string;
  schoolRank: number;
  instituteRank: number;
}

export const placePolicy = {
  propose: (actor, p) => p.studentId !== actor.id && Math.max(p.schoolRank, p.instituteRank) >= COORDINATES,
} satisfies Policy<PlaceFacts, 'propose'>;
