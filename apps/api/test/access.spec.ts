import { type Api, startApi } from './api.js';
import { CELLS, NAMES, WHO_SEES } from './access-table.js';
import type { Name } from './cast.js';
import { type Scene, SCENES, trailOf } from './scenes.js';
import { openSql, outcomeOf, type Sql } from './sql.js';

let api: Api;
let sql: Sql;
const ids = {} as Record<Scene, string>;
const kinds = {} as Record<Scene, string>;
const authors = {} as Record<Scene, string>;
const shared = {} as Record<Scene, boolean>;

beforeAll(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
  const trail = trailOf(api, sql);
  for (const [scene, make] of Object.entries(SCENES)) ids[scene as Scene] = await make(trail);
  for (const scene of Object.keys(SCENES) as Scene[]) {
    const { rows } = await sql.owner('select kind, author_id, shared_at from entry where id = $1', [
      ids[scene],
    ]);
    kinds[scene] = rows[0].kind;
    authors[scene] = rows[0].author_id;
    shared[scene] = rows[0].shared_at !== null;
  }
}, 60_000);
afterAll(async () => {
  await sql.stop();
  await api.stop();
});

const ROUTE: Record<string, string> = {
  lesson: '/lessons',
  observation: '/observations',
  reflection: '/reflections',
  goal: '/goals',
  feedback_request: '/feedback-requests',
  feedback: '/feedback',
};

/** Whether somebody reads a next step in the thing that it came from. */
async function proposes(who: Name, step: string): Promise<boolean> {
  const { rows } = await sql.owner(
    `select origin_id, kind from next_step n join entry e on e.id = n.origin_id where n.id = $1`,
    [step],
  );
  const { body } = await (await api.as(who)).get(`${ROUTE[rows[0].kind]}/${rows[0].origin_id}`);
  return (body.nextStep ?? body.intention)?.id === step;
}

/** Every id in a list of Sanne's, page by page; nothing when the list is not for this person. */
async function listed(who: Name, list: string): Promise<string[]> {
  const visitor = await api.as(who);
  const found: string[] = [];
  for (let next: string | null = ''; next !== null;) {
    const page = await visitor.get(
      `/portfolios/${api.stage.portfolio}/${list}?next=${encodeURIComponent(next)}`,
    );
    if (page.status === 404) return [];
    found.push(...page.body.items.map(({ id }: { id: string }) => id));
    next = page.body.next;
  }
  return found;
}

describe('over HTTP', () => {
  it.each(CELLS)('$who $verb $scene', async ({ who, scene, sees }) => {
    const route = ROUTE[kinds[scene]];
    if (!route) {
      expect(await proposes(who, ids[scene])).toBe(sees);
      return;
    }
    const answer = await (await api.as(who)).get(`${route}/${ids[scene]}`);
    expect({ status: answer.status, type: answer.body.type }).toEqual(
      sees ? { status: 200 } : { status: 404, type: 'not-found' },
    );
  });

  it.each(NAMES)('the trail shows %s exactly what they see', async (who) => {
    const { rows } = await sql.as(api.stage.people[who], (ask) =>
      ask('select id from entry where portfolio_id = $1', [api.stage.portfolio]),
    );
    const trail = await listed(who, 'trail');
    // Who has left keeps what they gave, but the trail is closed to them.
    expect([...trail].sort()).toEqual(who === 'wim' ? [] : rows.map(({ id }) => id).sort());
    expect(new Set(trail).size).toBe(trail.length);
  });
});

const DETAILS: Record<string, string> = {
  entry: 'id',
  entry_revision: 'entry_id',
  lesson: 'id',
  observation: 'id',
  observation_score: 'observation_id',
  moment: 'observation_id',
  observation_answer: 'observation_id',
  reflection: 'id',
  goal: 'id',
  next_step: 'id',
  next_step_outcome: 'next_step_id',
  feedback_request: 'id',
  feedback: 'id',
};
const COUNTS = Object.entries(DETAILS)
  .map(([table, key]) => `(select count(*)::int from ${table} where ${key} = $1) as ${table}`)
  .join(', ');

describe('in SQL, as the app role', () => {
  it.each(CELLS)('$who $verb $scene, nor any row of its detail', async ({ who, scene, sees }) => {
    const whole = (await sql.owner(`select ${COUNTS}`, [ids[scene]])).rows[0];
    const seen = (await sql.as(api.stage.people[who], (ask) => ask(`select ${COUNTS}`, [ids[scene]])))
      .rows[0];
    expect(whole.entry).toBe(1);
    expect(seen).toEqual(sees ? whole : Object.fromEntries(Object.keys(DETAILS).map((table) => [table, 0])));
  });

  it.each(Object.keys(DETAILS))(
    'the scenes put something in %s, so that its wall is tried',
    async (table) => {
      const { rows } = await sql.owner(
        `select count(*)::int as n from ${table} where ${DETAILS[table]} = any ($1)`,
        [Object.values(ids)],
      );
      expect(rows[0].n).toBeGreaterThan(0);
    },
  );

  it.each(CELLS)('$who changes and removes of "$scene" only what is theirs', async ({ who, scene, sees }) => {
    const person = api.stage.people[who];
    const isAuthor = authors[scene] === person;
    // The student decides who reads what she sees; nobody but the author changes what it says.
    const mayMove = isAuthor || (who === 'sanne' && sees);
    const id = ids[scene];
    const detail = kinds[scene];
    const attempt = (text: string) => sql.as(person, (ask) => outcomeOf(ask(text, [id])));
    expect({
      move: await attempt('update entry set audience = 127 where id = $1'),
      rewrite: await attempt(`update ${detail} set portfolio_id = portfolio_id where id = $1`),
      remove: await attempt('delete from entry where id = $1'),
      removeDetail: await attempt(`delete from ${detail} where id = $1`),
    }).toEqual({
      move: mayMove ? 1 : 0,
      rewrite: isAuthor ? 1 : 0,
      remove: isAuthor && !shared[scene] ? expect.any(Number) : 0,
      removeDetail: isAuthor ? expect.anything() : 0,
    });
  });

  it.each(NAMES)('%s cannot open what is hidden from them by naming no row at all', async (who) => {
    const hidden = CELLS.filter((cell) => cell.who === who && !cell.sees).map(({ scene }) => ids[scene]);
    const opened = await sql.as(api.stage.people[who], async (ask) => {
      await ask('update entry set audience = 127, shared_at = now()');
      return ask('select id from entry where id = any ($1)', [hidden]);
    });
    expect(opened.rows).toEqual([]);
  });

  it.each(NAMES)('%s writes nothing in the name of somebody else', async (who) => {
    const { people, portfolio } = api.stage;
    const other = who === 'marieke' ? people.sanne : people.marieke;
    const forged = `insert into entry (id, portfolio_id, kind, author_id, occurred_at) values (gen_random_uuid(), $1, $2, $3, now())`;
    const attempt = (kind: string, author: string) =>
      sql.as(people[who], (ask) => outcomeOf(ask(forged, [portfolio, kind, author])));
    expect(await attempt('observation', other)).toBe('42501');
    const isOnTeam = !['youssef', 'wim', 'noor', 'ada', 'bram'].includes(who);
    expect(await attempt('observation', people[who])).toBe(isOnTeam ? 1 : '42501');
    for (const kind of ['lesson', 'reflection', 'goal', 'feedback_request']) {
      expect([kind, await attempt(kind, people[who])]).toEqual([kind, who === 'sanne' ? 1 : '42501']);
    }
  });

  it.each(NAMES)('%s adds no detail to an entry of somebody else', async (who) => {
    const { people, portfolio } = api.stage;
    const target =
      who === 'sanne'
        ? ids['a released observation of Marieke']
        : ids['a reflection shared with all who guide'];
    const attempt = (text: string, values: unknown[]) =>
      sql.as(people[who], (ask) => outcomeOf(ask(text, values)));
    const scored = `insert into moment (id, observation_id, portfolio_id, at_second, kind) values (gen_random_uuid(), $1, $2, 1, 'fact')`;
    expect(await attempt(scored, [target, portfolio])).toBe('42501');
    const rewritten = `insert into entry_revision (entry_id, portfolio_id, version, content, was_shared, made_by)
      values ($1, $2, 99, '{}', true, app.actor_id())`;
    expect(await attempt(rewritten, [target, portfolio])).toBe('42501');
    const share = `insert into personal_share (entry_id, portfolio_id, person_id, granted_by, until_day) values ($1, $2, $3, $4, current_date)`;
    const given = await attempt(share, [ids['a private reflection'], portfolio, people.youssef, people[who]]);
    expect(given).toBe(who === 'sanne' ? 1 : '42501');
    const standing = `insert into standing_share values ($1, 'feedback', 127) on conflict (portfolio_id, kind) do update set audience = 127`;
    expect(await attempt(standing, [portfolio])).toBe(who === 'sanne' ? 1 : '42501');
    const outcome = `insert into next_step_outcome (id, next_step_id, portfolio_id, outcome, note) values (gen_random_uuid(), $1, $2, 'worked', '')`;
    const marked = await attempt(outcome, [ids['the next step of an observation shared further'], portfolio]);
    expect(marked).toBe(who === 'sanne' ? 1 : '42501');
  });

  it('counts: every person and every scene', () => {
    expect(CELLS).toHaveLength(Object.keys(WHO_SEES).length * NAMES.length);
  });
});
