import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LISTS } from './office-lists.js';
import { APP_ROLE, knownPlace } from './wall.js';

const PLACES = `
      -- Whoever is signed in knows the places by name; who administers them writes them.
      ${['organisation', 'partnership', 'partnership_organisation', 'programme', 'cohort'].map(knownPlace).join('')}
      create function app.administers_some() returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from assignment a where a.person_id = app.actor_id() and a.role = 'partnership_admin'
          and current_date between a.from_day and a.until_day) $$;
      -- An organisation that was only just made: nobody belongs to it and nothing is done there.
      create function app.is_nobodys(organisation uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select not exists (select from partnership_organisation p where p.organisation_id = organisation)
          and not exists (select from membership m where m.organisation_id = organisation)
          and not exists (select from programme p where p.institute_id = organisation)
          and not exists (select from assignment a where a.organisation_id = organisation) $$;
      create policy organisation_add on organisation for insert to ${APP_ROLE} with check ((select app.administers_some()));
      create policy organisation_rename on organisation for update to ${APP_ROLE} using (app.office(id) >= 3);
      grant insert, update (name) on organisation to ${APP_ROLE};
      create policy partnership_rename on partnership for update to ${APP_ROLE} using (app.administers(id));
      grant update (name) on partnership to ${APP_ROLE};
      -- Who brings an organisation in administers it from then on: so only who holds office there may.
      create policy partnership_organisation_join on partnership_organisation for insert to ${APP_ROLE} with check (
        app.administers(partnership_id) and (app.office(organisation_id) >= 2 or app.is_nobodys(organisation_id)));
      grant insert on partnership_organisation to ${APP_ROLE};

      create function app.is_institute(organisation uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from organisation o where o.id = organisation and o.kind = 'institute') $$;
      create policy programme_add on programme for insert to ${APP_ROLE}
        with check (app.office(institute_id) >= 3 and app.is_institute(institute_id));
      create policy programme_change on programme for update to ${APP_ROLE} using (app.office(institute_id) >= 3);
      grant insert, update (name, sector, judging) on programme to ${APP_ROLE};
      create policy cohort_add on cohort for insert to ${APP_ROLE}
        with check (app.office_over(null, programme_id, null, null) >= 3);
      create policy cohort_change on cohort for update to ${APP_ROLE}
        using (app.office_over(null, programme_id, null, null) >= 3);
      grant insert, update (name, framework_id, instrument_id) on cohort to ${APP_ROLE};
      -- Students who began with a framework and an instrument go on with them.
      create function app.cohort_is_used(cohort uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from cohort c join portfolio o on o.programme_id = c.programme_id and o.cohort_id = c.id
          where c.id = cohort) $$;
      create function app.cohort_stays() returns trigger language plpgsql as $$
        begin
          if app.cohort_is_used(new.id) then
            raise exception 'There are students in this cohort' using errcode = '42501';
          end if;
          return new;
        end $$;
      create trigger cohort_stays before update on cohort for each row
        when (new.framework_id is distinct from old.framework_id or new.instrument_id is distinct from old.instrument_id)
        execute function app.cohort_stays();`;

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
      create index membership_organisation on membership (organisation_id);

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

      -- Somebody else's name and mailbox are changed only by who could appoint them to all that they are: whoever reads a mailbox
      -- can come in as its owner.
      create function app.may_rename(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from membership m where m.person_id = person)
          and not exists (select from membership m where m.person_id = person and app.office(m.organisation_id) < 2)
          and not exists (select from portfolio o join programme p on p.id = o.programme_id
            where o.student_id = person and app.office(p.institute_id) < 2)
          -- also what is over: who has left still reads what they gave
          and not exists (select from assignment a where a.person_id = person
            and app.office_over(a.placement_id, a.programme_id, a.organisation_id, a.partnership_id)
              < greatest(2, app.rank_to_appoint(a.role))) $$;
      -- Which roles there are for what.
      create function app.role_fits(role text, placement uuid, programme uuid, organisation uuid, partnership uuid) returns boolean
        language sql stable security definer set search_path = public, pg_temp as $$
        select case role
          when 'workplace_mentor' then placement is not null
          when 'peer' then placement is not null
          when 'school_educator' then placement is not null
            or exists (select from organisation o where o.id = organisation and o.kind = 'school')
          when 'institute_educator' then placement is not null or programme is not null
          when 'examiner' then programme is not null
          when 'coordinator' then organisation is not null or partnership is not null
          when 'partnership_admin' then partnership is not null
          else false end $$;
      -- Whether the actor knows this person through an office.
      create function app.knows(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from membership m where m.person_id = knows.person and app.office(m.organisation_id) > 0) $$;

      alter table membership enable row level security;
      create policy membership_own on membership for select to ${APP_ROLE} using (person_id = app.actor_id());
      create policy membership_office on membership for select to ${APP_ROLE}
        using ((select app.has_office()) and app.office(organisation_id) > 0);
      create policy membership_add on membership for insert to ${APP_ROLE} with check (app.office(organisation_id) > 0);
      create policy membership_number on membership for update to ${APP_ROLE}
        using (app.office(organisation_id) > 0) with check (app.office(organisation_id) > 0);
      create policy membership_leave on membership for delete to ${APP_ROLE} using (app.office(organisation_id) >= 2);
      grant select, insert, update (number), delete on membership to ${APP_ROLE};

      -- Whoever holds office knows the people of their organisations, and adds new ones.
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
        appointed_by = app.actor_id() and person_id <> app.actor_id() and app.knows(person_id)
        and isfinite(from_day) and isfinite(until_day)
        and app.role_fits(role, placement_id, programme_id, organisation_id, partnership_id)
        and app.office_over(placement_id, programme_id, organisation_id, partnership_id) >= app.rank_to_appoint(role));
      create policy assignment_end on assignment for update to ${APP_ROLE}
        using (person_id <> app.actor_id()
          and app.office_over(placement_id, programme_id, organisation_id, partnership_id) >= app.rank_to_appoint(role))
        with check (isfinite(from_day) and isfinite(until_day));
      -- What has not begun, or began today, is taken back; what ran stays, with its end.
      create policy assignment_withdraw on assignment for delete to ${APP_ROLE}
        using (person_id <> app.actor_id() and from_day >= current_date
          and app.office_over(placement_id, programme_id, organisation_id, partnership_id) >= app.rank_to_appoint(role));
      grant insert, update (from_day, until_day), delete on assignment to ${APP_ROLE};
      -- Whoever holds office invites the people that they know.
      create policy outgoing_invite on mail.outgoing for insert to ${APP_ROLE} with check (
        from_person = app.actor_id() and template = 'invitation' and app.knows(to_person));
${PLACES}
${LISTS}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
