// npm run check: format, lint and types. Everything is said once, and each step says how long it took.
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { run } from './processes.mjs';
import { seconds } from './progress.mjs';
import { filesIn, inRoot } from './root.mjs';

await command(async () => {
  await ensureInstalled();
  await useNewNode();
  const outcomes = [await checked('build types', builtTypes)]; // the others read what it writes
  outcomes.push(...(await Promise.all([checked('lint', lint), inTurn()])).flat());
  return outcomes.every(Boolean) ? 0 : 1;
});

async function inTurn() {
  return [await checked('format', format), await checked('types', otherTypes)];
}

async function checked(name, check) {
  const began = performance.now();
  const { code, words } = await check();
  const verdict = code === 0 ? 'ok    ' : 'FAILED';
  console.log(`  ${name.padEnd(11)}  ${verdict}  ${seconds(performance.now() - began)}`);
  if (code !== 0) console.log(`\n${words.trim()}\n`);
  return code === 0;
}

function tool(path, ...args) {
  return run([process.execPath, inRoot('node_modules', path), ...args], { quiet: true });
}

function tsc(...args) {
  return tool('tsc7/bin/tsc', ...args, '--pretty');
}

function builtTypes() {
  return tsc('-b', 'libs/shared', 'apps/api');
}

function lint() {
  return tool('eslint/bin/eslint.js', '.', '--color');
}

function format() {
  return tool('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.');
}

/** Every project that is not built by `tsc -b`: the web, and the tests of each. */
async function otherTypes() {
  const built = ['apps/api/tsconfig.json', 'libs/shared/tsconfig.json'];
  const projects = ['libs/shared', 'apps/api', 'apps/web', 'tools'].flatMap((folder) =>
    filesIn(folder, /^tsconfig.*json$/),
  );
  const others = projects.filter((file) => !built.includes(file));
  const results = await Promise.all(others.map((file) => tsc('-p', file, '--noEmit')));
  return {
    code: Math.max(...results.map(({ code }) => code)),
    words: results.map(({ words }) => words).join('\n'),
  };
}
