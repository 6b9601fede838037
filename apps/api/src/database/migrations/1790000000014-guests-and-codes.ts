import { ROLE_BIT } from '@leerspoor/shared';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, IDENTITY_ROLE, MAIL_ROLE, MAY_BE_GIVEN } from './wall.js';

/** People without an account: guests for one request, and the code that signs somebody in through their mailbox. */
export class GuestsAndCodes1790000000014 implements MigrationInterface {
  name = 'GuestsAndCodes1790000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Somebody from outside who was asked one thing: until when they see it, and how the student called them.
      create table guest (
        request_id uuid primary key,
        portfolio_id uuid not null,
        person_id uuid not null references person,
        name text not null check (length(name) between 1 and 200),
        email text not null,
        invited_by uuid not null references person,
        invited_at timestamptz not null default now(),
        until_day date not null,
        foreign key (portfolio_id, request_id) references feedback_request (portfolio_id, id) on delete cascade
          deferrable initially deferred); -- written down before the question itself is
      create index guest_person on guest (person_id);
      create index guest_invited on guest (invited_by, invited_at);
      create index guest_portfolio on guest (portfolio_id, request_id);
      alter table guest enable row level security;
      create policy guest_read on guest for select to ${APP_ROLE}
        using (person_id = app.actor_id() or invited_by = app.actor_id());
      create policy guest_invite on guest for insert to ${APP_ROLE} with check (
        invited_by = app.actor_id() and app.student_of(portfolio_id) = app.actor_id());
      grant select, insert on guest to ${APP_ROLE};

      -- Whether the actor is a guest on this portfolio now: a question taken back is over at once.
      create function app.is_guest_of(portfolio uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from guest g join feedback_request q on q.id = g.request_id
          where g.person_id = app.actor_id() and g.portfolio_id = portfolio and q.withdrawn_at is null
            and current_date <= g.until_day) $$;
      create function app.was_guest_of(portfolio uuid, person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from guest g where g.person_id = person and g.portfolio_id = portfolio) $$;
      -- The person with this mailbox, or a new one: whom a student asks does not need to be anybody here.
      create function app.guest_person(new_id uuid, name text, email text) returns uuid language plpgsql volatile security definer
        set search_path = public, pg_temp as $$
        declare known uuid;
        begin
          if not exists (select from portfolio where student_id = app.actor_id()) then
            raise exception 'Only a student asks a guest' using errcode = '42501';
          end if;
          insert into person (id, name, email, locale)
            select new_id, guest_person.name, guest_person.email, me.locale from person me where me.id = app.actor_id()
            on conflict do nothing;
          select p.id into known from person p where p.email = guest_person.email;
          return known;
        end $$;

      create or replace function app.my_bits(portfolio uuid) returns int language sql stable security definer
        set search_path = public, pg_temp as $$
        select coalesce(
          (select bit_or(role_bit) from portfolio_access
            where person_id = app.actor_id() and portfolio_id = portfolio and current_date between from_day and until_day),
          case when app.is_guest_of(portfolio) then ${ROLE_BIT.guest} else 0 end) $$;
      -- A guest reads the question and what came with it: shares with a day on which they end.
      create or replace function app.shared_with_me() returns uuid[] language sql stable security definer
        set search_path = public, pg_temp as $$
        with given as (
          select s.entry_id from personal_share s
          where s.person_id = app.actor_id() and current_date between s.from_day and s.until_day
            and (((select app.reach()) ->> s.portfolio_id::text)::int & ${MAY_BE_GIVEN} <> 0
              or s.for_question and app.is_guest_of(s.portfolio_id)))
        select array(select entry_id from given
        union all
        select n.id from given join next_step n on n.origin_id = given.entry_id) $$;
      alter policy entry_add on entry with check (
        author_id = app.actor_id()
        and ((select app.reach()) ? portfolio_id::text
          or kind in ('feedback', 'next_step') and app.is_guest_of(portfolio_id))
        and (kind not in ('lesson', 'reflection', 'goal', 'feedback_request')
          or app.student_of(portfolio_id) = app.actor_id()));

      -- One code that was asked for: bound to a browser, for ten minutes, five tries, once. The code itself stands nowhere.
      create table identity.sign_in_code (
        id uuid primary key,
        browser_hash bytea not null unique,
        -- nobody, when there is nobody with that mailbox or a code is not their door: the answer is the same
        person_id uuid references public.person on delete cascade,
        tries int not null default 0,
        expires_at timestamptz not null,
        used_at timestamptz);
      create index sign_in_code_person on identity.sign_in_code (person_id);
      create index sign_in_code_expires on identity.sign_in_code (expires_at);
      grant select, insert, update, delete on identity.sign_in_code to ${IDENTITY_ROLE};

      -- What somebody is here: member (a portfolio, a place, an organisation), guest (was asked one thing), or nobody any more.
      create function identity.standing(person uuid) returns text language sql stable security definer
        set search_path = public, pg_temp as $$
        select case
          when exists (select from portfolio where student_id = person) or exists (select from assignment where person_id = person)
            or exists (select from membership where person_id = person) then 'member'
          when exists (select from guest g join feedback_request q on q.id = g.request_id
            where g.person_id = person and q.withdrawn_at is null and current_date <= g.until_day) then 'guest'
          else 'nobody' end $$;
      -- The door that is somebody's own: a code only opens for whom there is no other.
      create function identity.door_of(person uuid) returns text language sql stable security definer
        set search_path = public, pg_temp as $$
        select case
          when exists (select from identity.password where person_id = person) then 'password'
          when exists (select from identity.login where person_id = person) then 'federation'
          when identity.standing(person) <> 'nobody' then 'code' end $$;
      -- What stands behind the link in a mail.
      create function identity.mail_link(mail uuid) returns table (person_id uuid, email text, asker text, template text,
          path text) language sql stable security definer set search_path = public, pg_temp as $$
        select o.to_person, p.email, f.name, o.template, case o.template
            when 'feedback_asked' then '/feedback-requests/' || o.entry_id
            when 'feedback_given' then '/feedback-requests/' || (select request_id from feedback where id = o.entry_id)
            else '/' end
        from mail.outgoing o join person p on p.id = o.to_person join person f on f.id = o.from_person
        where o.id = mail_link.mail $$;
      revoke execute on all functions in schema identity from public;
      grant execute on function identity.standing(uuid), identity.door_of(uuid), identity.mail_link(uuid) to ${IDENTITY_ROLE};
      grant usage on schema identity to ${MAIL_ROLE};
      grant execute on function identity.door_of(uuid) to ${MAIL_ROLE};

      revoke execute on function app.is_guest_of(uuid), app.was_guest_of(uuid, uuid),
        app.guest_person(uuid, text, text) from public;
      grant execute on function app.is_guest_of(uuid), app.was_guest_of(uuid, uuid),
        app.guest_person(uuid, text, text) to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
