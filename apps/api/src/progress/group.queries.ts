import { Injectable } from '@nestjs/common';
import {
  evidenceStrength,
  EXCEPTIONS,
  GROUP_SORTS,
  type GroupLine,
  type GroupSort,
  PAGE_SIZE,
  type Page,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';

/** What a group can be narrowed to and sorted by. */
export interface GroupFilter {
  search?: unknown;
  exception?: unknown;
  sort?: unknown;
  next?: unknown;
}

type GroupRow = Omit<GroupLine, 'domains'> & {
  domains: { domain: string; lessons: number; observers: number }[];
};

const ORDER: Record<GroupSort, string> = {
  exceptions: 'cardinality(exceptions) desc, name, id',
  name: 'name, id',
  activity: 'last_activity nulls first, name, id',
  next_lesson: 'next_lesson nulls last, name, id',
};

const FACTS = `
    facts as materialized (
      select g.portfolio_id as id, g.bits, p.id as student_id, p.name, pr.name as programme, c.instrument_id, school.name as school,
        g.last_activity, g.last_observation, g.next_lesson, g.open, g.overdue, g.has_mentor,
        school.name is not null as is_placed
      from app.my_group() g join portfolio o on o.id = g.portfolio_id join person p on p.id = o.student_id
        join programme pr on pr.id = o.programme_id join cohort c on c.id = o.cohort_id
        left join lateral (select sc.name from placement pl join organisation sc on sc.id = pl.school_id
          where pl.portfolio_id = g.portfolio_id and pl.state = 'active' order by pl.from_day desc limit 1) school on true
      where $1::text is null or p.name ilike '%' || $1 || '%')`;

/**
 * The group of whom guides in a school or from an institute. A group is tens of people, so it is sorted whole and cut
 * by place; the strength per domain is counted over what the reader's own roles may read.
 */
export const group = (sort: GroupSort) => ({
  name: `group_${sort}`,
  text: `
    with ${FACTS},
    lines as (
      select *, array_remove(array[
        case when is_placed and not has_mentor then 'no_mentor' end,
        case when is_placed and coalesce(last_observation, '-infinity') < now() - interval '4 weeks' then 'no_observation' end,
        case when overdue > 0 then 'request_overdue' end,
        case when coalesce(last_activity, '-infinity') < now() - interval '4 weeks' then 'quiet' end], null) as exceptions
      from facts)
    select id as "portfolioId", json_build_object('id', student_id, 'name', name) as student, school, programme, bits & 32 <> 0 as "isCoordinated",
      instrument_id as "instrumentId", last_activity as "lastActivityAt", last_observation as "lastObservationAt",
      next_lesson as "nextLessonAt", open as "openRequests", exceptions,
      (select coalesce(json_agg(json_build_object('domain', d.domain_code, 'lessons', d.lessons,
          'observers', d.observers)), '[]')
        from (select domain_code, max(lessons) as lessons, max(observers) as observers from domain_evidence
          where portfolio_id = lines.id and role_bit & lines.bits <> 0 group by 1) d) as domains
    from lines where $2::text is null or $2 = any (exceptions)
    order by ${ORDER[sort]} limit $3 offset $4`,
});

@Injectable()
export class GroupQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filter: GroupFilter): Promise<Page<GroupLine>> {
    const sort = GROUP_SORTS.find((known) => known === filter.sort) ?? 'exceptions';
    const exception = EXCEPTIONS.find((known) => known === filter.exception) ?? null;
    const search =
      typeof filter.search === 'string' && filter.search ? escapeLike(filter.search.slice(0, 100)) : null;
    const offset = Math.trunc(Math.min(Math.max(Number(filter.next) || 0, 0), 100_000));
    const values = [search, exception, PAGE_SIZE + 1, offset];
    const rows = await this.database.ask<GroupRow>(actor, { ...group(sort), values });
    const items = rows.slice(0, PAGE_SIZE).map((row) => ({
      ...row,
      domains: row.domains.map((base) => ({ ...base, evidence: evidenceStrength(base) })),
    }));
    return { items, next: rows.length > PAGE_SIZE ? String(offset + PAGE_SIZE) : null };
  }
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
