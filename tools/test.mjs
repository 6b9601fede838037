// npm test: everything that must be true before a change goes in. `npm test -- api web` runs only what is named.
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { build } from './build.mjs';
import { command } from './command.mjs';
import { Failure } from './failure.mjs';
import { journeys } from './journeys.mjs';
import { run } from './processes.mjs';
import { columns, seconds } from './progress.mjs';
import { filesIn, inRoot } from './root.mjs';
import { jestSuite, nodeSuite } from './suites.mjs';

const steps = {
  check: async () => ({
    failed: (await run([process.execPath, inRoot('tools/check.mjs')])).code === 0 ? 0 : 1,
  }),
  build: () => build({ fresh: true }),
  shared: () => jestSuite('libs/shared'),
  api: () => jestSuite('apps/api'),
  web: () => jestSuite('apps/web'),
  tools: () => nodeSuite(...filesIn('tools', /\.test\.mjs$/)),
  journeys,
};

await command(async () => {
  const wanted = chosenSteps();
  await ensureInstalled();
  await useNewNode();
  const outcomes = [];
  for (const name of wanted) outcomes.push(await outcome(name));
  return summarise(outcomes);
});

function chosenSteps() {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !(name in steps));
  if (unknown.length)
    throw new Failure(`There is no ${unknown.join(', ')}: choose from ${Object.keys(steps).join(', ')}.`);
  return named.length ? named : Object.keys(steps);
}

async function outcome(name) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  const { passed = 0, failed = 0 } = (await steps[name]().catch(explain)) ?? {};
  return { name, passed, failed, took: seconds(performance.now() - began) };
}

function explain(error) {
  console.error(error instanceof Failure ? error.message : error);
  return { failed: 1 };
}

function summarise(outcomes) {
  const verdict = ({ passed, failed }) =>
    [passed && `${passed} passed`, failed && `${failed} FAILED`].filter(Boolean);
  const rows = outcomes.map((one) => [one.name, verdict(one).join(', ') || 'ok', one.took]);
  const sum = (what) => outcomes.reduce((total, one) => total + one[what], 0);
  console.log(`\n${columns(rows)}\n\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0 ? 0 : 1;
}
