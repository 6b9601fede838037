import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** Who belongs to which organisation, and who administers it: a dated assignment too, never a kind of person. */
export class Offices1790000000012 implements MigrationInterface {
  name = 'Offices1790000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table membership (
        person_id uuid not null references person,
        organisation_id uuid not null references organisation,
        -- what the organisation itself calls this person: a student or staff number
        number text check (length(number) between 1 and 100),
        primary key (person_id, organisation_id));
      create unique index membership_number on membership (organisation_id, number) where number is not null;

      -- Over which organisations the actor holds office today, and how far it goes:
      -- 3 partnership_admin (everything of a partnership), 2 coordinator (placements and the people on them),
      -- 1 school_educator (who guides in this school).
      create function app.my_offices() returns table (organisation_id uuid, rank int)
        language sql stable security definer rows 10 set search_path = public, pg_temp as $$
        with held as (select a.organisation_id, a.partnership_id,
            case a.role when 'partnership_admin' then 3 when 'coordinator' then 2 else 1 end as rank
          from assignment a where a.person_id = app.actor_id() and current_date between a.from_day and a.until_day
            and a.role in ('partnership_admin', 'coordinator', 'school_educator'))
        select organisation_id, max(rank) from (
          select h.organisation_id, h.rank from held h where h.organisation_id is not null
          union all
          select o.organisation_id, h.rank from held h join partnership_organisation o on o.partnership_id = h.partnership_id) as reach
        group by 1 $$;
      create function app.has_office() returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from assignment a where a.person_id = app.actor_id()
          and a.role in ('partnership_admin', 'coordinator', 'school_educator')
          and current_date between a.from_day and a.until_day) $$;
      -- The rank of the actor over this organisation; 0 for none.
      create function app.office(organisation uuid) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce((select rank from app.my_offices() o where o.organisation_id = office.organisation), 0) $$;
      create function app.administers(partnership uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from assignment a where a.person_id = app.actor_id() and a.role = 'partnership_admin'
          and a.partnership_id = partnership and current_date between a.from_day and a.until_day) $$;
      -- The rank of the actor over what an assignment is for.
      create function app.office_over(placement uuid, programme uuid, organisation uuid, partnership uuid) returns int
        language sql stable security definer set search_path = public, pg_temp as $$
        select coalesce(case
          when organisation is not null then app.office(organisation)
          when partnership is not null then case when app.administers(partnership) then 3 else 0 end
          when programme is not null then (select app.office(p.institute_id) from programme p where p.id = programme)
          else (select greatest(app.office(s.school_id), app.office(p.institute_id)) from placement s
            join portfolio o on o.id = s.portfolio_id join programme p on p.id = o.programme_id where s.id = placement) end, 0) $$;
      -- The rank that it takes to appoint somebody in this role.
      create function app.rank_to_appoint(role text) returns int language sql immutable parallel safe as $$
        select case role when 'workplace_mentor' then 1 when 'school_educator' then 2 when 'institute_educator' then 2
          when 'peer' then 2 else 3 end $$;

      -- Somebody else's name and mailbox are changed only by who administers every organisation that they belong to.
      create function app.may_rename(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce((select bool_and(app.office(m.organisation_id) >= 2) from membership m where m.person_id = person), false) $$;

      alter table membership enable row level security;
      create policy membership_own on membership for select to ${APP_ROLE} using (person_id = (select app.actor_id()));
      create policy membership_office on membership for all to ${APP_ROLE}
        using ((select app.has_office()) and app.office(organisation_id) > 0)
        with check ((select app.has_office()) and app.office(organisation_id) > 0);
      grant select, insert, update (number), delete on membership to ${APP_ROLE};

      -- Whoever holds office knows the people of their organisations, and adds new ones.
      create policy person_office on person for select to ${APP_ROLE} using ((select app.has_office()) and exists (
        select from membership m where m.person_id = person.id and app.office(m.organisation_id) > 0 offset 0));
      create policy person_add on person for insert to ${APP_ROLE} with check ((select app.has_office()));
      create function app.rename(person uuid, new_name text, new_email text) returns boolean language sql volatile security definer
        set search_path = public, pg_temp as $$
        with renamed as (update person p set name = new_name, email = new_email
          where p.id = person and app.may_rename(person) returning 1) select exists (select from renamed) $$;
      revoke execute on function app.rename(uuid, text, text) from public;
      grant execute on function app.rename(uuid, text, text) to ${APP_ROLE};
      grant insert on person to ${APP_ROLE};

      create policy assignment_office on assignment for select to ${APP_ROLE} using (
        (select app.has_office()) and app.office_over(placement_id, programme_id, organisation_id, partnership_id) > 0);
      -- Nobody appoints themselves: an administrator sees no content, and cannot make themselves somebody who does.
      create policy assignment_appoint on assignment for insert to ${APP_ROLE} with check (
        appointed_by = (select app.actor_id()) and person_id <> (select app.actor_id())
        and app.office_over(placement_id, programme_id, organisation_id, partnership_id) >= app.rank_to_appoint(role));
      create policy assignment_end on assignment for update to ${APP_ROLE}
        using (person_id <> (select app.actor_id())
          and app.office_over(placement_id, programme_id, organisation_id, partnership_id) >= app.rank_to_appoint(role))
        with check (true);
      grant insert, update (from_day, until_day) on assignment to ${APP_ROLE};

      -- Whoever holds office invites the people that they know.
      create policy outgoing_invite on mail.outgoing for insert to ${APP_ROLE} with check (
        from_person = (select app.actor_id()) and template = 'invitation' and (select app.has_office())
        and exists (select from person p where p.id = to_person));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
