import { Injectable } from '@nestjs/common';
import { type HomeView, PAGE_SIZE } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { LESSON_LINE } from '../lessons/lesson.body.js';
import { IS_OPEN, ORIGIN_LESSON } from '../next-steps/next-step.body.js';
import { ASKED_OF, personRef } from '../trail/entry.body.js';

/** Everything on the home page; one statement. What waits and who is next is found by id, and read through the walls. */
export const HOME = {
  name: 'home',
  text: `
    with mine as materialized (select id from portfolio where student_id = app.actor_id()),
    mentees as materialized (select * from app.my_mentees())
    select
      (select coalesce(json_agg(json_build_object('kind', w.kind, 'id', w.id, 'lessonId', w.lesson_id,
          'portfolioId', w.portfolio_id, 'student', ${personRef('app.student_of(w.portfolio_id)')}, 'title', coalesce(case w.kind
            when 'mark_next_step' then (select text from next_step where id = w.id)
            when 'give_feedback' then (select about from feedback_request where id = w.id)
            else (select topic from lesson where id = w.lesson_id) end, ''),
          'since', w.since, 'due', w.due) order by w.due nulls last, w.since), '[]')
        from (select m.*, e.portfolio_id from app.waiting_for_me() m join entry e on e.id = m.id
          order by m.due nulls last, m.since limit 50) w) as waiting,
      (select coalesce(json_agg(x.line order by x.starts_at), '[]') from (
        select l.starts_at, ${LESSON_LINE} as line from mine join lesson l on l.portfolio_id = mine.id
        where l.starts_at between now() - interval '3 days' and now() + interval '8 days'
        order by l.starts_at limit 20) x) as lessons,
      (select coalesce(json_agg(json_build_object('id', x.id, 'text', x.text, 'when', x.due, 'day', x.day, 'from', x.author,
          'lesson', (select json_build_object('id', id, 'topic', topic) from lesson where id = x.lesson_id))
          order by x.lesson_id is null, x.occurred_at desc), '[]') from (
        select n.id, n.text, n.due, n.day, e.occurred_at, ${personRef('e.author_id')} as author, ${ORIGIN_LESSON} as lesson_id
        from mine join next_step n on n.portfolio_id = mine.id join entry e on e.id = n.id where ${IS_OPEN}
        order by ${ORIGIN_LESSON} is null, e.occurred_at desc limit 10) x) as "openNextSteps",
      (select coalesce(json_agg(x.request order by x.until_day), '[]') from (
        select q.until_day, json_build_object('id', q.id, 'person', ${ASKED_OF}, 'about', q.about,
          'until', q.until_day) as request
        from mine join feedback_request q on q.portfolio_id = mine.id
        where q.withdrawn_at is null and not app.is_answered(q.id) order by q.until_day limit 20) x) as "waitingFor",
      (select coalesce(json_agg(x.card order by x.at nulls last, x.name), '[]') from (
        select m.next_at as at, p.name, json_build_object('portfolioId', o.id,
          'student', json_build_object('id', p.id, 'name', p.name), 'school', school.name, 'institute', i.name,
          'nextLesson', (select ${LESSON_LINE} from lesson l where l.id = m.next_lesson),
          'openNextStep', (select text from next_step where id = m.next_step),
          'openNextStepId', (select id from next_step where id = m.next_step), 'waitingRequests', m.waiting, 'lastObservationAt', m.last_observation) as card
        from mentees m join portfolio o on o.id = m.portfolio_id join person p on p.id = o.student_id
          join programme pr on pr.id = o.programme_id join organisation i on i.id = pr.institute_id
          left join lateral (select sc.name from placement pl join organisation sc on sc.id = pl.school_id
            where pl.portfolio_id = o.id and pl.state = 'active' order by pl.from_day desc limit 1) school on true
        order by m.next_at nulls last, p.name limit ${PAGE_SIZE}) x) as students,
      (select count(*) > ${PAGE_SIZE} from mentees) as "moreStudents"`,
};

@Injectable()
export class HomeQueries {
  constructor(private readonly database: Database) {}

  home(actor: Actor): Promise<HomeView> {
    return this.database.one<HomeView>(actor, HOME);
  }
}
