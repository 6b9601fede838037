import { Database, type Statement } from '../src/database/database.js';
import { NAMES } from './access-table.js';
import type { Name } from './cast.js';
import { OPEN, ROUTES } from './routes.js';
import { onStage } from './stage.js';

const { api, sql, trail } = await onStage();

/** The scans from end to end that are left when PostgreSQL may only do one where no index helps. */
const scans = (plan: { rows: Record<string, string>[] }): string[] =>
  plan.rows
    .flatMap((row) => Object.values(row))
    .filter((line) => line.includes('Seq Scan'))
    .map((line) => line.trim().replace(/^-> +/, ''));

const EXPLAIN = 'explain (generic_plan, costs off)';

/** Everything that is asked while each page is read by somebody who may. */
async function asked(): Promise<Statement[]> {
  const statements = new Map<string, Statement>();
  const database = api.app.get(Database);
  const ask = database.ask.bind(database);
  database.ask = (actor, statement) => {
    statements.set(statement.text, statement);
    return ask(actor, statement);
  };
  const pages = Object.entries(ROUTES).filter(([route]) => route.startsWith('GET'));
  for (const door of pages.flatMap(([, doors]) => (doors === OPEN ? [] : doors))) {
    const { path } = await door.ready(trail);
    const [reader = 'sanne'] = door.answers[200]?.split(' ') ?? NAMES;
    await (await api.as(reader as Name)).get(typeof path === 'string' ? path : path()).expect(200);
  }
  return [...statements.values()];
}

it('no page makes PostgreSQL read a table from end to end, through the walls', async () => {
  const statements = await asked();
  expect(statements.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['home', 'trail', 'lesson_thread', 'progress', 'group_exceptions']),
  );
  const found = await sql.as(api.stage.people.sanne, async (ask) => {
    await ask('set local enable_seqscan = off');
    const plans: string[] = [];
    for (const { name, text } of statements)
      plans.push(...scans(await ask(`${EXPLAIN} ${text}`)).map((scan) => `${name}: ${scan}`));
    return plans;
  });
  // The frameworks are a handful, and that page lists them all; an import looks names up among all there are.
  expect(found).toEqual([
    'frameworks-list: Seq Scan on framework',
    ...['organisation', 'programme', 'cohort'].map((table) => `import_frame: Seq Scan on ${table}`),
  ]);
});

it('nor does what PostgreSQL looks up for a page behind the walls', async () => {
  const functions = await sql.owner(`select proname as name, prosrc as text from pg_proc
    where pronamespace = 'app'::regnamespace and provolatile = 's' and pronargs = 0 and prosrc ~ ' from '`);
  expect(functions.rows.length).toBeGreaterThan(3);
  await sql.owner('set enable_seqscan = off');
  const found: string[] = [];
  for (const { name, text } of functions.rows)
    found.push(...scans(await sql.owner(`${EXPLAIN} ${text}`)).map((scan) => `${name}: ${scan}`));
  expect(found).toEqual([]);
});
