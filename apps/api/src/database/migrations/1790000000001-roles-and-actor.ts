import type { MigrationInterface, QueryRunner } from 'typeorm';
import { APP_ROLE, IDENTITY_ROLE } from './wall.js';

/** The two roles the product works as, and how PostgreSQL knows who acts. */
export class RolesAndActor1790000000001 implements MigrationInterface {
  name = 'RolesAndActor1790000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$ declare r text; begin
        foreach r in array array['${APP_ROLE}', '${IDENTITY_ROLE}'] loop
          if not exists (select from pg_roles where rolname = r) then execute format('create role %I nologin', r); end if;
          if not pg_has_role(current_user, r, 'MEMBER') then execute format('grant %I to current_user', r); end if;
        end loop;
      end $$;
      create schema app;
      create schema identity;
      revoke all on schema identity from public;
      grant usage on schema app, public to ${APP_ROLE}, ${IDENTITY_ROLE};
      grant usage on schema identity to ${IDENTITY_ROLE};

      -- After a transaction the setting reads as '' rather than null.
      create function app.actor_id() returns uuid language sql stable parallel safe
        as $$ select nullif(current_setting('app.actor_id', true), '')::uuid $$;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
