import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, freePort, startPostgres } from '../../../tools/pg.mjs';

/** One PostgreSQL for the whole run, and a template that each test file copies. */
export default async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-test-'));
  const server = await startPostgres({ dir: join(folder, 'data'), port: await freePort(), fast: true });
  await ensureDatabase(server, 'template_leerspoor');
  const { migrate } = await import('../dist/database/migrate.js');
  const { importFrameworks } = await import('../dist/frameworks/import-frameworks.js');
  await migrate(server.url('template_leerspoor'));
  await importFrameworks(server.url('template_leerspoor'));
  globalThis.leerspoorTest = { server, folder };
  process.env.TEST_OWNER_URL = server.url('DB');
}
