import { Injectable } from '@nestjs/common';
import {
  type KnownPerson,
  PAGE_SIZE,
  type Page,
  PLACEMENT_STATES,
  type PlacementChoices,
  type PlacementDetail,
  type PlacementLine,
} from '@leerspoor/shared';
import { isUUID } from 'class-validator';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { type PlacementFacts, placementPolicy } from './placement.policy.js';

/** What the list of placements can be narrowed to. */
export interface PlacementFilter {
  school?: unknown;
  programme?: unknown;
  state?: unknown;
  mentor?: unknown;
  search?: unknown;
  next?: unknown;
}

const LINE = `
  m.id, json_build_object('id', m.student_id, 'name', m.student) as student, m.school, m.programme, m.institute, m.cohort,
  m.kind, m.state, m.from_day::text as "from", m.until_day::text as until, m.ended_on::text as "endedOn",
  app.mentors_on(m.id) as mentors`;

const LIST = {
  name: 'administered_placements',
  text: `
    select ${LINE} from app.my_placements() m
    where ($1::uuid is null or m.school_id = $1) and ($2::uuid is null or m.programme_id = $2)
      and ($3::text is null or m.state = $3) and (not $4::boolean or not m.has_mentor and m.state <> 'ended')
      and ($5::text is null or m.student ilike '%' || $5 || '%')
      and ($6::date is null or (m.from_day, m.id) < ($6, $7::uuid))
    order by m.from_day desc, m.id desc limit ${PAGE_SIZE + 1}`,
};

const ONE = {
  name: 'administered_placement',
  text: `
    select ${LINE}, m.framework_id as "frameworkId",
      (select title from framework where id = m.framework_id) as framework, m.student_id as "studentId", m.school_rank as "schoolRank",
      m.institute_rank as "instituteRank",
      (select coalesce(json_agg(json_build_object('state', s.state, 'reason', s.reason, 'by', p.name, 'at', s.made_at)
          order by s.made_at), '[]')
        from placement_step s left join person p on p.id = s.made_by where s.placement_id = m.id) as steps,
      (select coalesce(json_agg(json_build_object('from', json_build_object('id', h.from_person, 'name', coalesce(f.name, '')),
          'to', json_build_object('id', h.to_person, 'name', coalesce(t.name, '')), 'firstDay', h.first_day, 'line', h.line)
          order by h.made_at desc), '[]')
        from hand_over h left join person f on f.id = h.from_person left join person t on t.id = h.to_person
        where h.placement_id = m.id) as "handOvers"
    from app.my_placements() m where m.id = $1`,
};

const CHOICES = {
  name: 'placement_choices',
  text: `
    with mine as materialized (select organisation_id, rank from app.my_offices()),
    coordinated as materialized (select organisation_id from mine where rank >= 2),
    near as materialized (
      select distinct b.organisation_id from coordinated c
        join partnership_organisation a on a.organisation_id = c.organisation_id
        join partnership_organisation b on b.partnership_id = a.partnership_id)
    select
      (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) order by o.name), '[]')
        from organisation o where o.kind = 'school' and o.id in (
          select organisation_id from mine union select organisation_id from near)) as schools,
      (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'institute', i.name,
          'cohorts', (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name) order by c.name desc), '[]')
            from cohort c where c.programme_id = g.id)) order by i.name, g.name), '[]')
        from programme g join organisation i on i.id = g.institute_id
        where g.institute_id in (select organisation_id from mine union select organisation_id from near)) as programmes,
      json_build_object('propose', exists (select from coordinated)) as may`,
};

const PEOPLE = {
  name: 'known_people',
  text: `
    select distinct p.name, p.id, p.email from app.my_offices() f join membership m on m.organisation_id = f.organisation_id
      join person p on p.id = m.person_id
    where p.id <> app.actor_id() and (p.name ilike '%' || $1 || '%' or p.email ilike $1 || '%')
    order by p.name, p.id limit 20`,
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim()
    ? value
        .trim()
        .slice(0, 100)
        .replace(/[\\%_]/g, '\\$&')
    : null;
const id = (value: unknown): string | null => (typeof value === 'string' && isUUID(value) ? value : null);
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The placements that somebody administers. */
@Injectable()
export class AdministeredPlacementsQueries {
  constructor(private readonly database: Database) {}

  /** Newest beginning first. */
  async page(actor: Actor, filter: PlacementFilter): Promise<Page<PlacementLine>> {
    const [day = '', last = ''] = String(filter.next ?? '').split('~');
    const isNext = DAY.test(day) && !Number.isNaN(Date.parse(day)) && isUUID(last);
    const values = [
      id(filter.school),
      id(filter.programme),
      PLACEMENT_STATES.find((state) => state === filter.state) ?? null,
      filter.mentor === 'none',
      text(filter.search),
      isNext ? day : null,
      isNext ? last : null,
    ];
    const rows = await this.database.ask<PlacementLine>(actor, { ...LIST, values });
    const items = rows.slice(0, PAGE_SIZE);
    const end = items.at(-1);
    return { items, next: end && rows.length > PAGE_SIZE ? `${end.from}~${end.id}` : null };
  }

  async one(actor: Actor, placementId: string): Promise<PlacementDetail> {
    type Row = Omit<PlacementDetail, 'may'> & PlacementFacts;
    const row = await this.database.one<Row>(actor, { ...ONE, values: [placementId] });
    const { studentId, schoolRank, instituteRank, ...placement } = row;
    const may = abilities(placementPolicy, actor, {
      ...{ studentId, schoolRank, instituteRank, state: placement.state },
    });
    return { ...placement, may };
  }

  choices(actor: Actor): Promise<PlacementChoices> {
    return this.database.one<PlacementChoices>(actor, CHOICES);
  }

  /** People of one's organisations, by a part of their name. */
  async people(actor: Actor, search: unknown): Promise<KnownPerson[]> {
    const wanted = text(search);
    return wanted ? this.database.ask<KnownPerson>(actor, { ...PEOPLE, values: [wanted] }) : [];
  }
}
