// npm run bench [-- --students N --seconds S]: the product beside the raw limit, in one run, on one machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { onStop } from './processes.mjs';
import { columns, step } from './progress.mjs';
import { targets, verdict } from './bench/targets.mjs';
import { built } from './root.mjs';

const GROWTH = 10;

await command(async () => {
  const { values } = parseArgs({
    options: { students: { type: 'string', default: '300' }, seconds: { type: 'string', default: '3' } },
  });
  await ensureInstalled();
  await useNewNode();
  const { build, isBuilt } = await import('./build.mjs');
  if (!isBuilt()) await step('Building', build);
  const students = Number(values.students);
  const options = { seconds: Number(values.seconds), connections: [1, 32], withWrites: true };
  const small = await round(students, options);
  print(students, small);
  printWalls(small);
  const large = await round(students * GROWTH, { ...options, connections: [1], withWrites: false });
  printGrowth(students, small, large);
  await printRest(small);
});

/** A database and a world of its own, measured and thrown away. */
async function round(students, options) {
  const { ensureDatabase, startPostgres } = await import('./pg.mjs');
  const { prepareDatabase } = await import('./database.mjs');
  const { freePort } = await import('./ports.mjs');
  const { measure } = await import('./bench/round.mjs');
  const { measureWalls } = await import('./bench/walls.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-bench-'));
  const server = await startPostgres({ dir: join(folder, 'pg') });
  const cleanUp = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  onStop(cleanUp);
  await ensureDatabase(server, 'leerspoor');
  const ownerUrl = server.url('leerspoor');
  await prepareDatabase(ownerUrl);
  const { loadWorld } = await built('apps/api/dist/world/load-world.js');
  await step(`World of ${students} students`, () =>
    loadWorld(ownerUrl, { students, today: new Date(), progress: () => undefined }),
  );
  const result = await step('Measuring', async () =>
    measure({
      ownerUrl,
      port: await freePort(),
      progress: (name) => process.stdout.write(`${name} · `),
      ...options,
    }),
  );
  const walls = options.withWrites
    ? await step('Walls', () =>
        measureWalls({ ownerUrl, progress: (name) => process.stdout.write(`${name} · `) }),
      )
    : [];
  await cleanUp();
  return { ...result, walls };
}

function fixed(value, digits = 0) {
  return value === undefined ? '' : value.toFixed(digits);
}

function print(students, { rows }) {
  const head = ['what', 'connections', 'per second', 'limit', 'ratio', 'p50 ms', 'p99 ms', 'CPU µs'];
  const lines = rows.map((row) => [
    row.name,
    String(row.connections),
    fixed(row.perSecond),
    fixed(row.limit),
    fixed(row.ratio, 2),
    fixed(row.p50, 1),
    fixed(row.p99, 1),
    fixed(row.cpuMicros),
  ]);
  console.log(`\n${students} students\n\n${columns([head, ...lines])}\n`);
}

function printWalls({ walls }) {
  const head = [
    'statement',
    'with walls, ms',
    'without, ms',
    'ratio',
    'same answer',
    `≤ ${targets.wallRatio}`,
  ];
  const lines = walls.map((row) => [
    row.name,
    fixed(row.with, 2),
    fixed(row.without, 2),
    fixed(row.ratio, 2),
    `${fixed(row.same * 100)} %`,
    verdict(row.ratio <= targets.wallRatio),
  ]);
  console.log(`\nWhat the walls cost\n\n${columns([head, ...lines])}\n`);
}

function printGrowth(students, small, large) {
  const perRequest = ({ rows }, name) =>
    1 / rows.find((row) => row.name === name && row.connections === 1).perSecond;
  const names = [...new Set(large.rows.map((row) => row.name))];
  const lines = names.map((name) => [
    name,
    `${fixed(perRequest(large, name) / perRequest(small, name), 2)} ×`,
  ]);
  console.log(
    `\nTime of a page at ${students * GROWTH} students, against ${students}\n\n${columns(lines)}\n`,
  );
}

async function printRest({ rows, memory }) {
  const { entryBundleKilobytes } = await import('./bench/bundle.mjs');
  const reads = rows.filter((row) => row.ratio !== undefined);
  const worst = reads.reduce((least, row) => (row.ratio < least.ratio ? row : least));
  const bundle = entryBundleKilobytes();
  const start = await step(
    'Starting with an existing database',
    startSeconds,
    (took) => `${fixed(took, 1)} s to serving`,
  );
  const lines = [
    [
      'lowest ratio of a read',
      `${fixed(worst.ratio, 2)} (${worst.name}, ${worst.connections})`,
      `≥ ${targets.readRatio}`,
      verdict(worst.ratio >= targets.readRatio),
    ],
    [
      'memory of the API under load',
      `${fixed(memory)} MB`,
      `≤ ${targets.memory} MB`,
      verdict(memory <= targets.memory),
    ],
    [
      'entry bundle of the web',
      `${fixed(bundle)} kB gzip`,
      `≤ ${targets.entryBundle} kB`,
      verdict(bundle <= targets.entryBundle),
    ],
    [
      'start with an existing database',
      `${fixed(start, 1)} s`,
      `≤ ${targets.start} s`,
      verdict(start <= targets.start),
    ],
  ];
  console.log(`\nTargets\n\n${columns(lines)}`);
}

/** The second `npm start` on a folder, from the command to the address on the screen. */
async function startSeconds() {
  const { startProduct } = await import('./journeys.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'leerspoor-start-'));
  await (await startProduct({ DATA_DIR: folder })).stop();
  const began = performance.now();
  const product = await startProduct({ DATA_DIR: folder });
  const took = (performance.now() - began) / 1000;
  await product.stop();
  rmSync(folder, { recursive: true, force: true });
  return took;
}
