import { Injectable } from '@nestjs/common';
import { type HomeView, PAGE_SIZE } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { LESSON_LINE } from '../lessons/lesson.body.js';
import { IS_OPEN } from '../next-steps/next-step.body.js';
import { personRef } from '../trail/entry.body.js';

const STUDENT_OF = (portfolio: string) =>
  personRef(`(select student_id from portfolio where id = ${portfolio})`);

/** What waits for me, as a union of questions; each row (kind, id, lesson_id, portfolio_id, title, since, due). */
const WAITING = `
  select 'finish_observation' as kind, o.id, o.lesson_id, o.portfolio_id, l.topic as title, e.created_at as since, null::date as due
    from entry e join observation o on o.id = e.id left join lesson l on l.id = o.lesson_id
    where e.author_id = app.actor_id() and e.kind = 'observation' and e.shared_at is null and o.handed_in_at is null
  union all
  select 'self_view', l.id, l.id, l.portfolio_id, l.topic, l.starts_at, null
    from mine join lesson l on l.portfolio_id = mine.id
    where l.starts_at between now() - interval '21 days' and now()
      and (app.blind_state(l.id) ->> 'observersIn')::int > 0 and not (app.blind_state(l.id) ->> 'selfIn')::boolean
      and exists (select from entry e where e.id = l.id)
  union all
  select 'answer_observation', o.id, o.lesson_id, o.portfolio_id, l.topic, e.shared_at, null
    from mine join entry e on e.portfolio_id = mine.id and e.kind = 'observation' and e.author_id <> app.actor_id()
      and e.occurred_at > now() - interval '60 days' and e.shared_at is not null
    join observation o on o.id = e.id left join lesson l on l.id = o.lesson_id
    where not exists (select from observation_answer a where a.observation_id = o.id)
  union all
  select 'mark_next_step', n.id, null, n.portfolio_id, n.text, e.occurred_at, n.day
    from mine join next_step n on n.portfolio_id = mine.id join entry e on e.id = n.id
    where ${IS_OPEN} and (n.day <= current_date or n.due = 'next_lesson' and exists (
      select from lesson l where l.portfolio_id = n.portfolio_id and l.starts_at between e.occurred_at + interval '2 hours' and now()))
  union all
  select 'give_feedback', q.id, q.lesson_id, q.portfolio_id, q.about, e.occurred_at, q.until_day
    from feedback_request q join entry e on e.id = q.id
    where q.asked_of = app.actor_id() and q.withdrawn_at is null and not app.is_answered(q.id)`;

/** Everything on the home page; one statement. */
export const HOME = {
  name: 'home',
  text: `
    with mine as materialized (select id from portfolio where student_id = app.actor_id()),
    guided as materialized (
      select a.portfolio_id as id, bit_or(a.role_bit) as bits from portfolio_access a
      where a.person_id = app.actor_id() and a.role_bit & 14 <> 0 and current_date between a.from_day and a.until_day
      group by 1)
    select
      (select coalesce(json_agg(json_build_object('kind', w.kind, 'id', w.id, 'lessonId', w.lesson_id,
          'portfolioId', w.portfolio_id, 'student', ${STUDENT_OF('w.portfolio_id')}, 'title', coalesce(w.title, ''),
          'since', w.since, 'due', w.due) order by w.due nulls last, w.since), '[]')
        from (select * from (${WAITING}) every order by due nulls last, since limit 50) w) as waiting,
      (select coalesce(json_agg(x.line order by x.starts_at), '[]') from (
        select l.starts_at, ${LESSON_LINE} as line from mine join lesson l on l.portfolio_id = mine.id
        where l.starts_at between now() - interval '3 days' and now() + interval '8 days'
        order by l.starts_at limit 20) x) as lessons,
      (select coalesce(json_agg(x.step order by x.occurred_at desc), '[]') from (
        select e.occurred_at, json_build_object('id', n.id, 'text', n.text, 'when', n.due, 'day', n.day,
          'from', ${personRef('e.author_id')}) as step
        from mine join next_step n on n.portfolio_id = mine.id join entry e on e.id = n.id where ${IS_OPEN}
        order by e.occurred_at desc limit 10) x) as "openNextSteps",
      (select coalesce(json_agg(x.request order by x.until_day), '[]') from (
        select q.until_day, json_build_object('id', q.id, 'person', ${personRef('q.asked_of')}, 'about', q.about,
          'until', q.until_day) as request
        from mine join feedback_request q on q.portfolio_id = mine.id
        where q.withdrawn_at is null and not app.is_answered(q.id) order by q.until_day limit 20) x) as "waitingFor",
      (select coalesce(json_agg(x.card order by x.at nulls last, x.name), '[]') from (
        select next.starts_at as at, p.name, json_build_object('portfolioId', g.id,
          'student', json_build_object('id', p.id, 'name', p.name), 'school', school.name, 'institute', i.name,
          'myRoles', app.roles_in(g.bits), 'nextLesson', next.line,
          'openNextStep', (select n.text from next_step n join entry e on e.id = n.id
            where n.portfolio_id = g.id and e.shared_at is not null and ${IS_OPEN} order by e.occurred_at desc limit 1),
          'waitingRequests', (select count(*) from feedback_request q join entry e on e.id = q.id
            where q.portfolio_id = g.id and q.asked_of = app.actor_id() and q.withdrawn_at is null and not app.is_answered(q.id)),
          'lastObservationAt', (select max(e.occurred_at) from entry e where e.portfolio_id = g.id
            and e.kind = 'observation' and e.author_id <> o.student_id)) as card
        from guided g join portfolio o on o.id = g.id join person p on p.id = o.student_id
          join programme pr on pr.id = o.programme_id join organisation i on i.id = pr.institute_id
          left join lateral (select sc.name from placement pl join organisation sc on sc.id = pl.school_id
            where pl.portfolio_id = g.id and pl.state = 'active' order by pl.from_day desc limit 1) school on true
          left join lateral (select l.starts_at, ${LESSON_LINE} as line from lesson l where l.portfolio_id = g.id
            and l.starts_at > now() - interval '1 hour' order by l.starts_at limit 1) next on true
        order by next.starts_at nulls last, p.name limit ${PAGE_SIZE}) x) as students,
      (select count(*) > ${PAGE_SIZE} from guided) as "moreStudents"`,
};

@Injectable()
export class HomeQueries {
  constructor(private readonly database: Database) {}

  home(actor: Actor): Promise<HomeView> {
    return this.database.one<HomeView>(actor, HOME);
  }
}
