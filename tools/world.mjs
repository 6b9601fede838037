// npm run world -- --students 2000: fills an empty database with a realistic school year, in bulk.
import { parseArgs } from 'node:util';
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { command } from './command.mjs';
import { checkDataFolder, dataFolder, openDatabase, prepareDatabase } from './database.mjs';
import { Failure } from './failure.mjs';
import { columns, seconds, step } from './progress.mjs';
import { built, shown } from './root.mjs';

const folder = dataFolder('.data/world');

await command(async () => {
  const students = wantedStudents();
  checkDataFolder(folder);
  await ensureInstalled();
  await useNewNode();
  await fill(students);
});

function wantedStudents() {
  const { values } = parseArgs({ options: { students: { type: 'string', default: '300' } } });
  const students = Number(values.students);
  if (!Number.isInteger(students) || students < 1)
    throw new Failure(`--students ${values.students} is not a number of students (1 or more).`);
  return students;
}

async function fill(students) {
  const { build, isBuilt } = await import('./build.mjs');
  const database = await step('Database', () => openDatabase(folder));
  if (!isBuilt()) await step('Building', build);
  await step('Migrations and frameworks', () => prepareDatabase(database.ownerUrl));
  const began = performance.now();
  const counts = await loadInto(database.ownerUrl, students);
  const rows = Object.entries(counts).map(([what, count]) => [what, count.toLocaleString('en')]);
  console.log(`\n${columns(rows)}\n\nLoaded in ${seconds(performance.now() - began)}.`);
  if (!process.env.DATABASE_URL)
    console.log(`Look at it with: DATA_DIR=${shown(folder)} npm start -- --empty`);
}

async function loadInto(ownerUrl, students) {
  const { loadWorld } = await built('apps/api/dist/world/load-world.js');
  const progress = (line) => console.log(`  ${line}`);
  return loadWorld(ownerUrl, { students, today: new Date(), progress });
}
