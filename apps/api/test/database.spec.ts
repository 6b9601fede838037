import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { from, lastValueFrom } from 'rxjs';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { askAs } from '../src/database/actor-query.js';
import { connectAs, Database } from '../src/database/database.js';
import { APP_ROLE } from '../src/database/migrations/wall.js';
import { UnitOfWorkInterceptor } from '../src/http/unit-of-work.interceptor.js';
import { type Name, setStage, type Stage } from './cast.js';
import { freshDatabase } from './database.js';
import { openSql, type Sql } from './sql.js';

let stage: Stage;
let sql: Sql;
let url: string;
let pool: pg.Pool;
let source: DataSource;
let database: Database;
beforeAll(async () => {
  ({ ownerUrl: url } = await freshDatabase());
  stage = await setStage(url);
  sql = await openSql(url);
  pool = new pg.Pool({ ...connectAs(url, APP_ROLE), max: 2 });
  source = await new DataSource(dataSourceOptions(url, 2)).initialize();
  database = new Database(source, { url, poolSize: 2 });
});
afterAll(async () => {
  await Promise.all([pool.end(), source.destroy(), database.onApplicationShutdown(), sql.stop()]);
});

const WHO = { name: 'who', text: `select app.actor_id() as id, current_user::text as role` };
const MINE = { name: 'mine', text: 'select id from portfolio order by id' };
const SETTING = `select coalesce(current_setting('app.actor_id', true), '') || coalesce(current_setting('app.reach', true), '') as left`;
const ask = (who: Name, statement: pg.QueryConfig) =>
  askAs<Record<string, unknown>>(pool, stage.people[who], statement);
const idsOf = async (who: Name) => (await ask(who, MINE)).rows.map(({ id }) => id);

/** Every connection of the pool, one question each. */
async function onEveryConnection(text: string): Promise<unknown[]> {
  const clients = await Promise.all([pool.connect(), pool.connect()]);
  const rows = await Promise.all(clients.map((client) => client.query(text)));
  clients.forEach((client) => client.release());
  return rows.map((answer) => answer.rows[0]);
}

describe('one question as one person', () => {
  it('is asked as that person, in the role that has walls', async () => {
    expect((await ask('sanne', WHO)).rows).toEqual([{ id: stage.people.sanne, role: APP_ROLE }]);
  });

  it.each<[Name, () => string[]]>([
    ['sanne', () => [stage.portfolio]],
    ['marieke', () => [stage.portfolio]],
    ['els', () => [stage.portfolio, stage.otherPortfolio].sort()],
    ['bram', () => [stage.strangePortfolio]],
    ['wim', () => []],
    ['noor', () => []],
  ])('gives %s the rows that are for them', async (who, expected) => {
    expect(await idsOf(who)).toEqual(expected());
  });

  it('gives the whole answer: many rows, columns of every kind, and how many', async () => {
    const text = `select n, n::text as t, array[n] as list, null as nothing, jsonb_build_object('n', n) as o from generate_series(1, $1::int) n`;
    const answer = await ask('sanne', { name: 'many', text, values: [1500] });
    expect([answer.rowCount, answer.rows.length, answer.fields.length]).toEqual([1500, 1500, 5]);
    expect(answer.rows[1499]).toEqual({ n: 1500, t: '1500', list: [1500], nothing: null, o: { n: 1500 } });
  });

  it('gives nothing when there is nothing', async () => {
    const answer = await ask('sanne', { name: 'none', text: 'select id from portfolio where false' });
    expect([answer.rows, answer.rowCount]).toEqual([[], 0]);
  });

  it('works without a name, and with values that could be SQL', async () => {
    const value = `'; drop table entry; --`;
    expect(
      (await ask('sanne', { text: 'select $1::text as said, app.actor_id() as id', values: [value] })).rows,
    ).toEqual([{ said: value, id: stage.people.sanne }]);
  });

  it('leaves nothing of the person on the connection', async () => {
    await Promise.all(Array.from({ length: 10 }, () => ask('sanne', WHO)));
    expect(await onEveryConnection(SETTING)).toEqual([{ left: '' }, { left: '' }]);
    expect(await onEveryConnection('select count(*)::int as n from portfolio')).toEqual([{ n: 0 }, { n: 0 }]);
  });

  it.each([
    ['that PostgreSQL does not understand', { name: 'typo', text: 'selec 1' }, '42601'],
    [
      'that fails on the way',
      { name: 'zero', text: 'select 1 / (n - 3) from generate_series(1, 5) n' },
      '22012',
    ],
    ['that is not allowed', { name: 'forbidden', text: 'select * from identity.password' }, '42501'],
    ['with a value of the wrong type', { name: 'typed', text: 'select $1::uuid', values: ['x'] }, '22P02'],
  ])('recovers from a question %s, as often as it is asked', async (_, statement, code) => {
    for (let round = 0; round < 4; round++) {
      await expect(ask('sanne', statement)).rejects.toMatchObject({ code });
      expect(await idsOf('marieke')).toEqual([stage.portfolio]);
    }
    expect(await onEveryConnection(SETTING)).toEqual([{ left: '' }, { left: '' }]);
  });

  it('takes back what it wrote when it fails: both halves are one transaction', async () => {
    const text = `with changed as (update person set locale = 'en' where id = app.actor_id() returning id)
      select 1 / (select count(*)::int - 1 from changed) from changed`;
    await expect(ask('sanne', { name: 'half', text })).rejects.toMatchObject({ code: '22012' });
    expect((await sql.owner('select locale from person where id = $1', [stage.people.sanne])).rows).toEqual([
      { locale: 'nl' },
    ]);
  });

  it('refuses somebody who is nobody', async () => {
    for (const nobody of ['', 'not an id']) {
      await expect(askAs(pool, nobody, MINE)).rejects.toMatchObject({ code: '22P02' });
    }
    expect((await askAs(pool, randomUUID(), MINE)).rows).toEqual([]);
  });

  it('never mixes people up: 500 questions at once over two connections, some of which fail', async () => {
    const names: Name[] = ['sanne', 'youssef', 'marieke', 'els', 'bram', 'wim'];
    const expected = Object.fromEntries(
      await Promise.all(names.map(async (name) => [name, await idsOf(name)])),
    );
    const asked = Array.from({ length: 500 }, async (_, place) => {
      const name = names[(place * 7) % names.length] as Name;
      if (place % 13 === 0) {
        await expect(ask(name, { name: 'zero', text: 'select 1 / 0' })).rejects.toMatchObject({
          code: '22012',
        });
        return;
      }
      const who = place % 3 === 0 ? (await ask(name, WHO)).rows[0]?.['id'] : stage.people[name];
      expect({ name, who, rows: await idsOf(name) }).toEqual({
        name,
        who: stage.people[name],
        rows: expected[name],
      });
    });
    await Promise.all(asked);
    expect(pool.totalCount).toBeLessThanOrEqual(2);
  });

  it('comes back after its connections were cut', async () => {
    const quiet = new pg.Pool({ ...connectAs(url, APP_ROLE), max: 2 });
    quiet.on('error', () => undefined);
    try {
      await askAs(quiet, stage.people.sanne, MINE);
      const { rows } = await quiet.query('select pg_backend_pid() as pid');
      await sql.owner('select pg_terminate_backend($1)', [rows[0].pid]);
      const again = () =>
        askAs(quiet, stage.people.sanne, MINE).catch(() => askAs(quiet, stage.people.sanne, MINE));
      expect((await again()).rows).toEqual([{ id: stage.portfolio }]);
    } finally {
      await quiet.end();
    }
  });
});

const actor = (who: Name) => ({ id: stage.people[who] });
const localeOf = async (who: Name) =>
  (await sql.owner('select locale from person where id = $1', [stage.people[who]])).rows[0].locale;
const choose = (who: Name, locale: string) =>
  database.run('update person set locale = $2 where id = $1', [stage.people[who], locale]);

describe('a transaction of one person', () => {
  it('sees what it wrote, also with a single question, and nobody else does yet', async () => {
    await database.actAs(actor('els'), async () => {
      await choose('els', 'en');
      expect(
        await database.ask(actor('els'), {
          name: 'own',
          text: 'select locale from person where id = app.actor_id()',
        }),
      ).toEqual([{ locale: 'en' }]);
      expect(await localeOf('els')).toBe('nl');
    });
    expect(await localeOf('els')).toBe('en');
  });

  it('that fails leaves nothing, neither rows nor the person', async () => {
    const failing = database.actAs(actor('ahmed'), async () => {
      await choose('ahmed', 'en');
      throw new Error('on second thought');
    });
    await expect(failing).rejects.toThrow('on second thought');
    expect(await localeOf('ahmed')).toBe('nl');
    expect(await source.query(SETTING)).toEqual([{ left: '' }]);
    expect(await source.query('select count(*)::int as n from portfolio')).toEqual([{ n: 0 }]);
  });

  it('inside another joins in: both or neither', async () => {
    const outer = database.actAs(actor('ahmed'), async () => {
      await database.actAs(actor('ahmed'), () => choose('ahmed', 'en'));
      throw new Error('the outer one fails');
    });
    await expect(outer).rejects.toThrow('the outer one fails');
    expect(await localeOf('ahmed')).toBe('nl');
  });

  it('of two people at once stay apart', async () => {
    const names: Name[] = ['sanne', 'marieke', 'els', 'bram', 'youssef', 'petra'];
    const work = Array.from({ length: 60 }, (_, place) => {
      const name = names[place % names.length] as Name;
      return database.actAs(actor(name), async () => {
        const [row] = await database.run<{ id: string }>('select app.actor_id() as id', []);
        return row?.id === stage.people[name];
      });
    });
    expect(new Set(await Promise.all(work))).toEqual(new Set([true]));
  });

  it('is needed for writing', () => {
    expect(() => database.run('select 1', [])).toThrow('Writing needs a transaction');
    expect(() => database.entities('entry')).toThrow('Writing needs a transaction');
  });
});

describe('a request that changes something', () => {
  const interceptor = () => new UnitOfWorkInterceptor(database);
  const request = (method: string, user?: { id: string }) =>
    ({ switchToHttp: () => ({ getRequest: () => ({ method, user }) }) }) as never;
  const handle = (method: string, who: Name | undefined, work: () => Promise<unknown>) =>
    lastValueFrom(
      interceptor().intercept(request(method, who && actor(who)), { handle: () => from(work()) }),
    );

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('(%s) answers only after the commit', async (method) => {
    const locale = method === 'POST' || method === 'DELETE' ? 'en' : 'nl';
    let during = '';
    const answer = handle(method, 'petra', async () => {
      await choose('petra', locale);
      during = await localeOf('petra');
      return 'done';
    });
    const seen = answer.then(async (said) => ({ said, after: await localeOf('petra') }));
    expect(await seen).toEqual({ said: 'done', after: locale });
    expect(during).not.toBe(locale);
  });

  it('writes nothing when its handler fails after writing', async () => {
    const failing = handle('PUT', 'cor', async () => {
      await choose('cor', 'en');
      throw new Error('after writing');
    });
    await expect(failing).rejects.toThrow('after writing');
    expect(await localeOf('cor')).toBe('nl');
  });

  it('says no when the commit says no, although the handler was done', async () => {
    await sql.owner(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'at the end' using errcode = '23514'; end $$;
      create constraint trigger late after update on person deferrable initially deferred for each row when (new.name = 'Joost') execute function refuse()`);
    await expect(handle('PUT', 'joost', () => choose('joost', 'en'))).rejects.toMatchObject({
      code: '23514',
    });
    expect(await localeOf('joost')).toBe('nl');
  });

  it('that only reads opens no transaction', async () => {
    const inside = await handle('GET', 'sanne', async () => {
      expect(() => database.run('select 1', [])).toThrow('Writing needs a transaction');
      return 'read';
    });
    expect(inside).toBe('read');
  });
});
