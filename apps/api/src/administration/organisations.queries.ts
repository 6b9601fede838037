import { Injectable } from '@nestjs/common';
import type {
  AdministrationView,
  AttentionView,
  OrganisationLine,
  OrganisationView,
  Page,
  Rank,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { idIn, ONE_MORE, pageOf, searchIn } from './cursor.js';
import { organisationPolicy, partnershipPolicy } from './organisation.policy.js';

const OVERVIEW = {
  name: 'administration',
  text: `
    select (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]') from partnership p
        where p.id in (select a.partnership_id from assignment a where a.person_id = app.actor_id()
          and a.role = 'partnership_admin' and current_date between a.from_day and a.until_day)) as partnerships,
      json_build_object(
        'withoutMentor', (select count(*)::int from app.scopes_to_appoint('workplace_mentor', '', true, null, null)),
        'idle', (select count(*)::int from app.people_in_office(null, '', true, null, null)),
        'ending', (select count(*)::int from app.assignments_in_office(null, null, null, null, true, null, null, null))
      ) as attention`,
};
const ORGANISATIONS = {
  name: 'administration_organisations',
  text: `
    with page as (
      select o.id, o.kind, o.name from organisation o
      where o.id in (select f.organisation_id from app.my_offices() f) and position($1 in lower(o.name)) > 0
        and ($2::uuid is null or (lower(o.name), o.id) > (select lower(b.name), b.id from organisation b where b.id = $2))
      order by lower(o.name), o.id limit ${ONE_MORE})
    select p.id, p.kind, p.name, c.people, c.placements from page p cross join lateral app.office_counts(p.id) c
    order by lower(p.name), p.id`,
};
const ORGANISATION = {
  name: 'administration_organisation',
  text: `
    select o.id, o.kind, o.name, f.rank, c.people, c.placements,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
        from partnership_organisation po join partnership p on p.id = po.partnership_id
        where po.organisation_id = o.id) as partnerships
    from organisation o cross join lateral app.office_counts(o.id) c cross join lateral app.office(o.id) f(rank)
    where o.id = $1 and f.rank > 0`,
};

@Injectable()
export class OrganisationsQueries {
  constructor(private readonly database: Database) {}

  async overview(actor: Actor): Promise<AdministrationView> {
    const row = await this.database.one<{
      partnerships: { id: string; name: string }[];
      attention: AttentionView;
    }>(actor, OVERVIEW);
    const may = abilities(partnershipPolicy, actor, { rank: 3 });
    return { ...row, partnerships: row.partnerships.map((one) => ({ ...one, may })) };
  }

  async page(actor: Actor, filter: { search?: unknown; next?: unknown }): Promise<Page<OrganisationLine>> {
    const values = [searchIn(filter.search), idIn(filter.next)];
    return pageOf(await this.database.ask<OrganisationLine>(actor, { ...ORGANISATIONS, values }));
  }

  async one(actor: Actor, id: string): Promise<OrganisationView> {
    const { rank, ...organisation } = await this.database.one<Omit<OrganisationView, 'may'> & { rank: Rank }>(
      actor,
      { ...ORGANISATION, values: [id] },
    );
    return { ...organisation, may: abilities(organisationPolicy, actor, { kind: organisation.kind, rank }) };
  }
}
