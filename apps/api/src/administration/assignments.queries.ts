import { Injectable } from '@nestjs/common';
import {
  APPOINTED_ROLES,
  type AssignmentState,
  type AssignmentView,
  type Page,
  PAGE_SIZE,
  type Rank,
  type ScopeOption,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { pageOf as pageByDay, readCursor } from '../trail/cursor.js';
import { assignmentPolicy } from './assignment.policy.js';
import { idIn, ONE_MORE, pageOf, searchIn } from './cursor.js';

/** Whose roles, and over what. */
export interface AssignmentFilter {
  person?: unknown;
  organisation?: unknown;
  partnership?: unknown;
  role?: unknown;
  /** Only what ends within 30 days, the first to end first. */
  ending?: unknown;
  next?: unknown;
}

/** What somebody could be appointed to. */
export interface ScopeFilter {
  role?: unknown;
  search?: unknown;
  /** Only placements that go on without a mentor. */
  bare?: unknown;
  next?: unknown;
}

const LINE = `select a.id, json_build_object('id', a.person_id, 'name', a.person_name) as person, a.role, a.scope,
    a.from_day::text as "from", a.until_day::text as "until", a.rank,
    (select json_build_object('id', b.id, 'name', b.name) from person b where b.id = a.appointed_by) as "appointedBy",
    case when a.until_day < current_date then 'past' when a.from_day > current_date then 'future' else 'current' end as state,
    a.from_day < current_date as "hasRun"`;
const PAGE = {
  name: 'administration_assignments',
  text: `${LINE}
    from app.assignments_in_office($1::uuid, $2::uuid, $3::uuid, $4, $5::boolean, $6::date, $7::uuid, ${ONE_MORE}) with ordinality a
    order by a.ordinality`,
};
const ONE = {
  name: 'administration_assignment',
  text: `${LINE}
    from assignment r cross join lateral app.assignments_in_office(r.person_id, null, null, null, false, null, null, null) a
    where r.id = $1 and a.id = r.id`,
};
const SCOPES = {
  name: 'administration_scopes',
  text: `select s.id, s.kind, s.name, s.place, s.until_day::text as "until", s.mentors
    from app.scopes_to_appoint($1, $2, $3::boolean, $4::uuid, ${ONE_MORE}) with ordinality s
    order by s.ordinality`,
};

type AssignmentRow = Omit<AssignmentView, 'may'> & { rank: Rank; hasRun: boolean; state: AssignmentState };

const view = (actor: Actor, { rank, hasRun, ...row }: AssignmentRow): AssignmentView => {
  const { appoint: _, ...may } = abilities(assignmentPolicy, actor, {
    ...{ personId: row.person.id, role: row.role, rank, hasRun },
  });
  return { ...row, may };
};

@Injectable()
export class AssignmentsQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filter: AssignmentFilter): Promise<Page<AssignmentView>> {
    const { at, id } = readCursor(filter.next);
    const role = APPOINTED_ROLES.find((known) => known === filter.role) ?? null;
    const [person, organisation] = [idIn(filter.person), idIn(filter.organisation)];
    const values = [
      ...[person, organisation, idIn(filter.partnership), role, filter.ending === 'true'],
      ...[at?.slice(0, 10) ?? null, id],
    ];
    const rows = await this.database.ask<AssignmentRow>(actor, { ...PAGE, values });
    const page = pageByDay(rows, PAGE_SIZE, (row) => ({ at: `${row.until}T00:00Z`, id: row.id }));
    return { ...page, items: page.items.map((row) => view(actor, row)) };
  }

  async one(actor: Actor, id: string): Promise<AssignmentView> {
    return view(actor, await this.database.one<AssignmentRow>(actor, { ...ONE, values: [id] }));
  }

  async scopes(actor: Actor, { role, search, bare, next }: ScopeFilter): Promise<Page<ScopeOption>> {
    const values = [APPOINTED_ROLES.find((known) => known === role) ?? null, searchIn(search)];
    const rows = await this.database.ask<ScopeOption>(actor, {
      ...SCOPES,
      values: [...values, bare === 'true', idIn(next)],
    });
    return pageOf(rows);
  }
}
