import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ROLES, rolesIn } from '@leerspoor/shared';
import { APP_ROLE, IDENTITY_ROLE, publicTable } from './wall.js';

const ROLES_BY_BITS = `array[${Array.from({ length: 2 ** ROLES.length }, (_, bits) => `'${JSON.stringify(rolesIn(bits))}'`).join(',')}]`;

/** Programmes, portfolios and placements, and who stands around a portfolio. */
export class ProgrammesAndPlacements1790000000004 implements MigrationInterface {
  name = 'ProgrammesAndPlacements1790000000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programme (
        id uuid primary key,
        institute_id uuid not null references organisation,
        name text not null,
        sector text not null check (sector in ('po', 'vo', 'mbo')),
        judging text not null default 'mentor_advises'
          check (judging in ('separate', 'mentor_advises', 'mentor_co_assesses')),
        constraint programme_name unique (institute_id, name));
      create table cohort (
        id uuid primary key,
        programme_id uuid not null references programme,
        name text not null,
        framework_id text not null references framework,
        instrument_id text not null references framework,
        constraint cohort_name unique (programme_id, name),
        unique (programme_id, id));
      ${['programme', 'cohort'].map(publicTable).join('\n')}

      create table portfolio (
        id uuid primary key,
        student_id uuid not null references person,
        programme_id uuid not null references programme,
        cohort_id uuid not null,
        foreign key (programme_id, cohort_id) references cohort (programme_id, id),
        unique (student_id, programme_id));
      create index portfolio_programme on portfolio (programme_id, cohort_id);
      create table placement (
        id uuid primary key,
        portfolio_id uuid not null references portfolio,
        school_id uuid not null references organisation,
        partnership_id uuid not null references partnership,
        kind text not null check (kind in ('orientation', 'supervised', 'independent', 'side_entrant')),
        state text not null check (state in ('proposed', 'confirmed', 'active', 'paused', 'ended')),
        from_day date not null,
        until_day date not null check (until_day >= from_day),
        framework_id text not null references framework,
        -- the day on which it ended early: from then on it gives nobody access
        ended_on date check (ended_on is null or state = 'ended'),
        unique (portfolio_id, id));
      create index placement_school on placement (school_id, portfolio_id);
      create index placement_partnership on placement (partnership_id);

      -- Who is what, for which scope, from when until when. Exactly one scope.
      create table assignment (
        id uuid primary key,
        person_id uuid not null references person,
        role text not null check (role in ('workplace_mentor', 'school_educator', 'institute_educator', 'examiner',
          'coordinator', 'partnership_admin', 'peer')),
        placement_id uuid references placement,
        programme_id uuid references programme,
        organisation_id uuid references organisation,
        partnership_id uuid references partnership,
        from_day date not null,
        until_day date not null check (until_day >= from_day),
        appointed_by uuid references person,
        check (num_nonnulls(placement_id, programme_id, organisation_id, partnership_id) = 1));
      create index assignment_person on assignment (person_id);
      create index assignment_placement on assignment (placement_id);
      create index assignment_programme on assignment (programme_id);
      create index assignment_organisation on assignment (organisation_id);
      create index assignment_partnership on assignment (partnership_id);

      -- What the assignments come to, per portfolio: the row every wall reads. Kept by app.refresh_access.
      create table portfolio_access (
        person_id uuid not null references person,
        portfolio_id uuid not null references portfolio,
        role_bit int not null,
        from_day date not null,
        until_day date not null,
        primary key (person_id, portfolio_id, role_bit, from_day));
      create index portfolio_access_portfolio on portfolio_access (portfolio_id, role_bit);

      create function app.role_bit(role text) returns int language sql immutable parallel safe as $$
        select case role when 'student' then 1 when 'workplace_mentor' then 2 when 'school_educator' then 4
          when 'institute_educator' then 8 when 'examiner' then 16 when 'coordinator' then 32 when 'peer' then 64 when 'guest' then 128 else 0 end $$;
      -- A lookup that PostgreSQL inlines: this stands in every row of every answer.
      create function app.roles_in(bits int) returns json language sql immutable parallel safe as $$
        select (${ROLES_BY_BITS})[bits + 1]::json $$;

      create function app.refresh_access(portfolios uuid[]) returns void language sql security definer
        set search_path = public, pg_temp as $$
        delete from portfolio_access where portfolio_id = any (portfolios);
        insert into portfolio_access
        -- A placement that is only proposed lets nobody in. What overlaps or follows on at once is one period; between two
        -- periods there is no access.
        with placed as (
          select id, portfolio_id, school_id, partnership_id, from_day, least(until_day, ended_on - 1) as until_day
          from placement where portfolio_id = any (portfolios) and state <> 'proposed'),
        reach as (
          select student_id as person_id, id as portfolio_id, 1 as bit, date '-infinity' as from_day, date 'infinity' as until_day
            from portfolio where id = any (portfolios)
          union all
          select a.person_id, p.portfolio_id, app.role_bit(a.role), greatest(a.from_day, p.from_day), least(a.until_day, p.until_day)
            from placed p join assignment a on a.placement_id = p.id
          union all
          select a.person_id, p.portfolio_id, app.role_bit(a.role), greatest(a.from_day, p.from_day), least(a.until_day, p.until_day)
            from placed p join assignment a on a.organisation_id = p.school_id
          union all
          select a.person_id, p.portfolio_id, app.role_bit(a.role), greatest(a.from_day, p.from_day), least(a.until_day, p.until_day)
            from placed p join assignment a on a.partnership_id = p.partnership_id
          union all
          select a.person_id, o.id, app.role_bit(a.role), a.from_day, a.until_day
            from portfolio o join assignment a on a.programme_id = o.programme_id
            where o.id = any (portfolios))
        select person_id, portfolio_id, bit, lower(period), upper(period) - 1 from (
          select person_id, portfolio_id, bit, range_agg(daterange(from_day, until_day, '[]')) as periods from reach
          where bit <> 0 and from_day <= until_day group by 1, 2, 3) as reached, unnest(periods) as period $$;
      -- Once per statement: thousands that come in at once are looked up together.
      create function app.access_changed() returns trigger language plpgsql security definer
        set search_path = public, pg_temp as $$
        begin
          if tg_table_name = 'portfolio' then perform app.refresh_access(array(select id from changed));
          elsif tg_table_name = 'placement' then perform app.refresh_access(array(select distinct portfolio_id from changed));
          else
            perform app.refresh_access(array(
              select p.portfolio_id from changed c join placement p on p.id = c.placement_id
              union select p.portfolio_id from changed c join placement p on p.school_id = c.organisation_id
              union select p.portfolio_id from changed c join placement p on p.partnership_id = c.partnership_id
              union select o.id from changed c join portfolio o on o.programme_id = c.programme_id));
          end if;
          return null;
        end $$;
      create trigger portfolio_added after insert on portfolio
        referencing new table as changed for each statement execute function app.access_changed();
      create trigger placement_added after insert on placement
        referencing new table as changed for each statement execute function app.access_changed();
      create trigger placement_moved after update on placement
        referencing new table as changed for each statement execute function app.access_changed();
      -- What an assignment is for never changes, only its days.
      create trigger assignment_added after insert on assignment
        referencing new table as changed for each statement execute function app.access_changed();
      create trigger assignment_moved after update on assignment
        referencing new table as changed for each statement execute function app.access_changed();
      create trigger assignment_removed after delete on assignment
        referencing old table as changed for each statement execute function app.access_changed();

      create function app.my_portfolios() returns setof uuid language sql stable security definer rows 30
        set search_path = public, pg_temp as $$
        select distinct portfolio_id from portfolio_access
        where person_id = app.actor_id() and current_date between from_day and until_day $$;
      create function app.my_bits(portfolio uuid) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(bit_or(role_bit), 0) from portfolio_access
        where person_id = app.actor_id() and portfolio_id = portfolio and current_date between from_day and until_day $$;
      create function app.student_of(portfolio uuid) returns uuid language sql stable security definer
        set search_path = public, pg_temp as $$ select student_id from portfolio where id = student_of.portfolio $$;

      -- The roles of who acts today, as {portfolio: bits}: what every wall asks, looked up once by app.become.
      create function app.reach() returns jsonb language sql stable parallel safe
        as $$ select nullif(current_setting('app.reach', true), '')::jsonb $$;

      alter table portfolio enable row level security;
      create policy portfolio_read on portfolio for select to ${APP_ROLE} using ((select app.reach()) ? id::text);
      alter table placement enable row level security;
      create policy placement_read on placement for select to ${APP_ROLE}
        using ((select app.reach()) ? portfolio_id::text);
      alter table portfolio_access enable row level security;
      create policy portfolio_access_read on portfolio_access for select to ${APP_ROLE}
        using (person_id = app.actor_id() or (select app.reach()) ? portfolio_id::text);
      alter table assignment enable row level security;
      create policy assignment_read on assignment for select to ${APP_ROLE} using (person_id = app.actor_id());
      grant select on portfolio, placement, portfolio_access, assignment to ${APP_ROLE};

      alter table person enable row level security;
      create policy person_own on person for update to ${APP_ROLE}
        using (id = app.actor_id()) with check (id = app.actor_id());
      create policy person_sign_in on person for select to ${IDENTITY_ROLE} using (true);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
