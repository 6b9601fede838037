import type { LessonView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { ENTRY_FIELDS, type EntryBody, factsOf } from '../trail/entry.body.js';
import { type LessonFacts, lessonPolicy } from './lesson.policy.js';

/** SQL: lessons as rows (id, portfolio_id, starts_at, instrument_id, body). */
export const LESSONS = `
  select l.id, l.portfolio_id, l.starts_at, c.instrument_id, json_build_object(${ENTRY_FIELDS},
    'placementId', l.placement_id, 'school', sc.name, 'startsAt', l.starts_at, 'className', l.class_name,
    'subject', l.subject, 'topic', l.topic, 'seriesPlace', l.series_place, 'context', to_json(l.context),
    'lessonGoal', l.lesson_goal, 'learningGoal', l.learning_goal, 'focusQuestion', l.focus_question,
    'phases', l.phases, 'state', l.state,
    'isTied', app.is_tied(l.id), 'isActive', coalesce(pl.state = 'active', false),
    'hasSelfView', exists (select from observation v where v.lesson_id = l.id and v.is_self)) as body
  from lesson l join entry e on e.id = l.id
    left join placement pl on pl.id = l.placement_id left join organisation sc on sc.id = pl.school_id
    left join portfolio o on o.id = l.portfolio_id left join cohort c on c.id = o.cohort_id`;

/** SQL: a lesson `l` as one line of a list. */
export const LESSON_LINE = `json_build_object('id', l.id, 'portfolioId', l.portfolio_id, 'startsAt', l.starts_at,
  'className', l.class_name, 'subject', l.subject, 'topic', l.topic, 'focusQuestion', l.focus_question, 'state', l.state,
  'observations', (select count(*) from observation v where v.lesson_id = l.id and not v.is_self))`;

export type LessonBody = EntryBody<LessonView> & Pick<LessonFacts, 'isTied' | 'isActive' | 'hasSelfView'>;

export function viewLesson(actor: Actor, { isTied, isActive, hasSelfView, ...body }: LessonBody): LessonView {
  const facts = { ...factsOf(body), state: body.state, isTied, isActive, hasSelfView };
  return { ...body, may: abilities(lessonPolicy, actor, facts) };
}
