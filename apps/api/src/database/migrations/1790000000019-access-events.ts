import type { MigrationInterface, QueryRunner } from 'typeorm';
import { AUDIENCE_ROLES, audienceOf } from '@leerspoor/shared';
import { APP_ROLE, MAY_BE_GIVEN } from './wall.js';

const GUIDES = audienceOf(AUDIENCE_ROLES);

/** Who read what of a student, looking along as somebody else, and why somebody does not see something. */
export class AccessEvents1790000000019 implements MigrationInterface {
  name = 'AccessEvents1790000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One per thing, reader and day. Only added to: what was read stays read.
      create table access_event (
        portfolio_id uuid not null,
        entry_id uuid not null,
        reader_id uuid not null references person,
        day date not null default current_date,
        at timestamptz not null default now(),
        -- what the reader was on this portfolio at that time
        roles int not null,
        is_support boolean not null,
        primary key (entry_id, reader_id, day),
        foreign key (portfolio_id, entry_id) references entry (portfolio_id, id) on delete cascade);
      create index access_event_portfolio on access_event (portfolio_id, day desc, reader_id);

      create function app.own_portfolios() returns uuid[] language sql stable security definer
        set search_path = public, pg_temp as $$
        select array(select id from portfolio where student_id = app.actor_id()) $$;

      alter table access_event enable row level security;
      create policy access_event_read on access_event for select to ${APP_ROLE} using (
        reader_id = app.actor_id() or portfolio_id = any ((select app.own_portfolios())::uuid[]));
      -- Nobody reads in the name of somebody else, nor says that they read what they do not see.
      create policy access_event_add on access_event for insert to ${APP_ROLE} with check (
        reader_id = app.actor_id()
        and roles = coalesce(((select app.reach()) ->> portfolio_id::text)::int, 0)
        and is_support = (portfolio_id = any ((select app.supported())::uuid[]))
        and exists (select from entry e where e.id = access_event.entry_id));
      grant select, insert (portfolio_id, entry_id, reader_id, roles, is_support) on access_event to ${APP_ROLE};

      -- Whoever read something of a student is known to that student by name, also when they have left since.
      create function app.reader_name(portfolio uuid, reader uuid) returns text language sql stable security definer
        set search_path = public, pg_temp as $$
        select p.name from person p where p.id = reader and (reader = app.actor_id() or app.student_of(portfolio) = app.actor_id()
          and exists (select from access_event a where a.portfolio_id = portfolio and a.reader_id = reader)) $$;

      -- From here to the end of the transaction a student looks at the own portfolio as somebody of the team, through the
      -- walls of that person, and changes nothing. Returns what the student sees: nothing else may be shown.
      create function app.look_as(looked_at uuid, person uuid) returns uuid[] language plpgsql volatile
        set search_path = public, pg_temp as $$
        declare mine uuid[];
        begin
          if app.student_of(looked_at) is distinct from app.actor_id() or not exists (
            select from portfolio_access a where a.portfolio_id = looked_at and a.person_id = person and a.role_bit <> 1
              and current_date between a.from_day and a.until_day) then return null; end if;
          mine := array(select e.id from entry e where e.portfolio_id = looked_at);
          perform app.become(person);
          perform set_config('transaction_read_only', 'on', true);
          return mine;
        end $$;

      -- Whom an entry can be explained to: the student who sees it, and a coordinator of the portfolio once it is shared with those
      -- who guide: what is given to one person is between them and the student.
      create function app.may_explain(thing uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from entry e where e.id = thing and (
          app.student_of(e.portfolio_id) = app.actor_id() and (e.author_id = app.actor_id() or e.audience & 1 <> 0)
          or app.my_bits(e.portfolio_id) & 32 <> 0 and e.shared_at is not null and e.audience & ${GUIDES} <> 0)) $$;
      -- What a coordinator can ask about: that something was shared, of which kind and when. What is private is not counted.
      create function app.explainable(portfolio uuid, before_at timestamptz, before_id uuid, most int)
        returns table (id uuid, kind text, occurred_at timestamptz) language sql stable security definer rows 20
        set search_path = public, pg_temp as $$
        select e.id, e.kind, e.occurred_at from entry e
        where e.portfolio_id = portfolio and (before_at is null or (e.occurred_at, e.id) < (before_at, before_id))
          and (app.student_of(portfolio) = app.actor_id() and (e.author_id = app.actor_id() or e.audience & 1 <> 0)
            or app.my_bits(portfolio) & 32 <> 0 and e.shared_at is not null and e.audience & ${GUIDES} <> 0)
        order by e.occurred_at desc, e.id desc limit most $$;

      -- What keeps somebody from an entry; nothing when they see it. A next step is read by whom reads its origin.
      create function app.what_is_missing(thing uuid, viewer uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        with asked as (
          select e.*, coalesce(n.origin_id, e.id) as shared_id, app.student_of(e.portfolio_id) as student_id
          from entry e left join next_step n on n.id = e.id where e.id = thing and app.may_explain(thing)),
        stands as (
          select coalesce(bit_or(a.role_bit) filter (where current_date between a.from_day and a.until_day), 0) as bits,
            min(a.from_day) filter (where a.from_day > current_date) as begins,
            max(a.until_day) filter (where a.until_day < current_date) as ended
          from asked e join portfolio_access a on a.portfolio_id = e.portfolio_id and a.person_id = viewer),
        given as (
          select s.from_day, s.until_day from asked e join personal_share s on s.entry_id = e.shared_id and s.person_id = viewer),
        seen as (
          select e.author_id = viewer or e.shared_at is not null
              and (e.audience & 1 <> 0 or e.author_id = e.student_id) and exists (select from support_grant g
                where g.person_id = viewer and g.portfolio_id = e.portfolio_id and g.until_at > now() and g.ended_at is null
                  and app.supports(viewer, e.portfolio_id)) as anyhow,
            bits & e.audience <> 0 or bits & ${MAY_BE_GIVEN} <> 0
              and exists (select from given where current_date between from_day and until_day) as opened,
            coalesce(app.hidden_from(viewer) ? e.id::text, false) as hidden
          from asked e, stands)
        select coalesce(json_agg(json_build_object('reason', reason, 'day', day, 'roles', app.roles_in(roles))), '[]') from (
          select case
              when bits = 0 and begins is not null then 'assignment-begins'
              when bits = 0 and ended is not null then 'assignment-ended'
              when bits = 0 and exists (select from portfolio_access x join portfolio o on o.id = x.portfolio_id
                where o.student_id = e.student_id and x.person_id = viewer and x.portfolio_id <> e.portfolio_id
                  and current_date between x.from_day and x.until_day) then 'other-portfolio'
              when bits = 0 then 'no-assignment'
              when opened then 'blind-first'
              when exists (select from feedback_request q where q.id = e.id and q.withdrawn_at is not null) then 'withdrawn'
              when bits & ${MAY_BE_GIVEN} = 0 then 'status-only'
              when exists (select from given where from_day > current_date) then 'share-begins'
              when exists (select from given where until_day < current_date) then 'share-ended'
              when e.shared_at is null then 'not-shared'
              else 'not-in-audience' end as reason,
            case when bits = 0 then coalesce(begins, ended)
              when not opened then (select case when from_day > current_date then from_day else until_day end from given) end as day,
            case when bits <> 0 and not opened then e.audience & ~1 else 0 end as roles
          from asked e, stands, seen where not anyhow and (not opened or hidden)) as missing $$;
      -- Who around the student sees an entry right now, besides its writer and the student: for the student.
      create function app.who_sees(thing uuid) returns json language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name), '[]')
        from entry e join person p on p.id in (select a.person_id from portfolio_access a
          where a.portfolio_id = e.portfolio_id and a.role_bit <> 1 and current_date between a.from_day and a.until_day)
        where e.id = thing and p.id <> e.author_id and app.student_of(e.portfolio_id) = app.actor_id()
          and json_array_length(app.what_is_missing(thing, p.id)) = 0 $$;
      -- Asks the wall itself whether somebody sees an entry, and then what is missing.
      create function app.explain_sight(thing uuid, viewer uuid) returns json language plpgsql volatile
        set search_path = public, pg_temp as $$
        declare
          asker constant uuid := app.actor_id();
          missing json;
          sees boolean;
        begin
          if not app.may_explain(thing) or not exists (select from person p where p.id = viewer) then return null; end if;
          missing := app.what_is_missing(thing, viewer);
          perform app.become(viewer);
          sees := exists (select from entry e where e.id = thing);
          perform app.become(asker);
          return json_build_object('sees', sees, 'reasons', missing);
        end $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
