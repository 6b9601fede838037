import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type ApplyImport,
  IMPORT_FILES,
  IMPORT_OUTCOMES,
  type ImportFileFault,
  type ImportRowView,
  PEOPLE_FILE,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { importPolicy } from './import.policy.js';
import { ImportPlanner } from './import-planner.js';
import { ImportWriter } from './import-writer.js';
import { ImportsQueries } from './imports.queries.js';
import { readText } from './read-text.js';

const OFFICE = { name: 'has_office', text: 'select app.has_office() as "hasOffice"' };

const digestOf = (rows: readonly ImportRowView[]): string =>
  createHash('sha256').update(JSON.stringify(rows)).digest('hex');
const countsOf = (rows: readonly ImportRowView[]) =>
  Object.fromEntries(
    IMPORT_OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length]),
  );

/** A file with people and placements: brought, looked through, carried out. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly planner: ImportPlanner,
    private readonly writer: ImportWriter,
    private readonly queries: ImportsQueries,
  ) {}

  /** Keeps one file; the same name again replaces it, and our own file stands alone. */
  async bring(actor: Actor, id: string, { name, body }: { name: string; body: unknown }): Promise<void> {
    const file = IMPORT_FILES.find((known) => known === name);
    if (!file) throw problem.notFound();
    const facts = await this.database.one<{ hasOffice: boolean }>(actor, OFFICE);
    authorize(importPolicy, 'bring', actor, facts);
    const content = readText(Buffer.isBuffer(body) ? body : Buffer.alloc(0));
    if (content === null) throw problem.invalidInput([{ pointer: '', fault: 'wrong-type' }]);
    await this.database.run('select app.forget_imports()', []);
    await this.database.run(
      `insert into people_import (id, owner_id) select $1, $2 where not exists (select from people_import where id = $1)`,
      [id, actor.id],
    );
    await this.database.run(
      `delete from people_import_file where import_id = $1 and (name = $2 or $2 = '${PEOPLE_FILE}' or name = '${PEOPLE_FILE}')`,
      [id, file],
    );
    await this.database.run('insert into people_import_file (import_id, name, content) values ($1, $2, $3)', [
      ...[id, file, content],
    ]);
    await this.keep(id, null, null);
  }

  /** Looks every row through; nothing of it is written anywhere else. */
  async preview(actor: Actor, id: string): Promise<void> {
    const { appliedAt } = await this.queries.one(actor, id);
    if (appliedAt) throw problem.alreadyExists();
    const plan = await this.planner.plan(actor, id);
    await ('fileFault' in plan ? this.keep(id, plan.fileFault, null) : this.keep(id, null, plan));
  }

  /** Carries out exactly what was shown; when that is not what would happen by now, nothing happens. */
  async apply(actor: Actor, id: string, { digest, added, changed }: ApplyImport): Promise<void> {
    const { appliedAt } = await this.queries.one(actor, id);
    if (appliedAt) throw problem.alreadyExists();
    const plan = await this.planner.plan(actor, id);
    if ('fileFault' in plan) throw problem.outOfDate();
    const counts = countsOf(plan.rows);
    if (digestOf(plan.rows) !== digest || counts['new'] !== added || counts['changed'] !== changed)
      throw problem.outOfDate();
    await this.writer.write(plan.writes);
    await this.database.run('update people_import set applied_at = now() where id = $1', [id]);
    // What was in the files is in its place now.
    await this.database.run('delete from people_import_file where import_id = $1', [id]);
  }

  private async keep(
    id: string,
    fileFault: ImportFileFault | null,
    seen: { rows: ImportRowView[]; ignored: string[] } | null,
  ): Promise<void> {
    const json = (value: unknown) => (value === null ? null : JSON.stringify(value));
    await this.database.run(
      'update people_import set file_fault = $2, counts = $3, digest = $4, ignored = $5 where id = $1',
      [
        ...[id, json(fileFault), seen && json(countsOf(seen.rows)), seen && digestOf(seen.rows)],
        json(seen?.ignored ?? []),
      ],
    );
    await this.database.run('delete from people_import_row where import_id = $1', [id]);
    if (!seen) return;
    await this.database.run(
      `insert into people_import_row (import_id, position, outcome, body)
       select $1, place, body ->> 'outcome', body from jsonb_array_elements($2::jsonb) with ordinality as r (body, place)`,
      [id, JSON.stringify(seen.rows)],
    );
  }
}
