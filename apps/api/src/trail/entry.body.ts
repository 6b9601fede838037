import type { EntryView, Role } from '@leerspoor/shared';
import type { EntryFacts } from './entry.entity.js';

/**
 * SQL of what every entry shows, for `json_build_object`, over `e` (entry). PostgreSQL builds the JSON, because
 * reading twenty rows into objects and out again costs more than the question itself.
 */
export const ENTRY_FIELDS = `
  'id', e.id, 'portfolioId', e.portfolio_id, 'occurredAt', e.occurred_at, 'sharedAt', e.shared_at, 'version', e.version,
  'author', (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = e.author_id),
  'student', (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = app.student_of(e.portfolio_id)),
  'audience', app.roles_in(e.audience),
  'personally', (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'from', s.from_day, 'until', s.until_day)
      order by p.name), '[]')
    from personal_share s join person p on p.id = s.person_id
    where s.entry_id = e.id and current_date <= s.until_day),
  'myRoles', app.roles_in(coalesce(((select app.reach()) ->> e.portfolio_id::text)::int, app.my_bits(e.portfolio_id)))`;

/** SQL of what `e` said before each correction, newest first. */
export const REVISIONS = `(select coalesce(json_agg(json_build_object('version', v.version, 'at', v.made_at,
    'by', (select json_build_object('id', p.id, 'name', p.name) from person p where p.id = v.made_by), 'reason', v.reason,
    'before', v.content) order by v.version desc), '[]')
  from entry_revision v where v.entry_id = e.id and v.reason is not null)`;

/** SQL of a person as others see them. */
export const personRef = (id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from person p where p.id = ${id})`;

/** SQL of whom a request `q` is asked of: a guest by the name that the student gave them. */
export const ASKED_OF = `coalesce(${personRef('q.asked_of')},
  (select json_build_object('id', g.request_id, 'name', g.name) from guest g where g.request_id = q.id))`;

/** The role that the author of `e` has, or had, on the portfolio. */
export const AUTHOR_ROLE = `coalesce((select app.roles_in(min(a.role_bit)) ->> 0 from portfolio_access a
  where a.person_id = e.author_id and a.portfolio_id = e.portfolio_id),
  case when app.was_guest_of(e.portfolio_id, e.author_id) then 'guest' else 'peer' end)`;

/** What a statement built on `ENTRY_FIELDS` returns: the view, still without what the reader may do. */
export type EntryBody<View extends EntryView<string>> = Omit<View, 'may'> & { myRoles: Role[] };

/** The facts that policies ask about, from a body. */
export const factsOf = (body: EntryBody<EntryView<string>>): EntryFacts => ({
  authorId: body.author.id,
  studentId: body.student.id,
  sharedAt: body.sharedAt,
  myRoles: body.myRoles,
});
