import type { FeedbackAction, FeedbackRequestAction, RequestState } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor, isInvolved, isShared, isStudent } from '../trail/entry.policy.js';

/** What the policy of a request needs to know. */
export interface RequestFacts extends EntryFacts {
  askedOf: string;
  state: RequestState;
}

// Feedback that comes late is still welcome.
const isWaiting = (request: RequestFacts): boolean =>
  request.state === 'waiting' || request.state === 'overdue';

export const requestPolicy = {
  answer: (actor, request) => request.askedOf === actor.id && isWaiting(request),
  withdraw: (actor, request) => isAuthor(actor, request) && isWaiting(request),
} satisfies Policy<RequestFacts, FeedbackRequestAction>;

/** What the policy of feedback needs to know. */
export interface FeedbackFacts extends EntryFacts {
  /** The student took the question back: the words stay with whoever wrote them. */
  isWithdrawn: boolean;
}

const isDraftOf = (actor: Actor, feedback: FeedbackFacts): boolean =>
  isAuthor(actor, feedback) && !isShared(feedback) && isInvolved(feedback);

export const feedbackPolicy = {
  revise: isDraftOf,
  share: (actor, feedback) => isDraftOf(actor, feedback) && !feedback.isWithdrawn,
  correct: (actor, feedback) => isAuthor(actor, feedback) && isShared(feedback) && isInvolved(feedback),
  shareFurther: (actor, feedback) => isStudent(actor, feedback) && isShared(feedback),
} satisfies Policy<FeedbackFacts, FeedbackAction>;

/** The state follows from what happened and from the day (ISO, both). */
export function requestState(
  o: { isAnswered: boolean; withdrawnAt: unknown; until: string },
  today: string,
): RequestState {
  if (o.isAnswered) return 'answered';
  if (o.withdrawnAt) return 'withdrawn';
  return o.until < today ? 'overdue' : 'waiting';
}
