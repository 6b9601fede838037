import type { NextStepAction } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isStudent } from '../trail/entry.policy.js';

/** What the policy of a next step needs to know. */
export interface NextStepFacts extends EntryFacts {
  isOpen: boolean;
}

export const nextStepPolicy = {
  markOutcome: (actor, step) => isStudent(actor, step) && step.isOpen,
} satisfies Policy<NextStepFacts, NextStepAction>;
