import type { ReflectionView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { proposedBy } from '../next-steps/next-step.body.js';
import { abilities } from '../policy/policy.js';
import { ENTRY_FIELDS, type EntryBody, factsOf } from '../trail/entry.body.js';
import { reflectionPolicy } from './reflection.policy.js';

/** SQL: reflections as rows (id, lesson_id, occurred_at, body). */
export const REFLECTIONS = `
  select r.id, r.lesson_id, e.occurred_at, json_build_object(${ENTRY_FIELDS}, 'text', r.text, 'lessonId', r.lesson_id,
    'goalId', r.goal_id, 'indicators', to_json(r.indicators), 'intention', ${proposedBy('r.id')}) as body
  from reflection r join entry e on e.id = r.id`;

export type ReflectionBody = EntryBody<ReflectionView>;

export const viewReflection = (actor: Actor, body: ReflectionBody): ReflectionView => ({
  ...body,
  may: abilities(reflectionPolicy, actor, factsOf(body)),
});
