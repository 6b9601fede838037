import type { MigrationInterface, QueryRunner } from 'typeorm';
import { publicTable } from './wall.js';

/** Competence frameworks and observation instruments, one row a published version. */
export class Frameworks1790000000003 implements MigrationInterface {
  name = 'Frameworks1790000000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table framework (
        id text primary key,
        kind text not null check (kind in ('framework', 'instrument')),
        code text not null,
        version text not null,
        title jsonb not null,
        document jsonb not null,
        unique (code, version));
      create table indicator (
        framework_id text not null references framework,
        code text not null,
        domain_code text not null,
        position int not null,
        primary key (framework_id, code),
        unique (framework_id, code, domain_code));
      ${['framework', 'indicator'].map(publicTable).join('\n')}
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward: restore a backup instead');
  }
}
