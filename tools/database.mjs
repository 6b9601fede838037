// The database a command works on: the one that DATABASE_URL names, or an embedded server in the data folder.
import { join, resolve } from 'node:path';
import { Failure } from './failure.mjs';
import { makeFolder } from './folder.mjs';
import { refuseWhenHeld } from './lock.mjs';
import { onStop } from './processes.mjs';
import { built, inRoot, shown } from './root.mjs';

export const dataFolder = (name = '.data') => resolve(process.env.DATA_DIR || inRoot(name));
const serverFolder = (folder) => join(folder, 'pg');

/** What can be refused at once, before anything slow: a folder that somebody has, or that cannot be written. */
export function checkDataFolder(folder) {
  if (process.env.DATABASE_URL) return;
  refuseWhenHeld(join(serverFolder(folder), 'lock'), shown(folder));
  makeFolder(folder);
}

/** Gives back the owner's address of the database, a note on where it is, and what tells that it stopped. */
export async function openDatabase(folder) {
  const url = process.env.DATABASE_URL;
  if (url) {
    await checkReachable(url);
    return { ownerUrl: url, note: place(url), ended: new Promise(() => undefined) };
  }
  const { ensureDatabase, startPostgres } = await import('./pg.mjs');
  const server = await startPostgres({ dir: serverFolder(folder), port: process.env.PGPORT || undefined });
  onStop(server.stop);
  await ensureDatabase(server, 'leerspoor');
  return {
    ownerUrl: server.url('leerspoor'),
    note: `${shown(folder)}, port ${server.port}`,
    ended: server.ended,
  };
}

/** The address of a database as it may be shown: without its password. */
const place = (url) => {
  const { hostname, port, pathname } = parse(url);
  return `${hostname}:${port || 5432}${pathname}`;
};

function parse(url) {
  try {
    return new URL(url);
  } catch {
    throw new Failure('DATABASE_URL is not an address like postgres://user:password@host:5432/database.');
  }
}

const refusals = {
  '28P01': 'refuses the user name or password',
  28000: 'refuses the user name or password',
  '3D000': 'has no such database',
  ECONNREFUSED: 'does not answer',
  ENOTFOUND: 'is on a machine that cannot be found',
  ETIMEDOUT: 'does not answer in time',
};

const OLDEST = 160_000;
const versionQuestion = `select current_setting('server_version') as version, current_setting('server_version_num')::int as number`;

export async function checkReachable(url) {
  const { default: pg } = await import('pg');
  const where = place(url);
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const [{ version, number }] = (await client.query(versionQuestion)).rows;
    if (number < OLDEST) throw new Error(`it is PostgreSQL ${version}; 16 or newer is needed`);
  } catch (error) {
    const reason = refusals[error.code ?? error.errors?.[0]?.code] ?? `cannot be used (${error.message})`;
    throw new Failure(`The database at ${where} ${reason}: check DATABASE_URL.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Brings the database up to the built code, with the frameworks that ship with it. */
export async function prepareDatabase(ownerUrl) {
  const { migrate } = await built('apps/api/dist/database/migrate.js');
  const { importFrameworks } = await built('apps/api/dist/frameworks/import-frameworks.js');
  const ran = await migrate(ownerUrl).catch((error) => {
    if (error.code !== 'DATABASE_NEWER') throw error;
    throw new Failure(
      'The database was made by a newer version of Leerspoor: use that version, or another database.',
    );
  });
  await importFrameworks(ownerUrl);
  return { note: ran.length === 1 ? '1 migration' : `${ran.length} migrations` };
}
