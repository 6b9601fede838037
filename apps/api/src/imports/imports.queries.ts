import { Injectable } from '@nestjs/common';
import { IMPORT_OUTCOMES, type ImportRowView, type ImportView, type Page } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';

const ROWS_AT_ONCE = 50;

const ONE = {
  name: 'people_import',
  text: `select id, created_at as "createdAt", applied_at as "appliedAt", file_fault as "fileFault", counts, digest, ignored,
      (select coalesce(json_agg(f.name order by f.name), '[]') from people_import_file f where f.import_id = i.id) as files
    from people_import i where id = $1`,
};
const ROWS = {
  name: 'people_import_rows',
  text: `select r.position, r.body from people_import i join people_import_row r on r.import_id = i.id
    where i.id = $1 and ($2::text is null or r.outcome = $2) and r.position > $3 order by r.position limit ${ROWS_AT_ONCE + 1}`,
};

/** What was brought in, and what will happen row by row. */
@Injectable()
export class ImportsQueries {
  constructor(private readonly database: Database) {}

  one(actor: Actor, id: string): Promise<ImportView> {
    return this.database.one<ImportView>(actor, { ...ONE, values: [id] });
  }

  async rows(
    actor: Actor,
    id: string,
    { outcome, next }: { outcome?: unknown; next?: unknown },
  ): Promise<Page<ImportRowView>> {
    await this.one(actor, id);
    const only = IMPORT_OUTCOMES.find((known) => known === outcome) ?? null;
    const after = Math.trunc(Math.min(Math.max(Number(next) || 0, 0), 1_000_000));
    const found = await this.database.ask<{ position: number; body: ImportRowView }>(actor, {
      ...ROWS,
      values: [id, only, after],
    });
    const page = found.slice(0, ROWS_AT_ONCE);
    const last = page.at(-1);
    return {
      items: page.map(({ body }) => body),
      next: last && found.length > ROWS_AT_ONCE ? String(last.position) : null,
    };
  }
}
