// Embedded PostgreSQL in a folder of our own: works as root and as an ordinary user, keeps its data, survives being killed.
// In the folder: data (PostgreSQL's), password (of the owner), lock (which process has it).
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from './failure.mjs';
import { makeFolder } from './folder.mjs';
import { release, take } from './lock.mjs';
import { asOrdinaryUser, nativePrograms, serves } from './pg-native.mjs';
import { freePort, usablePort } from './ports.mjs';
import { bound, ended, launch, stop } from './processes.mjs';

export { freePort };

/**
 * Starts the server that belongs to `dir`, on `port` or any free one. `fast` gives up safety against a power cut, for data
 * that may be lost. Gives back { port, url(database, user, password), stop(), ended, log() }.
 */
export async function startPostgres({ dir, port, fast = false, settings = {} }) {
  const home = makeFolder(dir);
  const lock = join(home, 'lock');
  take(lock, home);
  try {
    const place = describe(home);
    await stopLeftBehind(place.data);
    if (!existsSync(place.data)) await initialise(place, fast);
    chmodSync(place.data, 0o700); // a copied folder may have lost it, and PostgreSQL insists
    return await serve(place, { port, settings: { ...defaults, ...(fast ? unsafe : {}), ...settings } });
  } catch (error) {
    release(lock);
    throw error;
  }
}

/** Makes a database once. */
export async function ensureDatabase(server, name) {
  const client = new pg.Client({ connectionString: server.url('postgres') });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!found.rowCount) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
}

const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  timezone: 'UTC',
  jit: 'off',
};
const unsafe = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

function describe(home) {
  const passwordFile = join(home, 'password');
  if (!existsSync(passwordFile))
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
  const bin = nativePrograms();
  const { prefix, options } = asOrdinaryUser(bin('postgres'), [home, passwordFile]);
  const how = {
    ...options,
    env: withoutPostgresSettings(),
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  };
  const start = (argv) => launch([...prefix, ...argv], how);
  return { home, data: join(home, 'data'), passwordFile, bin, start };
}

/** PGPORT and its like are for us and for clients: the server would take them for its own. */
const withoutPostgresSettings = () =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));

/** A server whose starter was killed may still be stopping, or still run: end it, so that ours is the only one. */
async function stopLeftBehind(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number.parseInt(readFileSync(file, 'utf8'), 10);
  for (let waited = 0; serves(pid, data); waited += 50) {
    if (waited === 0) interrupt(pid);
    if (waited > 20_000)
      throw new Failure(`A PostgreSQL left behind (process ${pid}) does not stop: end it first.`);
    await pause(50);
  }
  rmSync(file, { force: true });
}

function interrupt(pid) {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (error.code !== 'ESRCH') throw error; // it was faster
  }
}

async function initialise({ home, data, passwordFile, bin, start }, fast) {
  const unfinished = join(home, 'data.new');
  rmSync(unfinished, { recursive: true, force: true });
  const locale = ['--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=nl-NL', '-E', 'UTF8'];
  const access = ['-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`];
  const child = start(
    bound([bin('initdb'), '-D', unfinished, ...locale, ...access, ...(fast ? ['--no-sync'] : [])], 'KILL'),
  );
  let words = '';
  child.stderr.on('data', (chunk) => (words += chunk));
  if ((await ended(child)) !== 0)
    throw new Failure(`PostgreSQL could not make its data folder ${data}: ${words.trim()}`);
  renameSync(unfinished, data);
}

async function serve(place, { port, settings }) {
  const given = port === undefined ? undefined : await usablePort('PGPORT', port);
  for (let attempt = 1; ; attempt++) {
    const chosen = given ?? (await freePort());
    const server = await tryServing(place, chosen, settings);
    if (server.ready) return server;
    const portWasLost = given === undefined && attempt < 3 && /could not bind/.test(server.log());
    if (!portWasLost) throw new Failure(`The embedded PostgreSQL did not start: ${complaint(server.log())}`);
  }
}

const complaint = (log) =>
  log
    .split('\n')
    .filter((line) => /FATAL|ERROR|HINT/.test(line))
    .join(' ') || log.trim();

async function tryServing({ home, data, passwordFile, bin, start }, port, settings) {
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // the kernel's help must come after the namespace: a change of credentials clears it
  const child = start(bound([bin('postgres'), '-D', data, '-p', String(port), ...options], 'INT'));
  const password = readFileSync(passwordFile, 'utf8');
  let log = '';
  const whenEnded = ended(child);
  const whenReady = new Promise((resolve) =>
    child.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-8000);
      if (log.includes('ready to accept connections')) resolve(true);
    }),
  );
  const ready = await Promise.race([whenReady, whenEnded.then(() => false)]);
  const atExit = () => child.kill('SIGINT');
  if (ready) process.once('exit', atExit);
  return {
    ready,
    port,
    pid: child.pid,
    ended: whenEnded,
    log: () => log,
    url: (database, user = 'postgres', secret = password) =>
      `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      process.off('exit', atExit);
      await stop(child, { signal: 'SIGINT', force: 'SIGQUIT' });
      release(join(home, 'lock'));
    },
  };
}
