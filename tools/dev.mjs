// npm run dev: the product while you work on it. A saved file is compiled and the API starts again; the web reloads itself.
import { watch } from 'node:fs';
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { checkDataFolder, dataFolder, openDatabase, prepareDatabase } from './database.mjs';
import { usablePort } from './ports.mjs';
import { onStop, run } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';

const folder = dataFolder();
const host = process.env.HOST ?? '127.0.0.1';
const tsc = inRoot('node_modules/tsc7/bin/tsc');

await command(
  async () => {
    checkDataFolder(folder);
    const port = await usablePort('PORT', process.env.PORT ?? 3000, host);
    await ensureInstalled();
    await useNewNode();
    await develop(port);
  },
  { codeWhenInterrupted: 0 },
);

async function develop(port) {
  const { demoSignIns, loadDemo } = await import('./demo.mjs');
  const database = await step('Database', () => openDatabase(folder));
  while (!(await compiles())) await nextChange();
  await step('Migrations and frameworks', () => prepareDatabase(database.ownerUrl));
  const demo = await step('Demo world', () => loadDemo(database.ownerUrl));
  const apiPort = await usablePort('PORT', 0);
  await step('Web', () => serveWeb(port, apiPort));
  console.log(`\nLeerspoor runs at http://localhost:${port}\n\n${demoSignIns(demo)}\n\nCtrl-C stops it.`);
  await keepServing({ databaseUrl: database.ownerUrl, folder, host: '127.0.0.1', port: apiPort });
}

async function compiles() {
  const { code, words } = await run([process.execPath, tsc, '-b', 'apps/api', '--pretty'], { quiet: true });
  if (code !== 0) console.log(`${words}\nWaiting for a change …`);
  return code === 0;
}

async function keepServing(options) {
  const { serve } = await import('./product.mjs');
  for (;;) {
    const server = await serve(options).catch((error) => console.log(error.message));
    do await nextChange();
    while (!(await compiles()));
    await server?.stop();
    console.log(`${new Date().toLocaleTimeString('nl-NL')} API starts again`);
  }
}

/** Comes back a moment after something was saved: editors and git write in bursts. */
function nextChange() {
  return new Promise((resolve) => {
    let pause;
    const saved = () => {
      clearTimeout(pause);
      pause = setTimeout(finish, 150);
    };
    const watchers = ['libs/shared/src', 'apps/api/src'].map((path) =>
      watch(inRoot(path), { recursive: true }, saved),
    );
    const finish = () => {
      for (const watcher of watchers) watcher.close();
      resolve();
    };
  });
}

async function serveWeb(port, apiPort) {
  const { createServer } = await import('vite');
  const server = await createServer({
    root: inRoot('apps/web'),
    clearScreen: false,
    server: { host, port, strictPort: true, proxy: { '/api': `http://127.0.0.1:${apiPort}` } },
  });
  await server.listen();
  for (const listener of process.listeners('SIGTERM').slice(1)) process.off('SIGTERM', listener); // Vite would exit at once
  onStop(() => server.close());
}
