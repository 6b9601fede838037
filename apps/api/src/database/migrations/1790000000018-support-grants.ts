import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE } from './wall.js';

/** SQL: asked per row, because it is nearly always of nothing, and that is cheaper than a plan of its own. */
const SUPPORTED = 'portfolio_id = any (app.supported())';

/** Support reads nothing, but for a few hours what the owner of a portfolio lets one of them read. */
export class SupportGrants1790000000018 implements MigrationInterface {
  name = 'SupportGrants1790000000018';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table support_grant (
        id uuid primary key,
        portfolio_id uuid not null references portfolio,
        person_id uuid not null references person,
        granted_by uuid not null references person,
        granted_at timestamptz not null default now(),
        until_at timestamptz not null,
        ended_at timestamptz,
        check (until_at > granted_at and until_at <= granted_at + interval '72 hours'));
      create index support_grant_person on support_grant (person_id, until_at);
      create index support_grant_portfolio on support_grant (portfolio_id, granted_at desc);

      -- Who gives support for a portfolio: the administrators of the partnerships of its placements, as long as they are.
      create function app.supports(person uuid, portfolio uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from assignment a join placement p on p.partnership_id = a.partnership_id
          where a.person_id = person and a.role = 'partnership_admin' and current_date between a.from_day and a.until_day
            and p.portfolio_id = portfolio) $$;
      create function app.support_staff(portfolio uuid) returns table (id uuid, name text) language sql stable security definer
        rows 5 set search_path = public, pg_temp as $$
        select distinct s.id, s.name from placement p
          join assignment a on a.partnership_id = p.partnership_id and a.role = 'partnership_admin'
            and current_date between a.from_day and a.until_day
          join person s on s.id = a.person_id
        where p.portfolio_id = portfolio and app.student_of(portfolio) = app.actor_id() and s.id <> app.actor_id() $$;
      -- The portfolios that the actor was let into for support, right now: nearly always none, and looked up by app.become.
      create function app.supported() returns uuid[] language sql stable parallel safe
        as $$ select coalesce(nullif(current_setting('app.supported', true), ''), '{}')::uuid[] $$;
      create or replace function app.become(actor uuid) returns void language sql security definer
        set search_path = public, pg_temp as $$
        select set_config('app.actor_id', actor::text, true), set_config('app.reach', (
          select coalesce(jsonb_object_agg(portfolio_id, bits), '{}')::text from (
            select portfolio_id, bit_or(role_bit) as bits from portfolio_access
            where person_id = actor and current_date between from_day and until_day group by 1) as today), true),
          set_config('app.hidden', coalesce(app.hidden_from(actor)::text, ''), true),
          set_config('app.supported', coalesce((select array_agg(g.portfolio_id)::text from support_grant g
            where g.person_id = actor and g.until_at > now() and g.ended_at is null
              and app.supports(g.person_id, g.portfolio_id)), ''), true) $$;
      -- Whom a student let in stays known to them by name.
      create function app.helper_name(helping uuid) returns text language sql stable security definer
        set search_path = public, pg_temp as $$
        select p.name from support_grant g join person p on p.id = g.person_id
        where g.id = helping and app.student_of(g.portfolio_id) = app.actor_id() $$;

      alter table support_grant enable row level security;
      create policy support_grant_read on support_grant for select to ${APP_ROLE}
        using (person_id = app.actor_id() or app.student_of(portfolio_id) = app.actor_id());
      create policy support_grant_give on support_grant for insert to ${APP_ROLE} with check (
        granted_by = app.actor_id() and person_id <> app.actor_id()
        and app.student_of(portfolio_id) = app.actor_id() and app.supports(person_id, portfolio_id));
      create policy support_grant_end on support_grant for update to ${APP_ROLE}
        using (app.student_of(portfolio_id) = app.actor_id())
        with check (app.student_of(portfolio_id) = app.actor_id());
      grant select, insert (id, portfolio_id, person_id, granted_by, until_at), update (ended_at) on support_grant to ${APP_ROLE};

      -- What was shared with somebody, and the student reads too. Only to read: adding and changing ask for a role, and
      -- support is none. Policies of one table are asked from the last name to the first: these come after what nearly
      -- everybody is let in by.
      create policy entry_as_support on entry for select to ${APP_ROLE} using (
        ${SUPPORTED} and shared_at is not null and (audience & 1 <> 0 or author_id = app.student_of(portfolio_id)));
      create policy portfolio_as_support on portfolio for select to ${APP_ROLE}
        using (id = any (app.supported()));
      create policy placement_as_support on placement for select to ${APP_ROLE} using (${SUPPORTED});
      create policy portfolio_access_as_support on portfolio_access for select to ${APP_ROLE} using (${SUPPORTED});

      -- Who is known to whom, by name: one function with small questions, because most are answered by the first, and a
      -- plan with all of them would stand in every statement for every name in it.
      create function app.is_known(person uuid) returns boolean language plpgsql stable security definer
        set search_path = public, pg_temp as $$
        begin
          -- who stands, or stood, around a portfolio that the actor stands around now
          if exists (select from portfolio_access theirs where theirs.person_id = person and exists (
            select from portfolio_access mine where mine.person_id = app.actor_id()
              and mine.portfolio_id = theirs.portfolio_id and current_date between mine.from_day and mine.until_day
              offset 0)) -- looked up for each of theirs, which are few: joining would read all of mine
            then return true; end if;
          -- a student whom the actor guides, guided, or was asked by as a guest
          if exists (select from portfolio o join portfolio_access mine on mine.portfolio_id = o.id
            where o.student_id = person and mine.person_id = app.actor_id() and mine.from_day <= current_date)
            or exists (select from guest g where g.invited_by = person and g.person_id = app.actor_id())
            then return true; end if;
          -- somebody of an organisation in which the actor holds office
          if app.has_office() and app.knows(person) then return true; end if;
          -- a guest who gave something on a portfolio that the actor stands around now
          if exists (select from guest g where g.person_id = person and (select app.reach()) ? g.portfolio_id::text
            and app.is_answered(g.request_id)) then return true; end if;
          -- who stands around a portfolio that the actor was let into for support
          return cardinality(app.supported()) > 0
            and exists (select from portfolio_access theirs where theirs.person_id = person and theirs.${SUPPORTED});
        end $$;
      create policy person_read on person for select to ${APP_ROLE} using (id = app.actor_id() or app.is_known(id));
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
