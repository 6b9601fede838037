import type { GoalAction } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor } from '../trail/entry.policy.js';

/** What the policy of a goal needs to know. */
export interface GoalFacts extends EntryFacts {
  isOpen: boolean;
}

export const goalPolicy = {
  revise: (actor, goal) => isAuthor(actor, goal) && goal.isOpen,
  close: (actor, goal) => isAuthor(actor, goal) && goal.isOpen,
  share: (actor, goal) => isAuthor(actor, goal),
} satisfies Policy<GoalFacts, GoalAction>;
