import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** Files that bring in people and placements: kept for a day, for whom brought them, until they are carried out. */
export class Imports1790000000017 implements MigrationInterface {
  name = 'Imports1790000000017';

  async up(runner: QueryRunner): Promise<void> {
    const ofMine = (table: string): string => `
      alter table ${table} enable row level security;
      create policy ${table}_own on ${table} for all to ${APP_ROLE}
        using (import_id in (select id from people_import)) with check (import_id in (select id from people_import));
      grant select, insert, delete on ${table} to ${APP_ROLE};`;
    await runner.query(`
      create table people_import (
        id uuid primary key,
        owner_id uuid not null references person,
        created_at timestamptz not null default now(),
        applied_at timestamptz,
        file_fault jsonb,
        counts jsonb,
        digest text,
        ignored jsonb not null default '[]');
      create index people_import_owner on people_import (owner_id);
      create index people_import_created on people_import (created_at);
      create table people_import_file (
        import_id uuid not null references people_import on delete cascade,
        name text not null,
        content text not null,
        primary key (import_id, name));
      create table people_import_row (
        import_id uuid not null references people_import on delete cascade,
        position int not null,
        outcome text not null check (outcome in ('new', 'changed', 'same', 'wrong')),
        body jsonb not null,
        primary key (import_id, position));
      create index people_import_row_outcome on people_import_row (import_id, outcome, position);

      alter table people_import enable row level security;
      create policy people_import_own on people_import for all to ${APP_ROLE}
        using (owner_id = app.actor_id() and created_at > now() - interval '24 hours')
        with check (owner_id = app.actor_id() and (select app.has_office()));
      grant select, insert on people_import to ${APP_ROLE};
      grant update (applied_at, file_fault, counts, digest, ignored) on people_import to ${APP_ROLE};
      ${['people_import_file', 'people_import_row'].map(ofMine).join('\n')}
      create function app.forget_imports() returns void language sql volatile security definer
        set search_path = public, pg_temp as $$ delete from people_import where created_at < now() - interval '24 hours' $$;

      -- Who of these people is known already, by address or by the number of an organisation. Of somebody outside the office
      -- of the actor it tells only that the address is taken.
      create function app.import_people(addresses text[], organisations uuid[], numbers text[]) returns table (
          person_id uuid, name text, email text, within boolean, memberships json)
        language sql stable security definer rows 1000 set search_path = public, pg_temp as $$
        with offices as materialized (select * from app.my_offices()),
        found as materialized (
          select p.id from person p where p.email = any (addresses)
          union
          select m.person_id from unnest(organisations, numbers) as n (organisation_id, number)
            join offices f using (organisation_id)
            join membership m on m.organisation_id = n.organisation_id and m.number = n.number),
        known as (
          select p.id, p.name, p.email, bool_or(f.rank is not null) or p.id = app.actor_id() as within,
            json_agg(json_build_object('organisationId', m.organisation_id, 'number', m.number))
              filter (where f.rank is not null) as memberships
          from found join person p on p.id = found.id left join membership m on m.person_id = p.id
            left join offices f on f.organisation_id = m.organisation_id
          group by p.id)
        select case when k.within then k.id end, case when k.within then k.name end, k.email, coalesce(k.within, false),
          coalesce(k.memberships, '[]')
        from known k where exists (select from offices) $$;
      -- The roles that these people have, had or will have within the office of the actor.
      create function app.import_roles(people uuid[]) returns table (person_id uuid, role text, scope_id uuid, from_day date,
          until_day date)
        language sql stable security definer rows 1000 set search_path = public, pg_temp as $$
        with offices as materialized (select * from app.my_offices())
        select a.person_id, a.role, coalesce(a.placement_id, a.programme_id, a.organisation_id), a.from_day, a.until_day
          from assignment a left join placement p on p.id = a.placement_id left join portfolio o on o.id = p.portfolio_id
            left join programme g on g.id in (a.programme_id, o.programme_id)
          where a.person_id = any (people) and a.partnership_id is null and exists (
            select from offices f where f.organisation_id in (a.organisation_id, p.school_id, g.institute_id)) $$;
      -- Mentors for many placements at once: what the wall of assignments asks of each, asked of all together. How many it
      -- added; whoever calls it takes everything back when that is not all.
      create function app.import_mentors(wanted jsonb) returns int language sql volatile security definer
        set search_path = public, pg_temp as $$
        with offices as materialized (
          select organisation_id from app.my_offices() where rank >= app.rank_to_appoint('workplace_mentor')),
        known as materialized (select distinct m.person_id from membership m join offices using (organisation_id)),
        added as (
          insert into assignment (id, person_id, role, placement_id, from_day, until_day, appointed_by)
            select gen_random_uuid(), w."personId", 'workplace_mentor', w."placementId", w."from", w.until, app.actor_id()
            from jsonb_to_recordset(wanted) as w ("personId" uuid, "placementId" uuid, "from" date, until date)
              join known k on k.person_id = w."personId" join placement p on p.id = w."placementId"
              join portfolio o on o.id = p.portfolio_id join programme g on g.id = o.programme_id
            where w."personId" not in (app.actor_id(), o.student_id)
              and exists (select from offices f where f.organisation_id in (p.school_id, g.institute_id))
          returning 1)
        select count(*)::int from added $$;
      revoke execute on function app.import_mentors(jsonb), app.import_roles(uuid[]), app.import_people(text[], uuid[], text[]), app.forget_imports() from public;
      grant execute on function app.import_mentors(jsonb), app.import_roles(uuid[]), app.import_people(text[], uuid[], text[]), app.forget_imports() to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
