import { v7 } from 'uuid';
import type { Visitor } from './api.js';
import { NAMES } from './access-table.js';
import type { Name } from './cast.js';
import { enter } from './outsiders.js';
import { answerTo, OPEN, type Ready, ROUTES } from './routes.js';
import type { Trail } from './scenes.js';
import { onStage } from './stage.js';
import { wireTo } from './wire.js';

const { api, sql, trail } = await onStage();

const methodOf = (route: string) => route.split(' ')[0]?.toLowerCase() as keyof Visitor;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const now = <T extends string | object>(value: T | (() => T)): T =>
  typeof value === 'function' ? value() : value;

/** What somebody is told, without what differs in every answer. */
const told = ({
  status,
  headers,
  text,
}: {
  status: number;
  headers: Record<string, string>;
  text: string;
}) => {
  const { date: _, ...said } = headers;
  return { status, said, text: text.replace(/"occurrence":"[^"]+"/, '"occurrence":""') };
};

const CLOSED = Object.entries(ROUTES).flatMap(([route, doors]) => (doors === OPEN ? [] : [{ route, doors }]));
/** Places are known by name to whoever is signed in: that one is there is no secret. */
const OF_PLACES = /administration\/(organisations|partnerships|programmes|cohorts)\/:id$/;
const WITH_AN_ID = CLOSED.filter(({ route }) => route.includes(':') && !OF_PLACES.test(route));

describe('what is hidden and what is not there are told apart by nobody', () => {
  it.each(WITH_AN_ID)('$route', async ({ route, doors }) => {
    for (const door of doors) {
      const ready = await door.ready(trail);
      const path = now<string>(ready.path);
      // something new has no id that could be hidden
      if (typeof ready.path === 'function' || !UUID.test(path)) continue;
      const absent = path.replace(UUID, v7());
      for (const who of NAMES.filter((name) => answerTo(door, name) === 404)) {
        const visitor = await api.as(who);
        const [hidden, nothing] = [
          await visitor[methodOf(route)](path, bodyOf(ready)),
          await visitor[methodOf(route)](absent, bodyOf(ready)),
        ];
        expect({ who, ...told(hidden) }).toEqual({ who, ...told(nothing) });
      }
    }
  });

  /** The doors that refuse what a field of the body names: somebody else's and nobody's alike. */
  const NAMING = CLOSED.flatMap(({ route, doors }) =>
    doors.flatMap((door) => (door.pointer ? [{ route, door, field: door.pointer.slice(1) }] : [])),
  );
  it.each(NAMING)('$route by its $field', async ({ route, door, field }) => {
    // whoever was let in to help would see that the portfolio is there
    await sql.owner('delete from support_grant');
    const ready = await door.ready(trail);
    for (const who of NAMES.filter((name) => name !== 'sanne' && answerTo(door, name) === 422)) {
      const visitor = await api.as(who);
      const send = (body: object) => visitor[methodOf(route)](now<string>(ready.path), body);
      const body = bodyOf(ready) ?? {};
      const [hidden, nothing] = [await send(body), await send({ ...body, [field]: v7() })];
      expect({ who, ...told(hidden) }).toEqual({ who, ...told(nothing) });
    }
  });
});

const bodyOf = ({ body }: Ready): object | undefined => body && now<object>(body);

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

/** Things that come about, and who sees something of it; for everybody else nothing has happened. */
interface Act {
  what: string;
  seenBy: string;
  act: (t: Trail, world: World) => Promise<unknown>;
}
const ACTS: Act[] = [
  {
    what: 'Sanne writes a reflection for herself, with an intention',
    seenBy: 'sanne',
    act: (t) => t.reflection({ intention: t.aStep(), indicators: ['9'] }),
  },
  {
    what: 'Sanne revises what she kept to herself',
    seenBy: 'sanne',
    act: async (t, { own }) =>
      t.send('sanne', 'put', `/reflections/${own}`, { ...(await readBack('sanne', own)), text: 'Anders' }),
  },
  {
    what: 'Sanne removes what she kept to herself',
    seenBy: 'sanne',
    act: (t, { own }) => t.send('sanne', 'delete', `/reflections/${own}`, { version: 2 }, 204),
  },
  {
    what: 'Sanne plans a lesson and keeps it to herself',
    seenBy: 'sanne',
    act: async (t) => t.share(await t.lesson({ startsAt: inDays(2) }), []),
  },
  {
    what: 'Sanne gives a reflection to Joost alone',
    seenBy: 'sanne joost',
    act: async (t) => t.share(await t.reflection(), [], ['joost']),
  },
  {
    what: 'Sanne begins to look at her own lesson',
    seenBy: 'sanne',
    act: (t, { lesson }) => t.observation('sanne', lesson, { nextStep: null }),
  },
  {
    what: 'Marieke begins an observation',
    seenBy: 'marieke',
    act: async (t, world) => {
      world.draft = await t.observation('marieke', world.lesson);
    },
  },
  {
    what: 'Marieke hands in, while Sanne still looks herself',
    seenBy: 'marieke sanne',
    act: (t, { draft }) => t.handIn('marieke', draft),
  },
  {
    what: 'Joost begins feedback on the question that he was asked',
    seenBy: 'joost',
    act: (t, { question }) => t.feedback('joost', question),
  },
  {
    what: 'Marieke chooses another language',
    seenBy: 'marieke',
    act: (t) => t.send('marieke', 'put', '/me/locale', { locale: 'en' }),
  },
];
interface World {
  draft: string;
  lesson: string;
  question: string;
  own: string;
}
const readBack = async (who: Name, id: string) => {
  const { body } = await (await api.as(who)).get(`/reflections/${id}`).expect(200);
  const { portfolioId, occurredAt, text, indicators, version } = body;
  return {
    portfolioId,
    occurredAt,
    text,
    indicators,
    version,
    lessonId: null,
    goalId: null,
    intention: null,
  };
};

/** Every page that somebody can read without naming a single thing, with every way to narrow it. */
function pages(): string[] {
  const { portfolio, people } = api.stage;
  const lists = Object.keys(ROUTES)
    .filter((route) => route.startsWith('GET '))
    .map((route) => route.replace('GET /api', ''))
    .filter((path) => !path.includes(':') || path.startsWith('/portfolios/:id'))
    .filter((path) => !['/health', '/ready', '/me/sessions'].includes(path))
    // who looks is written there: looking changes it
    .filter((path) => !path.endsWith('/access-events'))
    .map((path) => path.replace(':id', portfolio));
  const narrowed = [
    ...['reflection', 'lesson', 'observation', 'goal', 'next_step', 'feedback', 'feedback_request'].map(
      (kind) => `kind=${kind}`,
    ),
    ...[people.sanne, people.marieke, people.joost].map((author) => `author=${author}`),
    'domain=KB',
    'context=havo',
  ].map((query) => `/portfolios/${portfolio}/trail?${query}`);
  return [...lists, ...narrowed];
}

type Pages = Record<string, string>;
async function look(who: Name): Promise<Pages> {
  const visitor = await api.as(who);
  const seen: Pages = {};
  for (const path of pages()) {
    const { status, text } = told(await visitor.get(path));
    seen[path] = `${status} ${text}`;
  }
  return seen;
}

/** Where two pages part, so that a failure can be read. */
function firstDifference(before: string, after: string) {
  const at = [...before].findIndex((letter, place) => letter !== after[place]);
  const around = (page: string) => page.slice(Math.max(0, at - 60), at + 100);
  return { before: around(before), after: around(after) };
}

test('what happens out of sight changes no list, no count, no filter and no page of anybody else', async () => {
  const lesson = await trail.act('sanne', '/lessons/:id/teach', await trail.lesson());
  const world = { draft: '', lesson, question: await trail.request('joost'), own: await trail.reflection() };
  const before = {} as Record<Name, Pages>;
  for (const who of NAMES) before[who] = await look(who);
  for (const { what, seenBy, act } of ACTS) {
    await act(trail, world);
    for (const who of NAMES) {
      const after = await look(who);
      const changed = Object.keys(after)
        .filter((path) => after[path] !== before[who][path])
        .map((path) => ({ path, ...firstDifference(before[who][path] ?? '', after[path] ?? '') }));
      // what happened did happen
      if (who === seenBy.split(' ')[0])
        expect({ what, who, changed: changed.length > 0 }).toMatchObject({ changed: true });
      if (!seenBy.split(' ').includes(who))
        expect({ what, who, changed }).toEqual({ what, who, changed: [] });
      before[who] = after;
    }
  }
}, 120_000);

describe('how long an answer takes tells nobody that something is there', () => {
  const wire = wireTo(`http://127.0.0.1:${(api.app.getHttpServer().address() as { port: number }).port}`, {
    connections: 1,
  });
  afterAll(() => wire.close());
  const median = (times: number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now();
    await work();
    return performance.now() - began;
  };

  /** How much longer one takes than the other, in ms, and whether that is more than chance and a quarter millisecond. */
  async function compare(times: number, one: () => Promise<unknown>, other: () => Promise<unknown>) {
    const took: [number[], number[]] = [[], []];
    for (let turn = 0; turn < times; turn++) {
      // one after the other, in turn first, so that a busy moment of the machine hits both
      for (const side of turn % 2 ? ([0, 1] as const) : ([1, 0] as const))
        took[side].push(await timed(side ? other : one));
    }
    const longer = median(took[0]) - median(took[1]);
    return { longer, differs: Math.abs(longer) > Math.max(0.25, 0.12 * median(took[1])) };
  }

  /** A difference counts when it stays, the same way, however often it is asked. */
  async function differ(one: () => Promise<unknown>, other: () => Promise<unknown>): Promise<number | null> {
    let side = 0;
    for (const times of [30, 60, 120, 240]) {
      const { longer, differs } = await compare(times, one, other);
      if (!differs || side * longer < 0) return null;
      side = longer;
    }
    return side;
  }

  // Of each kind of thing one question and one act: they are found in the same way.
  const kindOf = (route: string) => `${route.startsWith('GET ')} ${route.split('/')[2]}`;
  const hiding = WITH_AN_ID.flatMap(({ route, doors }) => {
    const door = doors.find((one) => answerTo(one, 'youssef') === 404);
    return door ? [{ route, door }] : [];
  }).filter(({ route }, place, all) => all.findIndex((one) => kindOf(one.route) === kindOf(route)) === place);
  it.each(hiding)(
    '$route',
    async ({ route, door }) => {
      const ready = await door.ready(trail);
      const headers = {
        cookie: await enter(sql, api.stage.people.youssef),
        ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
      };
      const method = route.split(' ')[0] ?? '';
      const body = method === 'GET' ? undefined : JSON.stringify(bodyOf(ready) ?? {});
      const path = `/api${now<string>(ready.path)}`;
      const ask = async (at: string) => {
        const { status } = await wire.ask({ method, path: at, headers, body });
        if (status !== 404) throw new Error(`${at}: ${status}`);
      };
      expect(
        await differ(
          () => ask(path),
          () => ask(path.replace(UUID, v7())),
        ),
      ).toBeNull();
    },
    60_000,
  );

  it('and a difference of a millisecond would have been seen', async () => {
    const later = async () => {
      await wire.ask({ method: 'GET', path: '/api/health' });
      const until = performance.now() + 1;
      while (performance.now() < until);
    };
    expect(await differ(later, () => wire.ask({ method: 'GET', path: '/api/health' }))).toBeGreaterThan(0.5);
  });
});
