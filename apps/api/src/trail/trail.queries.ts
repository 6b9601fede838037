import { Injectable } from '@nestjs/common';
import { CONTEXT_TAGS, ENTRY_KINDS, PAGE_SIZE, type Page, type TrailLine } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { AUTHOR_ROLE, personRef } from './entry.body.js';
import { isId, pageOf, readCursor } from './cursor.js';

/** What the trail can be narrowed to. */
export interface TrailFilter {
  kind?: unknown;
  author?: unknown;
  domain?: unknown;
  goal?: unknown;
  context?: unknown;
  next?: unknown;
}

/** SQL of the lesson that an entry hangs on: looked up by its kind, one row through one index. */
const lessonOf = (entry: string): string => `case ${entry}.kind when 'lesson' then ${entry}.id
  when 'observation' then (select o.lesson_id from observation o where o.id = ${entry}.id)
  when 'reflection' then (select r.lesson_id from reflection r where r.id = ${entry}.id)
  when 'feedback_request' then (select q.lesson_id from feedback_request q where q.id = ${entry}.id)
  when 'feedback' then (select q.lesson_id from feedback f join feedback_request q on q.id = f.request_id
    where f.id = ${entry}.id) end`;

/** SQL: only what belongs to a goal, or to lessons with a context. */
const NARROWED = `and ($7::uuid is null or e.id = $7 or exists (select from reflection r where r.id = e.id and r.goal_id = $7))
        and ($8::text is null or case e.kind
          when 'next_step' then (select ${lessonOf('x')} from next_step n join entry x on x.id = n.origin_id where n.id = e.id)
          else ${lessonOf('e')} end in (select l.id from lesson l where l.portfolio_id = $1 and $8 = any (l.context)))`;

// The origin is looked up by `case`: a `coalesce` there counts as leaky, is asked after the wall, and reads every entry.
/** SQL: the entries of `page` as lines, newest first. */
const LINES = `select (select coalesce(json_agg(line order by occurred_at desc, id desc), '[]') from (
    select e.id, e.occurred_at, json_build_object(
      'id', e.id, 'kind', e.kind, 'author', ${personRef('e.author_id')}, 'authorRole', ${AUTHOR_ROLE},
      'occurredAt', e.occurred_at, 'sharedAt', e.shared_at, 'audience', app.roles_in(e.audience),
      'title', coalesce(case e.kind when 'lesson' then l.topic
        when 'observation' then (select topic from lesson where id = o.lesson_id) when 'feedback' then fr.about
        when 'reflection' then (select topic from lesson where id = r.lesson_id) end, ''),
      'text', left(case e.kind when 'lesson' then l.focus_question when 'observation' then o.strength
        when 'reflection' then r.text when 'goal' then g.text when 'next_step' then n.text
        when 'feedback_request' then q.about else f.strength end, 280),
      'lessonId', coalesce(l.id, o.lesson_id, r.lesson_id, q.lesson_id, fr.lesson_id, (select v.lesson_id from observation v where v.id = n.origin_id)),
      'origin', (select json_build_object('id', x.id, 'kind', x.kind) from entry x
        where x.id = case when f.id is null then n.origin_id else f.request_id end),
      'domains', coalesce(o.domains, '{}'),
      'state', case e.kind when 'lesson' then l.state when 'observation' then case when o.is_self then 'self' end
        when 'feedback_request' then case when q.withdrawn_at is not null then 'withdrawn'
          when app.is_answered(q.id) then 'answered' else 'waiting' end
        when 'goal' then case when g.closed_at is null then 'open' else 'closed' end
        when 'next_step' then (select x.outcome from next_step_outcome x where x.next_step_id = n.id
          order by x.marked_at desc limit 1) end) as line
    from page e
      left join lesson l on e.kind = 'lesson' and l.id = e.id
      left join observation o on e.kind = 'observation' and o.id = e.id
      left join reflection r on e.kind = 'reflection' and r.id = e.id
      left join goal g on e.kind = 'goal' and g.id = e.id
      left join next_step n on e.kind = 'next_step' and n.id = e.id
      left join feedback_request q on e.kind = 'feedback_request' and q.id = e.id
      left join feedback f on e.kind = 'feedback' and f.id = e.id
      left join feedback_request fr on fr.id = f.request_id) as lines) as items`;

/** SQL: which of the entries are meant, besides the filters. */
const ONLY = { '': '', narrowed: NARROWED, among: 'and e.id = any ($7::uuid[])' };

// The limit is a literal: PostgreSQL plans a statement once, and a limit it does not know counts as a tenth of the table.
/**
 * A page of the trail; one statement. What asks for a goal or a context is a statement of its own: whoever asks for neither
 * does not pay for their walls. So is what is shown only of a given list.
 */
export const trail = (only: keyof typeof ONLY) => ({
  name: only ? `trail_${only}` : 'trail',
  text: `
    with page as materialized (
      select e.* from entry e
      where e.portfolio_id = $1
        and ($2::text is null or e.kind = $2)
        and ($3::uuid is null or e.author_id = $3)
        and ($4::timestamptz is null or (e.occurred_at, e.id) < ($4, $5::uuid))
        and ($6::text is null or exists (
          select from observation o where o.id = e.id and $6 = any (o.domains)))
        ${ONLY[only]}
      order by e.occurred_at desc, e.id desc limit ${PAGE_SIZE + 1})
    ${LINES}
    from portfolio where id = $1`,
});

@Injectable()
export class TrailQueries {
  constructor(private readonly database: Database) {}

  /** Everything on one portfolio that the actor sees, newest first. */
  async page(actor: Actor, portfolioId: string, filter: TrailFilter): Promise<Page<TrailLine>> {
    const { at, id } = readCursor(filter.next);
    const kind = ENTRY_KINDS.find((known) => known === filter.kind) ?? null;
    const author = isId(filter.author) ? filter.author : null;
    const goal = isId(filter.goal) ? filter.goal : null;
    const context = CONTEXT_TAGS.find((known) => known === filter.context) ?? null;
    const domain = typeof filter.domain === 'string' ? filter.domain.slice(0, 20) : null;
    const values = [portfolioId, kind, author, at, id, domain];
    const isNarrowed = goal !== null || context !== null;
    const { items } = await this.database.one<{ items: TrailLine[] }>(actor, {
      ...trail(isNarrowed ? 'narrowed' : ''),
      values: isNarrowed ? [...values, goal, context] : values,
    });
    return pageOf(items, PAGE_SIZE, (line) => ({ at: line.occurredAt, id: line.id }));
  }
}
