import { v7 } from 'uuid';
import { Database } from '../src/database/database.js';
import { NAMES } from './access-table.js';
import type { Name } from './cast.js';
import { OPEN, ROUTES } from './routes.js';
import { bothIn, SCENES } from './scenes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();

interface ReadEvent {
  entry_id: string;
  roles: number;
  is_support: boolean;
  day: string;
}
const eventsOf = async (who: Name, entries?: string[]): Promise<ReadEvent[]> =>
  (
    await sql.owner(
      `select entry_id, roles, is_support, day::text from access_event
       where reader_id = $1 and ($2::uuid[] is null or entry_id = any ($2)) order by day`,
      [api.stage.people[who], entries],
    )
  ).rows;
const get = async (who: Name, path: string, status = 200) => (await api.as(who)).get(path).expect(status);

test('Marieke reads a reflection: once that day, as the workplace mentor she is', async () => {
  const id = await t.share(await t.reflection(), ['marieke']);
  expect(await eventsOf('marieke', [id])).toEqual([]);
  for (const _ of [1, 2, 3]) await get('marieke', `/reflections/${id}`);
  expect(await eventsOf('marieke', [id])).toEqual([
    { entry_id: id, roles: 2, is_support: false, day: expect.any(String) },
  ]);
});

test('what a writer reads of their own, and a student of their own portfolio, is no inzage', async () => {
  const { lesson, seen, self } = await bothIn(t);
  for (const path of [`/lessons/${lesson}`, `/observations/${seen}`, `/observations/${self}`])
    for (const who of ['sanne', 'marieke'] as const) await get(who, path);
  await get('sanne', `/portfolios/${api.stage.portfolio}/trail`);
  await get('sanne', '/home');
  expect(await eventsOf('sanne')).toEqual([]);
  expect(await eventsOf('marieke', [seen])).toEqual([]);
  expect(await eventsOf('marieke', [lesson, self])).toHaveLength(2);
});

test('what Joost asks for and may not see is no inzage either', async () => {
  const id = await t.reflection();
  await get('joost', `/reflections/${id}`, 404);
  expect(await eventsOf('joost', [id])).toEqual([]);
});

test('the next day is told apart', async () => {
  const id = await t.share(await t.reflection(), ['marieke']);
  await get('marieke', `/reflections/${id}`);
  await sql.owner('update access_event set day = day - 1 where entry_id = $1', [id]);
  // Within the hour this server knows it has written it down; the clock of the test moves on.
  const { now } = Date;
  Date.now = () => now() + 3_600_000;
  await get('marieke', `/reflections/${id}`);
  Date.now = now;
  expect(await eventsOf('marieke', [id])).toHaveLength(2);
});

test('a page that cannot be written down is not shown', async () => {
  const id = await t.share(await t.reflection({ text: 'Alleen gezien als het ook genoteerd is' }), [
    'marieke',
  ]);
  await sql.owner('alter table access_event rename to elsewhere');
  const answer = await get('marieke', `/reflections/${id}`, 500);
  await sql.owner('alter table elsewhere rename to access_event');
  expect(JSON.stringify(answer.body)).not.toContain('Alleen gezien');
  await get('marieke', `/reflections/${id}`);
  expect(await eventsOf('marieke', [id])).toHaveLength(1);
});

test('what Sanne takes back between looking and writing it down is not shown', async () => {
  const id = await t.share(await t.reflection(), ['marieke']);
  const database = api.app.get(Database);
  const ask = database.ask.bind(database);
  database.ask = async (actor, statement) => {
    if (statement.name === 'record_reads') await t.share(id, []);
    return ask(actor, statement);
  };
  const marieke = await api.as('marieke');
  const answer = await marieke.get(`/reflections/${id}`);
  database.ask = ask;
  expect(answer.status).toBe(404);
  expect(await eventsOf('marieke', [id])).toEqual([]);
});

test('two pages at once write the same down once, and neither waits for ever', async () => {
  const ids = [];
  for (let n = 0; n < 8; n++) ids.push(await t.share(await t.reflection(), ['marieke']));
  const paths = [...ids.map((id) => `/reflections/${id}`), `/portfolios/${api.stage.portfolio}/trail`];
  await Promise.all([...paths, ...paths.reverse()].map((path) => get('marieke', path)));
  expect(await eventsOf('marieke', ids)).toHaveLength(8);
});

describe('who read what, as Sanne finds it', () => {
  const portfolio = () => `/portfolios/${api.stage.portfolio}`;

  test('by day and reader, newest first, page by page, each once', async () => {
    const id = await t.share(await t.reflection({ text: 'Gelezen door velen' }), ['marieke', 'els', 'ahmed']);
    for (const who of ['marieke', 'els', 'ahmed'] as const) await get(who, `/reflections/${id}`);
    await sql.owner(
      `insert into access_event (portfolio_id, entry_id, reader_id, roles, is_support, day)
       select portfolio_id, entry_id, reader_id, roles, is_support, day - n
       from access_event, generate_series(1, 15) n where entry_id = $1`,
      [id],
    );
    const found: {
      day: string;
      person: { id: string; name: string };
      roles: string[];
      entries: { id: string }[];
    }[] = [];
    for (let next: string | null = ''; next !== null;) {
      const { body } = await get('sanne', `${portfolio()}/access-events?next=${encodeURIComponent(next)}`);
      expect(body.items.length).toBeLessThanOrEqual(20);
      found.push(...body.items);
      next = body.next;
    }
    const places = found.map(({ day, person }) => `${day} ${person.id}`);
    expect(places).toEqual([...new Set(places)].sort().reverse());
    const { rows } = await sql.owner('select count(*)::int as n from access_event where portfolio_id = $1', [
      api.stage.portfolio,
    ]);
    expect(found.flatMap(({ entries }) => entries)).toHaveLength(rows[0].n);
    const els = found.filter(({ person }) => person.name === 'Els');
    expect(els).toHaveLength(16);
    expect(els[15]).toMatchObject({
      ...{ roles: ['school_educator'], isSupport: false },
      entries: [{ id, kind: 'reflection', title: 'Gelezen door velen' }],
    });
    const readers = (await get('sanne', `/entries/${id}/readers`)).body.readers;
    expect(readers.map(({ person }: { person: { name: string } }) => person.name).sort()).toEqual([
      'Ahmed',
      'Els',
      'Marieke',
    ]);
  });

  test('also who has left since is known by name', async () => {
    const id = await t.whileWimWasMentor(async () => {
      const shared = await t.share(await t.reflection(), ['marieke']);
      await get('wim', `/reflections/${shared}`);
      return shared;
    });
    const { wim, youssef } = api.stage.people;
    const move = (from: string, to: string) =>
      sql.owner('update assignment set person_id = $2 where person_id = $1', [from, to]);
    await move(wim, youssef);
    const [reader] = (await get('sanne', `/entries/${id}/readers`)).body.readers;
    expect(reader).toMatchObject({ person: { name: 'Wim' }, roles: ['workplace_mentor'] });
    await move(youssef, wim);
  });

  test('Marieke finds only what she read herself', async () => {
    const { body } = await get('marieke', `${portfolio()}/access-events`);
    expect(new Set(body.items.map(({ person }: { person: { name: string } }) => person.name))).toEqual(
      new Set(['Marieke']),
    );
  });

  test.each([
    'x',
    '2026-13-45~x',
    '~',
    '2026-02-31~00000000-0000-0000-0000-000000000000',
    `${'9'.repeat(99)}~`,
  ])('a place of %s begins at the top, or is past the end: never an error', async (next) => {
    await get('sanne', `${portfolio()}/access-events?next=${encodeURIComponent(next)}`);
  });
});

describe('whatever words of a trail go out over any page', () => {
  const MARKED: Record<string, string> = {
    lesson: 'focus_question',
    observation: 'strength',
    reflection: 'text',
    goal: 'text',
    next_step: 'text',
    feedback_request: 'about',
    feedback: 'strength',
  };
  /** Lets every entry say its own name. */
  const mark = async () => {
    for (const [table, column] of Object.entries(MARKED))
      await sql.owner(
        `update ${table} set ${column} = 'word-of-' || id where ${column} not like 'word-of-%'`,
      );
  };
  /** As if nobody read anything: in another hour the server asks for everything again. */
  const { now } = Date;
  let hours = 0;
  const forget = async () => {
    hours += 1;
    Date.now = () => now() + hours * 3_600_000;
    await sql.owner('delete from access_event');
  };
  afterAll(() => {
    Date.now = now;
  });
  const pages = Object.entries(ROUTES).filter(([route]) => route.startsWith('GET '));

  beforeAll(async () => {
    for (const make of Object.values(SCENES)) await make(t);
  }, 60_000);

  test.each(pages)('%s: is written down for its reader', async (_route, doors) => {
    if (doors === OPEN) return;
    for (const door of doors) {
      const { path } = await door.ready(t);
      await mark();
      await forget();
      for (const who of NAMES) {
        const { text } = await (await api.as(who)).get(typeof path === 'string' ? path : path());
        const words = [...new Set([...text.matchAll(/word-of-([0-9a-f-]{36})/g)].map(([, id]) => id ?? ''))];
        const { rows } = await sql.owner(
          `select e.id, e.kind from entry e join portfolio o on o.id = e.portfolio_id
           where e.id = any ($1) and e.author_id <> $2 and o.student_id <> $2 and not exists (
             select from access_event a where a.reader_id = $2 and a.entry_id in (e.id,
               (select origin_id from next_step n where n.id = e.id)))`,
          [words, api.stage.people[who]],
        );
        expect([who, rows]).toEqual([who, []]);
      }
    }
  });

  test('which is no little on a trail alone', async () => {
    await forget();
    for (const who of NAMES) await (await api.as(who)).get(`/portfolios/${api.stage.portfolio}/trail`);
    const { rows } = await sql.owner(
      'select count(*)::int as n, count(distinct reader_id)::int as readers from access_event',
    );
    expect(rows[0].n).toBeGreaterThan(30);
    expect(rows[0].readers).toBeGreaterThanOrEqual(4);
  });
});

describe('in SQL, as the app role', () => {
  const add = `insert into access_event (portfolio_id, entry_id, reader_id, roles, is_support) values ($1, $2, $3, $4, false)`;
  const attempt = (who: Name, reader: Name, entry: string, roles: number) =>
    sql.as(api.stage.people[who], (ask) =>
      ask(add, [api.stage.portfolio, entry, api.stage.people[reader], roles]).then(
        () => 'added',
        (error: { code: string }) => error.code,
      ),
    );

  test('nobody says that somebody else read, in another role, or what they do not see', async () => {
    const id = await t.share(await t.reflection(), ['marieke']);
    expect(await attempt('marieke', 'marieke', id, 2)).toBe('added');
    expect(await attempt('joost', 'marieke', id, 2)).toBe('42501');
    expect(await attempt('marieke', 'marieke', id, 4)).toBe('42501');
    expect(await attempt('els', 'els', id, 4)).toBe('42501');
    expect(await attempt('bram', 'bram', id, 0)).toBe('42501');
  });

  test('nobody moves it to another day, changes it or makes it go', async () => {
    const { sanne, marieke } = api.stage.people;
    for (const who of [sanne, marieke])
      for (const text of [
        'update access_event set day = day - 1',
        'delete from access_event',
        `insert into access_event (portfolio_id, entry_id, reader_id, roles, is_support, day)
         values ('${v7()}', '${v7()}', '${v7()}', 2, false, current_date - 1)`,
      ])
        await expect(sql.as(who, (ask) => ask(text))).rejects.toMatchObject({ code: '42501' });
  });

  test('Sanne sees who read hers; a reader sees only what they read themselves', async () => {
    const readersFor = async (who: Name) =>
      (
        await sql.as(api.stage.people[who], (ask) => ask('select distinct reader_id from access_event'))
      ).rows.map(({ reader_id }) => reader_id);
    expect((await readersFor('sanne')).length).toBeGreaterThan(2);
    expect(await readersFor('joost')).toEqual([api.stage.people.joost]);
    for (const who of ['youssef', 'cor', 'ada', 'bram'] as const) expect(await readersFor(who)).toEqual([]);
  });
});
