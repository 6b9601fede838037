import { Injectable } from '@nestjs/common';
import { type EntryReadersView, PAGE_SIZE, type Page, type ReadsOfDay } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { isId } from '../trail/cursor.js';

/** SQL of the reader of `a`, with what they were for the student then. */
const READER = `'person', json_build_object('id', a.reader_id, 'name', app.reader_name(a.portfolio_id, a.reader_id)),
  'roles', app.roles_in(a.roles), 'isSupport', a.is_support`;

// Days are few words: a page is so many days of one reader each, newest first.
const OF_PORTFOLIO = {
  name: 'access_events',
  text: `
    select (select coalesce(json_agg(line order by day desc, reader_id desc), '[]') from (
      select a.day, a.reader_id, json_build_object(${READER}, 'day', a.day,
        'entries', (select json_agg(json_build_object('id', e.id, 'kind', e.kind, 'occurredAt', e.occurred_at,
            'title', coalesce(case e.kind
              when 'lesson' then (select topic from lesson where id = e.id)
              when 'observation' then (select l.topic from observation v join lesson l on l.id = v.lesson_id where v.id = e.id)
              when 'reflection' then (select left(text, 80) from reflection where id = e.id)
              when 'goal' then (select left(text, 80) from goal where id = e.id)
              when 'next_step' then (select left(text, 80) from next_step where id = e.id)
              when 'feedback_request' then (select left(about, 80) from feedback_request where id = e.id)
              else (select left(q.about, 80) from feedback f join feedback_request q on q.id = f.request_id
                where f.id = e.id) end, ''),
            'lessonId', case e.kind when 'lesson' then e.id
              when 'observation' then (select lesson_id from observation where id = e.id) end)
            order by e.occurred_at desc, e.id)
          from access_event x join entry e on e.id = x.entry_id
          where x.portfolio_id = $1 and x.day = a.day and x.reader_id = a.reader_id)) as line
      from (select portfolio_id, day, reader_id, max(roles) as roles, bool_or(is_support) as is_support from access_event
        where portfolio_id = $1 and ($2::date is null or (day, reader_id) < ($2, $3::uuid))
        group by 1, 2, 3 order by day desc, reader_id desc limit ${PAGE_SIZE + 1}) a) as lines) as items
    from portfolio where id = $1`,
};

const OF_ENTRY = {
  name: 'entry_readers',
  text: `
    select app.who_sees(e.id) as sees, (select coalesce(json_agg(json_build_object(${READER}, 'at', a.at) order by a.at desc), '[]') from (
      select distinct on (reader_id) * from access_event where entry_id = e.id order by reader_id, day desc) a) as readers
    from entry e where e.id = $1`,
};

const isDay = (text: string): boolean =>
  /^[12]\d{3}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;

@Injectable()
export class AccessEventsQueries {
  constructor(private readonly database: Database) {}

  /** Who read what of a portfolio, newest day first: all of it for the student, for anybody else their own reading. */
  async page(actor: Actor, portfolioId: string, next: unknown): Promise<Page<ReadsOfDay>> {
    const [day = '', reader = ''] = typeof next === 'string' ? next.split('~') : [];
    const isPlace = isDay(day) && isId(reader);
    const values = [portfolioId, isPlace ? day : null, isPlace ? reader : null];
    const { items } = await this.database.one<{ items: ReadsOfDay[] }>(actor, { ...OF_PORTFOLIO, values });
    const last = items.at(PAGE_SIZE - 1);
    const isMore = items.length > PAGE_SIZE && last;
    return { items: items.slice(0, PAGE_SIZE), next: isMore ? `${last.day}~${last.person.id}` : null };
  }

  /** Who sees one entry, and who read it, each with when they last did. */
  readers(actor: Actor, entryId: string): Promise<EntryReadersView> {
    return this.database.one<EntryReadersView>(actor, { ...OF_ENTRY, values: [entryId] });
  }
}
