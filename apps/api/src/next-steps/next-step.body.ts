import type { NextStepView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { ENTRY_FIELDS, type EntryBody, factsOf } from '../trail/entry.body.js';
import { nextStepPolicy } from './next-step.policy.js';

/** A step is open until it worked or was dropped; `n` is next_step. */
export const IS_OPEN = `not exists (select from next_step_outcome x where x.next_step_id = n.id and x.outcome <> 'tried')`;

/** SQL: the lesson in which next step `n` began, if any. */
export const ORIGIN_LESSON = `coalesce((select lesson_id from observation where id = n.origin_id),
      (select lesson_id from reflection where id = n.origin_id))`;

/**
 * SQL: next steps as rows (id, portfolio_id, origin_id, occurred_at, is_open, body). What an observer has not given yet is
 * no open step, also not for the observer; an intention of the student is one from the start.
 */
export const NEXT_STEPS = `
  select n.id, n.portfolio_id, n.origin_id, e.occurred_at,
    ${IS_OPEN} and (e.shared_at is not null or origin.kind = 'reflection') as is_open, json_build_object(${ENTRY_FIELDS},
    'text', n.text, 'when', n.due, 'day', n.day, 'originId', n.origin_id, 'originKind', origin.kind,
    'originLessonId', ${ORIGIN_LESSON},
    'isOpen', ${IS_OPEN},
    'outcomes', (select coalesce(json_agg(json_build_object('outcome', x.outcome, 'note', x.note, 'at', x.marked_at,
      'lessonId', x.lesson_id) order by x.marked_at), '[]') from next_step_outcome x where x.next_step_id = n.id)) as body
  from next_step n join entry e on e.id = n.id left join entry origin on origin.id = n.origin_id`;

/** SQL: the next step that came from `originId`, as its origin shows it. */
export const proposedBy = (originId: string): string => `
  (select json_build_object('id', n.id, 'text', n.text, 'when', n.due, 'day', n.day) from next_step n where n.origin_id = ${originId})`;

export type NextStepBody = EntryBody<NextStepView>;

export const viewNextStep = (actor: Actor, body: NextStepBody): NextStepView => ({
  ...body,
  may: abilities(nextStepPolicy, actor, { ...factsOf(body), isOpen: body.isOpen }),
});
