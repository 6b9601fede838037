// The product as running processes: a database, and the built API that also serves the built web.
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { build, isBuilt } from './build.mjs';
import { openDatabase, prepareDatabase } from './database.mjs';
import { demoSignIns, loadDemo } from './demo.mjs';
import { Failure } from './failure.mjs';
import { bound, ended, isStopping, launch, onStop, stop } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';

/** Left alone, Node lets its garbage lie up to a share of the machine; docker-compose.yml says the same. */
const HEAP = '--max-semi-space-size=16';

/** Checkpoints of the journal stand beside the database, not in it. */
const journalBeside = (folder) =>
  folder ? { JOURNAL_DIR: process.env.JOURNAL_DIR || join(folder, 'journal') } : {};

/** What sealed values are made with is kept beside the database: a copy of the one is worth nothing without the other. */
function secretBeside(folder) {
  if (!folder || process.env.SECRET_KEY) return {};
  const file = join(folder, 'secret');
  // where the database is somewhere else, nothing has made this folder yet
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  return { SECRET_KEY: readFileSync(file, 'utf8') };
}

/** Everything from database to sign-ins on the screen; comes back only when a part of it ends. */
export async function runProduct({ folder, host, port, withDemo }) {
  const database = await step('Database', () => openDatabase(folder));
  if (!isBuilt()) await step('Building', build);
  await step('Migrations and frameworks', () => prepareDatabase(database.ownerUrl));
  const demo = withDemo && (await step('Demo world', () => loadDemo(database.ownerUrl)));
  const server = await step('Server', () => serve({ databaseUrl: database.ownerUrl, folder, host, port }));
  console.log(`\nLeerspoor runs at http://${reachable(host)}:${port}\n`);
  if (demo && demo.people.length > 0) console.log(`${demoSignIns(demo)}\n`);
  if (isMailShown()) console.log(`Mail is not sent: read it at http://${reachable(host)}:${port}/mailbox\n`);
  console.log('Ctrl-C stops it.');
  await untilEnded({ 'The server': server.ended, 'The database': database.ended });
}

/** As config.ts decides it. */
const isMailShown = () => process.env.NODE_ENV !== 'production' && !process.env.SMTP_URL;

/** Starts the API and waits until it listens. Its own words are shown, but for the line that says so. */
export async function serve({ databaseUrl, folder, host, port, env = {} }) {
  const child = launch(bound([process.execPath, HEAP, inRoot('apps/api/dist/main.js')]), {
    detached: true, // Ctrl-C in the terminal reaches us alone: we stop the API first and the database after it
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...journalBeside(folder),
      ...secretBeside(folder),
      DATABASE_URL: databaseUrl,
      HOST: host,
      PORT: String(port),
      ...env,
    },
  });
  const stopServer = () => stop(child);
  child.once('exit', onStop(stopServer));
  const whenEnded = ended(child);
  const listening = new Promise((resolve) =>
    createInterface({ input: child.stdout }).on('line', (line) =>
      line.startsWith('Leerspoor listening') ? resolve(true) : console.log(line),
    ),
  );
  if (!(await Promise.race([listening, whenEnded.then(() => false)])))
    throw new Failure('The server stopped before it listened; what it said is above.');
  return { pid: child.pid, ended: whenEnded, stop: stopServer };
}

/** Comes back when one of the parts ends because we stop it; when it ends by itself, that is a failure. */
async function untilEnded(parts) {
  const first = await Promise.race(Object.entries(parts).map(([name, over]) => over.then(() => name)));
  if (!isStopping()) throw new Failure(`${first} stopped by itself.`);
}

const everywhere = new Set(['127.0.0.1', '0.0.0.0', '::', '::1']);
const reachable = (host) => (everywhere.has(host) ? 'localhost' : host);
