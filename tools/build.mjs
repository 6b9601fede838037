import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from './failure.mjs';
import { nx } from './nx.mjs';
import { inRoot } from './root.mjs';

const projects = ['libs/shared', 'apps/api', 'apps/web'];
const common = ['package-lock.json', 'tsconfig.base.json'];
const record = inRoot('node_modules/.cache/leerspoor/build.json');

// built, or only for tests: not part of what the product is built from
const apart = /^(dist|node_modules|test|e2e|coverage)$|\.(spec|test)\.tsx?$|^jest\./;

function filesUnder(folder, skip) {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !skip.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesUnder(path, skip) : [path];
    });
}

function hash(files, fingerprint) {
  const sum = createHash('sha256');
  for (const file of files) sum.update(file).update(fingerprint(file));
  return sum.digest('hex');
}

const sources = () => [
  ...common.map((file) => inRoot(file)),
  ...projects.flatMap((project) => filesUnder(inRoot(project), apart)),
];
const outputs = () =>
  projects
    .map((project) => inRoot(project, 'dist'))
    .flatMap((dist) => (existsSync(dist) ? filesUnder(dist, /^$/) : []));

/** What was built from what: also the outputs, so that a build by other means (watch mode, Nx, an editor) is noticed. */
const state = () =>
  JSON.stringify({
    sources: hash(sources(), (file) => readFileSync(file)),
    outputs: hash(outputs(), (file) => `${statSync(file).mtimeMs} ${statSync(file).size}`),
  });

export const isBuilt = () => existsSync(record) && readFileSync(record, 'utf8') === state();

export async function build({ fresh = false } = {}) {
  rmSync(record, { force: true });
  const args = ['run-many', '-t', 'build', '--outputStyle=static', ...(fresh ? ['--skip-nx-cache'] : [])];
  const { code, words } = await nx(args, { quiet: true });
  if (code !== 0) throw new Failure(`The product could not be built:\n${words.trim()}`);
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, state());
}
