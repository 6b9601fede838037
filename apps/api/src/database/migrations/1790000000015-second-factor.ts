import type { MigrationInterface, QueryRunner } from 'typeorm';
import { IDENTITY_ROLE } from './wall.js';

/** What somebody can prove who they are with, beside a password: passkeys, an authenticator app, recovery codes. */
export class SecondFactor1790000000015 implements MigrationInterface {
  name = 'SecondFactor1790000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identity.passkey (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references public.person on delete cascade,
        credential_id bytea not null unique,
        public_key bytea not null,
        -- how often it was used, for those that count; 0 for those that do not
        counter bigint not null,
        name text not null check (length(name) between 1 and 100),
        created_at timestamptz not null default now(),
        used_at timestamptz);
      create index passkey_person on identity.passkey (person_id);
      -- The one that counts, and one that waits for its first code.
      create table identity.authenticator_app (
        person_id uuid not null references public.person on delete cascade,
        is_confirmed boolean not null,
        sealed bytea not null,
        -- the step of the last code that was used: no code is used twice
        last_step bigint not null default 0,
        primary key (person_id, is_confirmed));
      create table identity.recovery_code (
        code_hash bytea primary key,
        person_id uuid not null references public.person on delete cascade);
      create index recovery_code_person on identity.recovery_code (person_id);
      -- What a passkey is asked to sign: once, by the browser or the session that asked for it.
      create table identity.challenge (
        bound_to bytea not null,
        purpose text not null check (purpose in ('sign-in', 'second-factor', 'add')),
        challenge text not null,
        expires_at timestamptz not null,
        primary key (bound_to, purpose));
      create index challenge_expires on identity.challenge (expires_at);
      grant select, insert, update, delete on identity.passkey, identity.authenticator_app, identity.recovery_code,
        identity.challenge to ${IDENTITY_ROLE};

      -- when this person last proved in this session who they are
      alter table identity.session add proved_at timestamptz not null default now();

      create function app.is_administrator(person uuid) returns boolean language sql stable security definer
        set search_path = public, pg_temp as $$
        select exists (select from assignment a where a.person_id = person and a.role = 'partnership_admin'
          and current_date between a.from_day and a.until_day) $$;
      revoke execute on function app.is_administrator(uuid) from public;
      grant execute on function app.is_administrator(uuid) to ${IDENTITY_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
