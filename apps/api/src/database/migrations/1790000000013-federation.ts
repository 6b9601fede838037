import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, IDENTITY_ROLE } from './wall.js';

/** Who somebody is elsewhere: accounts at identity providers, and how one comes to belong to a person. */
export class Federation1790000000013 implements MigrationInterface {
  name = 'Federation1790000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One way out to a provider and back: used once, within ten minutes, by the browser that began it.
      create table identity.attempt (
        state_hash bytea primary key,
        browser_hash bytea not null,
        provider text not null,
        purpose text not null check (purpose in ('sign-in', 'link', 'step-up')),
        person_id uuid references public.person on delete cascade,
        nonce text not null,
        verifier text not null,
        return_to text not null,
        started_at timestamptz not null default now(),
        check ((purpose = 'sign-in') = (person_id is null)));
      create index attempt_person on identity.attempt (person_id);
      create index attempt_started on identity.attempt (started_at);

      -- Who a provider says somebody is: issuer and subject, never a mail address. Of what else it said only what tells two apart.
      create table identity.login (
        issuer text not null,
        subject text not null,
        id uuid not null unique default gen_random_uuid(),
        person_id uuid not null references public.person on delete cascade,
        provider text not null,
        name text,
        home text,
        first_seen timestamptz not null default now(),
        last_seen timestamptz not null default now(),
        primary key (issuer, subject));
      create index login_person on identity.login (person_id);

      -- An account that nobody has yet, with the number of a member: an administrator says whether it is theirs.
      create table identity.binding (
        id uuid primary key default gen_random_uuid(),
        issuer text not null,
        subject text not null,
        provider text not null,
        name text,
        home text,
        person_id uuid not null references public.person on delete cascade,
        organisation_id uuid not null references public.organisation on delete cascade,
        seen_at timestamptz not null default now(),
        is_approved boolean,
        unique (issuer, subject, person_id));
      create index binding_person on identity.binding (person_id);
      create index binding_organisation on identity.binding (organisation_id);

      -- An account that was just shown in this browser, and waits for its person to say that it is theirs.
      create table identity.found (
        id uuid primary key default gen_random_uuid(),
        browser_hash bytea not null,
        person_id uuid not null references public.person on delete cascade,
        binding_id uuid references identity.binding on delete cascade,
        issuer text not null,
        subject text not null,
        provider text not null,
        name text,
        home text,
        found_at timestamptz not null default now());
      create index found_person on identity.found (person_id);
      create index found_binding on identity.found (binding_id);
      grant select, insert, update, delete on identity.attempt, identity.login, identity.binding, identity.found to ${IDENTITY_ROLE};

      -- Somebody came in with an account that nobody has; whoever in that organisation has its number is proposed.
      create function identity.propose(issuer text, subject text, provider text, name text, home text, organisation text, number text)
        returns void language sql volatile security definer set search_path = public, pg_temp as $$
        insert into identity.binding as b (issuer, subject, provider, name, home, person_id, organisation_id)
          select propose.issuer, propose.subject, propose.provider, propose.name, propose.home, m.person_id, m.organisation_id
          from public.organisation o join public.membership m on m.organisation_id = o.id
          where o.name = propose.organisation and m.number = propose.number
          on conflict (issuer, subject, person_id) do update set seen_at = now(), name = excluded.name, home = excluded.home $$;
      revoke execute on function identity.propose from public;
      grant execute on function identity.propose to ${IDENTITY_ROLE};

      -- Whether somebody gets in without any provider. Not SQL: passkeys come in a later migration.
      create function identity.has_key(person uuid) returns boolean language plpgsql stable security definer
        set search_path = public, pg_temp as $$
        begin return exists (select from identity.password p where p.person_id = person)
          or exists (select from identity.passkey k where k.person_id = person); end $$;
      -- Whether anybody ever came in as this person: then it takes that person, too, to give it another account.
      create function identity.is_claimed(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select identity.has_key(person) or exists (select from identity.login l where l.person_id = person)
          or exists (select from identity.session s where s.person_id = person) $$;
      create function identity.tell_change(person uuid, change text) returns void language sql volatile security definer
        set search_path = public, pg_temp as $$
        insert into mail.outgoing (id, to_person, template, detail) values (gen_random_uuid(), person, 'security_notice', change) $$;
      revoke execute on function identity.has_key(uuid), identity.is_claimed(uuid), identity.tell_change(uuid, text) from public;

      create function app.my_logins()
        returns table (id uuid, provider text, name text, home text, first_seen timestamptz, last_seen timestamptz)
        language sql stable security definer rows 3 set search_path = public, pg_temp as $$
        select l.id, l.provider, l.name, l.home, l.first_seen, l.last_seen from identity.login l
          where l.person_id = app.actor_id() order by l.first_seen, l.id $$;

      create function app.found_login(which uuid, browser bytea)
        returns table (id uuid, provider text, name text, home text, replaces boolean)
        language sql stable security definer rows 1 set search_path = public, pg_temp as $$
        select f.id, f.provider, f.name, f.home, exists (select from identity.login l
            where f.binding_id is not null and l.person_id = f.person_id and l.issuer = f.issuer)
          from identity.found f where f.id = found_login.which and f.browser_hash = found_login.browser
          and f.person_id = app.actor_id() and f.found_at > now() - interval '10 minutes' $$;

      -- The actor says that the account is theirs. One that an administrator gave back takes the place of the old one.
      create function app.confirm_login(which uuid, browser bytea) returns boolean language plpgsql volatile security definer
        set search_path = public, pg_temp as $$
        declare shown identity.found;
        begin
          delete from identity.found f where f.id = confirm_login.which and f.browser_hash = confirm_login.browser
            and f.person_id = app.actor_id() and f.found_at > now() - interval '10 minutes' returning * into shown;
          if shown.id is null then return false; end if;
          if shown.binding_id is not null then
            delete from identity.binding b where b.id = shown.binding_id;
            delete from identity.login l where l.person_id = shown.person_id and l.issuer = shown.issuer;
            delete from identity.session s where s.person_id = shown.person_id and s.provider = shown.provider;
          end if;
          insert into identity.login (issuer, subject, person_id, provider, name, home)
            values (shown.issuer, shown.subject, shown.person_id, shown.provider, shown.name, shown.home);
          perform identity.tell_change(shown.person_id, 'identity-linked');
          return true;
        end $$;

      -- Takes an account off the actor, unless it is the last way in; sessions that came in with it end, but for the one that asks.
      create function app.remove_login(login uuid, providers text[], keep uuid) returns text language plpgsql volatile security definer
        set search_path = public, pg_temp as $$
        declare gone identity.login;
        begin
          -- one at a time, so that the last two do not both go
          perform from identity.login l where l.person_id = app.actor_id() order by l.id for update;
          select * into gone from identity.login l where l.id = remove_login.login and l.person_id = app.actor_id();
          if gone.id is null then return 'absent'; end if;
          if not identity.has_key(gone.person_id) and not exists (select from identity.login l where l.person_id = gone.person_id and l.id <> gone.id
              and l.provider = any (providers)) then return 'last'; end if;
          delete from identity.login l where l.id = gone.id;
          delete from identity.session s where s.person_id = gone.person_id and s.provider = gone.provider and s.id <> keep;
          perform identity.tell_change(gone.person_id, 'identity-unlinked');
          return 'gone';
        end $$;

      -- What waits for the actor to decide: only where they administer everything that the person belongs to.
      create function app.bindings() returns table (id uuid, person_id uuid, person_name text, organisation_id uuid,
          organisation_name text, number text, provider text, name text, home text, seen_at timestamptz, replaces boolean)
        language sql stable security definer rows 10 set search_path = public, pg_temp as $$
        select b.id, b.person_id, p.name, b.organisation_id, o.name, m.number, b.provider, b.name, b.home, b.seen_at,
            exists (select from identity.login l where l.person_id = b.person_id and l.issuer = b.issuer)
          from app.my_offices() held join identity.binding b on b.organisation_id = held.organisation_id
            join person p on p.id = b.person_id join organisation o on o.id = b.organisation_id
            join membership m on m.person_id = b.person_id and m.organisation_id = b.organisation_id
          where held.rank >= 2 and b.is_approved is null and b.person_id <> app.actor_id() and app.may_rename(b.person_id)
          order by b.seen_at desc, b.id limit 200 $$;

      -- Says whether an account is this person's. Nobody ever came in as them: then it is; else they confirm it themselves.
      create function app.decide_binding(binding uuid, organisation uuid, person uuid, approve boolean) returns text
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
        declare decided identity.binding;
        begin
          select * into decided from identity.binding b where b.id = decide_binding.binding and b.organisation_id = organisation
            and b.is_approved is null and b.person_id <> app.actor_id()
            and app.office(b.organisation_id) >= 2 and app.may_rename(b.person_id) for update;
          if decided.id is null then return 'absent'; end if;
          if decided.person_id <> person then return 'of-another'; end if;
          update identity.binding b set is_approved = approve where b.id = decided.id;
          if approve and not identity.is_claimed(decided.person_id) then
            delete from identity.binding b where b.id = decided.id;
            insert into identity.login (issuer, subject, person_id, provider, name, home)
              values (decided.issuer, decided.subject, decided.person_id, decided.provider, decided.name, decided.home);
            perform identity.tell_change(decided.person_id, 'identity-linked');
          end if;
          return 'decided';
        end $$;
      revoke execute on function app.my_logins(), app.found_login(uuid, bytea), app.confirm_login(uuid, bytea),
        app.remove_login(uuid, text[], uuid), app.bindings(), app.decide_binding(uuid, uuid, uuid, boolean) from public;
      grant execute on function app.my_logins(), app.found_login(uuid, bytea), app.confirm_login(uuid, bytea),
        app.remove_login(uuid, text[], uuid), app.bindings(), app.decide_binding(uuid, uuid, uuid, boolean) to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
