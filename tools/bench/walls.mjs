import pg from 'pg';
import { built } from '../root.mjs';
import { headersOf, signInSome } from './people.mjs';

const PEOPLE = 40;
const CASES = 8;
const ROUNDS = 21;
const TIMES = 12;
const LIST = (name) => (one) => `/api/portfolios/${one.portfolio}/${name}`;

/** The pages that are asked for most, by whom. */
const PAGES = [
  ['home (student)', 'students', () => '/api/home'],
  ['home (mentor)', 'mentors', () => '/api/home'],
  ['portfolio', 'students', (one) => `/api/portfolios/${one.portfolio}`],
  ['trail page', 'students', LIST('trail')],
  ['trail page, narrowed', 'students', LIST('trail?kind=observation')],
  ['lessons', 'students', LIST('lessons')],
  ['next steps', 'students', LIST('next-steps')],
  ['progress', 'students', LIST('progress')],
  ['lesson thread', 'students', (one) => `/api/lessons/${one.lesson}`],
  ['group review', 'educators', () => '/api/group'],
];

/** What the walls cost: the statements of the pages as everybody asks them, and as the owner, for whom there are no walls. */
export async function measureWalls({ ownerUrl, progress }) {
  const { APP_ROLE } = await built('apps/api/dist/database/migrations/wall.js');
  const { connectAs } = await built('apps/api/dist/database/database.js');
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const statements = await askedFor(ownerUrl, await signInSome(owner, PEOPLE));
  const options = '-c plan_cache_mode=force_generic_plan';
  const walled = new pg.Client(connectAs(ownerUrl, APP_ROLE));
  const bare = new pg.Client({ connectionString: ownerUrl, options });
  await Promise.all([walled.connect(), bare.connect()]);
  const rows = [];
  for (const { name, asked } of statements) {
    progress(name);
    rows.push({ name, ...(await beside(walled, bare, asked)) });
  }
  await Promise.all([owner, walled, bare].map((client) => client.end()));
  return rows;
}

/** The statement behind each page and the values that people ask it with, heard from the product itself. */
async function askedFor(databaseUrl, people) {
  const { createApp } = await built('apps/api/dist/app.js');
  const { readConfig } = await built('apps/api/dist/config.js');
  const { Database } = await built('apps/api/dist/database/database.js');
  const env = { DATABASE_URL: databaseUrl, REQUESTS_PER_MINUTE: '1000000000', WEB_DIST: '/nowhere' };
  const app = await createApp(readConfig(env));
  await app.listen(0, '127.0.0.1');
  const database = app.get(Database);
  const ask = database.ask.bind(database);
  let heard = [];
  database.ask = (actor, statement) => {
    heard.push({ actor: actor.id, ...statement });
    return ask(actor, statement);
  };
  const url = await app.getUrl();
  const statements = [];
  for (const [name, who, path] of PAGES) {
    const asked = [];
    for (const one of people[who].slice(0, CASES)) {
      heard = [];
      const answer = await fetch(url + path(one), { headers: headersOf(one.token) });
      if (!answer.ok) throw new Error(`${path(one)}: ${answer.status}`);
      await answer.text();
      // the page is its longest statement; the others say who asks
      asked.push(heard.sort((a, b) => b.text.length - a.text.length)[0]);
    }
    statements.push({ name, asked });
  }
  await app.close();
  return statements;
}

/** Rounds of both sides in turn, so that a busy moment of the machine hits both; medians, without the way there and back. */
async function beside(walled, bare, asked) {
  const cases = [];
  for (const statement of asked) {
    const [mine, all] = [await rowsOf(walled, statement), await rowsOf(bare, statement)];
    cases.push({ statement, isSame: JSON.stringify(mine) === JSON.stringify(all) });
  }
  // where both answer the same, the walls are all that differs
  const same = cases.filter(({ isSame }) => isSame);
  const chosen = (same.length ? same : cases).map(({ statement }) => statement);
  const took = { walled: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    const statement = chosen[round % chosen.length];
    const sides = Object.entries({ walled, bare });
    for (const [side, client] of round % 2 ? sides.reverse() : sides)
      took[side].push(await timeOf(client, statement));
  }
  const [withWalls, without] = [median(took.walled), median(took.bare)];
  return { with: withWalls, without, ratio: withWalls / without, same: same.length / cases.length };
}

async function rowsOf(client, { actor, text, values }) {
  await client.query('begin');
  await client.query('select app.become($1)', [actor]);
  const { rows } = await client.query(text, values);
  await client.query('rollback');
  return rows;
}

/** Milliseconds of PostgreSQL for one statement: the least of some, less what an empty one takes. */
async function timeOf(client, { actor, name, text, values }) {
  await client.query('begin');
  await client.query('select app.become($1)', [actor]);
  const [page, empty] = [
    { name: `wall_${name}`, text, values },
    { name: 'wall_empty', text: 'select 1' },
  ];
  const least = { page: Infinity, empty: Infinity };
  for (let time = 0; time < TIMES; time += 1) {
    least.empty = Math.min(least.empty, await timed(() => client.query(empty)));
    least.page = Math.min(least.page, await timed(() => client.query(page)));
  }
  await client.query('rollback');
  return Math.max(least.page - least.empty, 0.001);
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
