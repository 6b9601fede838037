// The browser journeys, against the product as `npm start` starts it: a fresh folder, a free port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
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
    const port = await freePort();
    const institution = await startInstitution(port);
    const product = await startProduct({ DATA_DIR: folder, PORT: String(port), ...institution.env });
    const env = { BASE_URL: product.url, CHROME_PATH: chrome };
    const counts = await jestSuite('apps/web', { config: 'jest.e2e.config.mjs', env });
    const code = await product.stop();
    await institution.stop();
    if (code !== 0) throw new Failure(`The product did not stop cleanly (code ${code}).`);
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A real identity provider with a form of its own, as the one of an institution, and how the product is told of it. */
async function startInstitution(port) {
  const { startProvider } = await import(pathToFileURL(inRoot('apps/api/test/provider.ts')).href);
  const provider = await startProvider([`http://localhost:${port}/api/federation/institution/callback`]);
  provider.answer = 'types a name';
  const { issuer, clientId, clientSecret } = provider;
  const settings = { id: 'institution', name: 'Hogeschool', kind: 'generic', issuer, clientId, clientSecret };
  return { env: { OIDC_PROVIDERS: JSON.stringify([settings]) }, stop: provider.stop };
}

/** `npm start` as a child: gives back its address once it serves, and how to stop it. */
export async function startProduct(env, args = []) {
  const port = env.PORT ?? (await freePort());
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
