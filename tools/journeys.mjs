// The browser journeys, against the product as `npm start` starts it: a fresh folder, a free port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findChrome } from './chrome.mjs';
import { Failure } from './failure.mjs';
import { freePort } from './ports.mjs';
import { bound, ended, launch, onStop, stop } from './processes.mjs';
import { inRoot } from './root.mjs';
import { jestSuite } from './suites.mjs';

export async function journeys() {
  const chrome = await findChrome();
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-journeys-'));
  try {
    const product = await startProduct({ DATA_DIR: folder });
    const env = { BASE_URL: product.url, CHROME_PATH: chrome };
    const counts = await jestSuite('apps/web', { config: 'jest.e2e.config.mjs', env });
    const code = await product.stop();
    if (code !== 0) throw new Failure(`The product did not stop cleanly (code ${code}).`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm start` as a child: gives back its address once it serves, and how to stop it. */
export async function startProduct(env, args = []) {
  const port = await freePort();
  const child = launch(bound([process.execPath, inRoot('tools/start.mjs'), ...args]), {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: '', PGPORT: '', NODE_ENV: '', PORT: String(port), ...env },
  });
  onStop(() => stop(child));
  const whenEnded = ended(child);
  const lines = [];
  const serving = new Promise((resolve) =>
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (line.startsWith('Leerspoor runs at')) resolve(true);
    }),
  );
  if (!(await Promise.race([serving, whenEnded.then(() => false)])))
    throw new Failure(`The product did not start:\n${lines.join('\n')}`);
  const stopAndTell = async () => {
    await stop(child, { patience: 30_000 });
    return whenEnded;
  };
  return { url: `http://localhost:${port}`, pid: child.pid, lines, stop: stopAndTell };
}
