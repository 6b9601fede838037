import { type Api, startApi } from './api.js';
import { type Trail, trailOf } from './scenes.js';
import { openSql, type Sql } from './sql.js';

/** The API, PostgreSQL behind it and the trail of Sanne, for all tests of one file; they stop after the last. */
export async function onStage(): Promise<{ api: Api; sql: Sql; trail: Trail }> {
  const api = await startApi();
  const sql = await openSql(api.ownerUrl);
  afterAll(async () => {
    await sql.stop();
    await api.stop();
  });
  return { api, sql, trail: trailOf(api, sql) };
}
