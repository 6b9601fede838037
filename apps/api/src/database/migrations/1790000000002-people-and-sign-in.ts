import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, IDENTITY_ROLE, publicTable } from './wall.js';

/** People, the organisations they belong to, and how they sign in. */
export class PeopleAndSignIn1790000000002 implements MigrationInterface {
  name = 'PeopleAndSignIn1790000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table person (
        id uuid primary key,
        name text not null check (length(name) between 1 and 200),
        email text not null check (email = lower(email)),
        locale text not null default 'nl' check (locale in ('nl', 'en')));
      create unique index person_email on person (email);

      create table organisation (
        id uuid primary key,
        kind text not null check (kind in ('institute', 'school')),
        name text not null constraint organisation_name unique);
      create table partnership (id uuid primary key, name text not null constraint partnership_name unique);
      create table partnership_organisation (
        partnership_id uuid not null references partnership,
        organisation_id uuid not null references organisation,
        primary key (partnership_id, organisation_id));
      create index partnership_organisation_organisation on partnership_organisation (organisation_id);
      ${['organisation', 'partnership', 'partnership_organisation'].map(publicTable).join('\n')}

      create table identity.password (
        person_id uuid primary key references public.person on delete cascade,
        hash text not null);
      create table identity.session (
        token_hash bytea primary key,
        id uuid not null unique default gen_random_uuid(),
        person_id uuid not null references public.person on delete cascade,
        browser text,
        system text,
        -- how this person came in, and at which provider
        door text not null check (door in ('password', 'passkey', 'federation', 'code')),
        provider text check ((door = 'federation') = (provider is not null)),
        -- when a second factor was shown in this session
        second_factor_at timestamptz,
        started_at timestamptz not null default now(),
        used_at timestamptz not null default now(),
        idle_for interval not null,
        expires_at timestamptz not null);
      create index session_person on identity.session (person_id);
      create table identity.rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint);
      grant select, insert, update, delete on all tables in schema identity to ${IDENTITY_ROLE};
      grant select on person to ${IDENTITY_ROLE};
      grant select, update (locale) on person to ${APP_ROLE};
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
