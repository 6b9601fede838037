import type { NestExpressApplication } from '@nestjs/platform-express';
import type pg from 'pg';
import { DataSource } from 'typeorm';
import { v7 } from 'uuid';
import { createApp } from '../src/app.js';
import { Database } from '../src/database/database.js';
import { aReflection, settingsOf } from './api.js';
import { setStage, type Stage } from './cast.js';
import { freshDatabase } from './database.js';
import { enter } from './outsiders.js';
import { openSql, type Sql } from './sql.js';
import { type Asked, wireTo } from './wire.js';

const REQUESTS = 10_000;
const PEOPLE = 20;
const AT_ONCE = 40;

/** A student with a portfolio of their own, who calls themselves something that nobody else is called. */
interface Student {
  id: string;
  mark: string;
  portfolio: string;
  reflection: string;
  cookie: string;
}

let sql: Sql;
let stage: Stage;
let app: NestExpressApplication;
let wire: ReturnType<typeof wireTo>;
const students: Student[] = [];
beforeAll(async () => {
  const { ownerUrl } = await freshDatabase();
  [stage, sql] = [await setStage(ownerUrl), await openSql(ownerUrl)];
  for (let place = 0; place < PEOPLE; place++) students.push(await addStudent(place));
  await sql.owner(TROUBLE);
  app = await createApp({ ...settingsOf(ownerUrl), poolSize: 2 });
  await app.listen(0, '127.0.0.1');
  wire = wireTo(await app.getUrl(), { connections: AT_ONCE });
  for (const one of students) {
    const asked = writing(one, one.mark, one.reflection);
    expect((await wire.ask(asked)).status).toBe(200);
  }
}, 60_000);
afterAll(async () => {
  wire.close();
  await app.close();
  await sql.stop();
});

// What a server cannot help: a statement that fails halfway a transaction, and one that takes long.
const TROUBLE = `
  create function trouble() returns trigger language plpgsql as $$ begin
    if new.text like '%and then it fails' then raise exception 'halfway'; end if;
    if new.text like '%and it takes long' then perform pg_sleep(0.01); end if;
    return new;
  end $$;
  create trigger trouble after insert or update on reflection for each row execute function trouble()`;

async function addStudent(place: number): Promise<Student> {
  const [id, portfolio, mark] = [v7(), v7(), `Student-${place}-${v7().slice(-8)}`];
  await sql.owner('insert into person (id, name, email) values ($1, $2, $3)', [
    id,
    mark,
    `s${place}@test.example`,
  ]);
  await sql.owner('insert into portfolio values ($1, $2, $3, $4)', [
    portfolio,
    id,
    stage.programme,
    stage.cohort,
  ]);
  return { id, mark, portfolio, reflection: v7(), cookie: await enter(sql, id) };
}

const asking = ({ cookie }: Student, path: string): Asked => ({ method: 'GET', path, headers: { cookie } });
const writing = ({ cookie, portfolio }: Student, text: string, id = v7()): Asked => ({
  method: 'PUT',
  path: `/api/reflections/${id}`,
  headers: { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
  body: JSON.stringify(aReflection(stage, { portfolioId: portfolio, text })),
});

/** What one of them does, by turns; and what may come of it when nothing goes wrong on the way. */
const ACTS: { ask: (mine: Student, other: Student) => Asked; answers: number[] }[] = [
  { ask: (mine) => asking(mine, '/api/me'), answers: [200] },
  { ask: (mine) => asking(mine, '/api/home'), answers: [200] },
  { ask: (mine) => asking(mine, `/api/portfolios/${mine.portfolio}/trail`), answers: [200] },
  { ask: (mine) => asking(mine, `/api/reflections/${mine.reflection}`), answers: [200] },
  { ask: (mine, { portfolio }) => asking(mine, `/api/portfolios/${portfolio}/trail`), answers: [404] },
  { ask: (mine, { reflection }) => asking(mine, `/api/reflections/${reflection}`), answers: [404] },
  { ask: (mine) => writing(mine, mine.mark), answers: [200] },
  { ask: (mine, other) => writing({ ...mine, portfolio: other.portfolio }, mine.mark), answers: [422] },
  { ask: (mine) => writing(mine, `${mine.mark} and then it fails`), answers: [500] },
  { ask: (mine) => writing(mine, `${mine.mark} and it takes long`), answers: [200] },
];

const SETTINGS = ['app.actor_id', 'app.reach', 'app.hidden'];
const LEFT = `select concat(${SETTINGS.map((one) => `current_setting('${one}', true)`).join(', ')}) as left`;

/** The pool of single questions and the pool of transactions. */
const pools = (): pg.Pool[] => [
  Reflect.get(app.get(Database), 'pool') as pg.Pool,
  Reflect.get(app.get(DataSource).driver, 'master') as pg.Pool,
];

/** Looks at every connection of both pools when it is given back, before anybody else can take it. */
function watch() {
  const seen = { empty: 0, most: 0, left: [] as string[] };
  for (const watched of pools())
    watched.on('release', (failed, client) => {
      seen.most = Math.max(seen.most, watched.totalCount);
      // one that failed is thrown away
      if (failed) return;
      client.query(LEFT).then(
        ({ rows }) => (rows[0].left === '' ? seen.empty++ : seen.left.push(rows[0].left)),
        () => undefined,
      );
    });
  return seen;
}

/** Cancels what runs now, again and again, and cuts a connection once in a while. */
function disturb(): () => Promise<number> {
  const busy = `from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and state = 'active' and query !~ 'rate_limit|session' and random() < 0.5`;
  let [cancelled, goesOn] = [0, true];
  const done = (async () => {
    for (let round = 0; goesOn; round++) {
      const how = round % 20 === 19 ? 'pg_terminate_backend' : 'pg_cancel_backend';
      cancelled += (await sql.owner(`select ${how}(pid) ${busy}`)).rowCount ?? 0;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  })();
  return async () => {
    goesOn = false;
    await done;
    return cancelled;
  };
}

test(`RLS-T06: ${REQUESTS} requests of ${PEOPLE} people at once over pools of 2, some of which fail, are cancelled or hang up: not one row of another`, async () => {
  const seen = watch();
  const stop = disturb();
  const counts = { right: 0, failed: 0, gone: 0 };
  const foreign: string[] = [];
  let turn = 0;
  const worker = async (): Promise<void> => {
    for (let now = turn++; now < REQUESTS; now = turn++) {
      const mine = students[(now * 7) % PEOPLE] as Student;
      const other = students[(now * 7 + 1 + (now % (PEOPLE - 1))) % PEOPLE] as Student;
      const act = ACTS[now % ACTS.length] as (typeof ACTS)[number];
      const hangUpAfter = now % 23 === 0 ? now % 7 : undefined;
      const answer = await wire
        .ask({ ...act.ask(mine, other), hangUpAfter })
        .catch((error: Error) => error.message);
      if (typeof answer === 'string') {
        expect(answer).toMatch(/hung up|aborted/);
        counts.gone++;
        continue;
      }
      if (students.some((one) => one !== mine && answer.text.includes(one.mark))) foreign.push(answer.text);
      if (answer.status < 300) expect(answer.text).not.toContain(other.portfolio);
      if (act.answers.includes(answer.status)) counts.right++;
      // cancelled on the way
      else if (answer.status === 500) counts.failed++;
      else throw new Error(`${now % ACTS.length}: ${answer.status} ${answer.text}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  const cancelled = await stop();
  expect(foreign).toEqual([]);
  expect(seen.left).toEqual([]);
  expect(seen.most).toBeLessThanOrEqual(2);
  // and it was as bad a day as it was meant to be
  expect(counts.right + counts.failed + counts.gone).toBe(REQUESTS);
  expect(counts.right).toBeGreaterThan(REQUESTS * 0.7);
  expect(Math.min(counts.failed, counts.gone, cancelled)).toBeGreaterThan(50);
  expect(seen.empty).toBeGreaterThan(REQUESTS * 0.7);
}, 120_000);

test('and afterwards everything that was kept is its writer’s own', async () => {
  const { rows } = await sql.owner(
    `select r.text, p.name from reflection r join entry e using (id) join person p on p.id = e.author_id
     join portfolio o on o.id = e.portfolio_id where o.student_id <> p.id or r.text !~ ('^' || p.name)`,
  );
  expect(rows).toEqual([]);
  const kept = await sql.owner(
    `select count(*)::int as n from reflection where text like '%and then it fails'`,
  );
  expect(kept.rows).toEqual([{ n: 0 }]);
  for (const one of students) expect((await wire.ask(asking(one, '/api/me'))).text).toContain(one.mark);
});

test('what would be left of somebody on a connection is seen', async () => {
  const seen = watch();
  for (const pool of pools()) {
    const client = await pool.connect();
    await client.query(`select set_config('app.actor_id', 'somebody', false)`);
    client.release();
    await client.query('reset app.actor_id');
  }
  expect(seen.left).toEqual(['somebody', 'somebody']);
});
