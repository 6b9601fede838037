// What the tests of the tools share.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ended, launch } from './processes.mjs';
import { inRoot } from './root.mjs';

/** A folder that is gone after the test. */
export function temporaryFolder(t) {
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-test-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A port that something else listens on during the test. */
export async function takenPort(t) {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  t.after(() => server.close());
  return server.address().port;
}

const own = { DATABASE_URL: '', PGPORT: '', DATA_DIR: '', NODE_ENV: '', PORT: '0' };

/** Runs one of the tools to its end; gives back its code and what it said. */
export async function runTool(tool, env = {}, args = []) {
  const child = launch([process.execPath, inRoot('tools', tool), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...own, ...env },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (words += chunk));
  return { code: await ended(child), words };
}

const commandOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
};

/** The processes that have `text` on their command line; looks again for two seconds while there are any. */
export async function leftBehind(text) {
  for (let patience = 40; ; patience--) {
    const found = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(commandOf);
    const left = found.filter((command) => command.includes(text));
    if (left.length === 0 || patience === 0) return left;
    await pause(50);
  }
}
