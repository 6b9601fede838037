import type { ReflectionAction } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';
import type { EntryFacts } from '../trail/entry.entity.js';
import { isAuthor, isShared } from '../trail/entry.policy.js';

export const reflectionPolicy = {
  revise: (actor, reflection) => isAuthor(actor, reflection),
  share: (actor, reflection) => isAuthor(actor, reflection),
  remove: (actor, reflection) => isAuthor(actor, reflection) && !isShared(reflection),
} satisfies Policy<EntryFacts, ReflectionAction>;
