import type { ObservationAction, ObservationState } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor, isInvolved, isShared, isStudent } from '../trail/entry.policy.js';

/** What the policy of an observation needs to know. */
export interface ObservationFacts extends EntryFacts {
  state: ObservationState;
  isSelf: boolean;
}

const isDraft = (o: ObservationFacts): boolean => o.state === 'draft';

export const observationPolicy = {
  revise: (actor, o) => isAuthor(actor, o) && isDraft(o) && isInvolved(o),
  share: (actor, o) => isAuthor(actor, o) && isDraft(o) && isInvolved(o),
  correct: (actor, o) => isAuthor(actor, o) && isShared(o) && isInvolved(o),
  release: (actor, o) => isAuthor(actor, o) && !o.isSelf && o.state === 'ready' && isInvolved(o),
  answer: (actor, o) => isStudent(actor, o) && !o.isSelf && o.state === 'shared',
  shareFurther: (actor, o) => isStudent(actor, o) && isShared(o),
  remove: (actor, o) => isAuthor(actor, o) && isDraft(o) && isInvolved(o),
} satisfies Policy<ObservationFacts, ObservationAction>;

/** The state follows from what happened; it is stored nowhere. */
export function stateOf(o: {
  handedInAt: unknown;
  sharedAt: unknown;
  answeredAt: unknown;
}): ObservationState {
  if (o.answeredAt) return 'answered';
  if (o.sharedAt) return 'shared';
  return o.handedInAt ? 'ready' : 'draft';
}
