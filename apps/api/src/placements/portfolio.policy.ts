import type { PortfolioAction, Role } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { Policy } from '../policy/policy.js';

/** What the policy of a portfolio needs to know. */
export interface PortfolioFacts {
  studentId: string;
  /** Roles of the person who asks, on this portfolio, today. */
  myRoles: readonly Role[];
  /** A placement is going on. */
  isActive: boolean;
}

const isStudent = (actor: Actor, o: PortfolioFacts): boolean => o.studentId === actor.id;
const has = (o: PortfolioFacts, ...roles: Role[]): boolean => o.myRoles.some((role) => roles.includes(role));

export const portfolioPolicy = {
  planLesson: (actor, o) => isStudent(actor, o) && o.isActive,
  observe: (actor, o) =>
    o.isActive &&
    (isStudent(actor, o) || has(o, 'workplace_mentor', 'school_educator', 'institute_educator', 'peer')),
  reflect: (actor, o) => isStudent(actor, o),
  setGoal: (actor, o) => isStudent(actor, o),
  requestFeedback: (actor, o) => isStudent(actor, o),
  chooseAudience: (actor, o) => isStudent(actor, o),
  readProgress: (actor, o) =>
    isStudent(actor, o) || has(o, 'workplace_mentor', 'school_educator', 'institute_educator'),
  explainSight: (actor, o) => isStudent(actor, o) || has(o, 'coordinator'),
} satisfies Policy<PortfolioFacts, PortfolioAction>;
