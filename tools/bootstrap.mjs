// What a fresh clone needs before anything else can be imported: this file and what it imports use no package.
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Failure } from './failure.mjs';
import { bound, ended, launch, onStop, run, stop } from './processes.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';

const NODE = 24;
const major = () => Number.parseInt(process.versions.node, 10);

const packagesIn = (file) => JSON.parse(readFileSync(inRoot(file), 'utf8')).packages;

/** Whether node_modules holds what the lock asks for, by npm's own record of what it put there. */
function isInstalled() {
  if (!existsSync(inRoot('node_modules/.package-lock.json'))) return false;
  const present = packagesIn('node_modules/.package-lock.json');
  return Object.entries(packagesIn('package-lock.json')).every(
    ([path, wanted]) =>
      !path.includes('node_modules/') ||
      wanted.link ||
      wanted.optional ||
      wanted.devOptional ||
      present[path]?.version === wanted.version,
  );
}

export async function ensureInstalled() {
  if (isInstalled()) return;
  await step('Installing packages (once)', async () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const argv = [npm, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const { code, words } = await run(argv, { quiet: true, env: { NODE_ENV: '' } });
    if (code !== 0) throw new Failure(`npm could not install the packages:\n${words.trim()}`);
  });
}

/**
 * The machine's Node may be older than the one the product is made for: go on in the one that npm installed. Ends this
 * process with the other one's code; comes back only where nothing has to change.
 */
export async function useNewNode() {
  if (major() >= NODE) return;
  const node = inRoot('node_modules/.bin/node');
  if (!existsSync(node)) return goOnWithOldNode();
  const path = `${dirname(node)}:${process.env.PATH}`;
  const argv = bound([node, ...process.argv.slice(1)]);
  const child = launch(argv, { cwd: process.cwd(), env: { ...process.env, PATH: path } });
  onStop(() => stop(child, { patience: 40_000 }));
  process.exit(await ended(child));
}

function goOnWithOldNode() {
  const fact = `Node ${process.versions.node} is older than ${NODE} and npm brought none for this platform`;
  if (process.env.NODE_ENV === 'production') throw new Failure(`${fact}: install Node ${NODE}.`);
  console.warn(`${fact}: going on, more slowly.`);
}
