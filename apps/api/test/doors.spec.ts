import type { Visitor } from './api.js';
import { NAMES } from './access-table.js';
import type { Name } from './cast.js';
import { bringOutsiders, enter, OUTSIDERS, type Outsider } from './outsiders.js';
import { answerTo, type Door, OPEN, type Ready, ROUTES } from './routes.js';
import { fingerprint } from './sql.js';
import { onStage } from './stage.js';
import { wireTo } from './wire.js';

const { api, sql, trail } = await onStage();

/** Counts what was tried: a matrix that nobody walked says nothing. */
let cells = 0;
let outsiders: Outsider[] = [];
let peer: Outsider;
beforeAll(async () => {
  ({ outsiders, peer } = await bringOutsiders(sql, api.stage));
});

/** Cookies that open nothing. */
const NO_SESSION: { name: string; cookie: () => Promise<string> }[] = [
  { name: 'none', cookie: () => Promise.resolve('') },
  { name: 'made up', cookie: () => Promise.resolve('leerspoor=made-up-by-somebody') },
  {
    name: 'ended by its owner',
    cookie: async () => {
      const cookie = await enter(sql, api.stage.people.sanne);
      await visitorWith(cookie).post('/sign-out').expect(204);
      return cookie;
    },
  },
  { name: 'run out', cookie: () => enter(sql, api.stage.people.sanne, { daysLeft: -1 }) },
  { name: 'left alone too long', cookie: () => enter(sql, api.stage.people.sanne, { usedDaysAgo: 2 }) },
];

/** Whoever holds this cookie, on our own page. */
const visitorWith = (cookie: string): Visitor => {
  const call = (method: keyof Visitor) => (path: string, body?: object) =>
    api.anonymous[method](path, body).set('cookie', cookie);
  return { get: call('get'), put: call('put'), post: call('post'), delete: call('delete') };
};

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}
/** What Express really answers to. */
const served = (): string[] => {
  const { router } = api.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
};

const READS = ['GET', 'HEAD', 'OPTIONS'];
const methodOf = (route: string) => route.split(' ')[0]?.toLowerCase() as keyof Visitor;
const patternOf = (route: string) => route.split(' ')[1]?.replace('/api', '') ?? '';
const CLOSED = Object.entries(ROUTES).flatMap(([route, doors]) => (doors === OPEN ? [] : [{ route, doors }]));
const WRITING = CLOSED.filter(({ route }) => !READS.includes(route.split(' ')[0] ?? ''));
const READING = CLOSED.filter(({ route }) => route.startsWith('GET '));
const DOORS = CLOSED.flatMap(({ route, doors }) =>
  doors.map((door) => ({ route, door, title: door.with ? `${route} (${door.with})` : route })),
);

const valueOf = <T extends string | object>(value: T | (() => T)): T =>
  typeof value === 'function' ? value() : value;
const knock = (visitor: Visitor, route: string, { path, body }: Ready) =>
  visitor[methodOf(route)](valueOf<string>(path), body && valueOf<object>(body));

describe('the list of doors', () => {
  it('names every route that is served, and none that is not', () => {
    expect(served().sort()).toEqual(Object.keys(ROUTES).sort());
  });

  it('leaves exactly these open: signing in, and whether it runs and can serve', () => {
    const open = Object.keys(ROUTES).filter((route) => ROUTES[route] === OPEN);
    expect(open).toEqual([
      'GET /api/health',
      'GET /api/ready',
      'POST /api/sign-in',
      'POST /api/sign-in/code',
      'POST /api/sign-in/code/use',
      'GET /api/welcome/:locator',
      'POST /api/welcome/:locator/code',
      'POST /api/sign-in/passkey/begin',
      'POST /api/sign-in/passkey',
      'GET /api/doors',
      'GET /api/federation/:provider/start',
      'GET /api/federation/:provider/callback',
    ]);
  });

  it('answers whoever knocks at the open ones', async () => {
    await api.anonymous.get('/health').expect(200, { status: 'ok' });
    await api.anonymous.post('/sign-in', {}).expect(422);
    await api.anonymous.post('/sign-in/passkey/begin').expect(200);
    await api.anonymous.post('/sign-in/passkey', {}).expect(422);
    await api.anonymous.get('/doors').expect(200, { providers: [] });
    for (const way of ['start', 'callback']) await api.anonymous.get(`/federation/none/${way}`).expect(404);
  });

  it.each(CLOSED)('$route asks who you are', async ({ route }) => {
    const path = patternOf(route).replace(':id', api.stage.portfolio);
    for (const { name, cookie } of NO_SESSION) {
      const { status, headers, body } = await visitorWith(await cookie())[methodOf(route)](path, {});
      expect({ name, status, media: headers['content-type'], cache: headers['cache-control'], body }).toEqual(
        {
          ...{ name, status: 401, media: 'application/problem+json; charset=utf-8', cache: 'no-store' },
          body: {
            type: 'not-signed-in',
            status: 401,
            title: expect.any(String),
            occurrence: expect.any(String),
          },
        },
      );
      cells++;
    }
  });

  it('says of a route that is not there that it is not there', async () => {
    const answer = await (await api.as('sanne')).get('/persons').expect(404);
    expect(answer.body.type).toBe('not-found');
  });
});

const answerToPeer = (door: Door): number => door.peer ?? answerTo(door, 'petra');

/** What nobody outside may find in an answer. */
const ofSanne = (): string[] => {
  const { portfolio, placement, people } = api.stage;
  return ['Sanne', portfolio, placement, people.sanne, people.marieke, people.joost];
};

/**
 * An outsider gets the answer of a stranger; or is told that it is not there, or not theirs; or, in a list, what is of
 * their own place and nothing of Sanne's.
 */
function isKeptOut(route: string, door: Door, answer: { status: number; text: string; body: unknown }) {
  const wanted = answerTo(door, 'bram');
  if (answer.status < 300) {
    const mayBeOwn =
      wanted < 300 || answer.status === door.elsewhere || (route.startsWith('GET ') && !route.includes(':'));
    return mayBeOwn && !ofSanne().some((hers) => answer.text.includes(hers));
  }
  if (answer.status === 422) {
    const { errors = [] } = answer.body as { errors?: { fault: string }[] };
    return wanted === 422 || errors.every(({ fault }) => fault === 'not-yours');
  }
  return answer.status === wanted || answer.status === 404;
}

describe('who goes through', () => {
  const reached = (door: Door, who: Name) => ({ who, status: answerTo(door, who) });

  it.each(DOORS)('$title', async ({ route, door }) => {
    const ready = await door.ready(trail);
    const wanted = NAMES.map((who) => reached(door, who)).sort((a, b) => b.status - a.status);
    const before = await fingerprint(sql.owner);
    const refused = wanted.filter(({ status }) => status >= 400);
    for (const { who, status } of refused) {
      const answer = await knock(await api.as(who), route, ready);
      expect({ who, status: answer.status }).toEqual({ who, status });
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      cells++;
      if (status === 422 && door.pointer && !(who === 'sanne')) {
        expect({ who, errors: answer.body.errors }).toEqual({
          who,
          errors: [{ pointer: door.pointer, fault: 'not-yours' }],
        });
      }
    }
    const isClosed = (door.elsewhere ?? answerTo(door, 'bram')) >= 400;
    if (isClosed) await tryOutsiders(route, door, ready);
    if (answerToPeer(door) >= 400) await tryPeer(route, door, ready);
    expect(await fingerprint(sql.owner)).toBe(before);
    if (!isClosed) await tryOutsiders(route, door, ready);
    if (answerToPeer(door) < 400) await tryPeer(route, door, ready);
    for (const { who, status } of wanted.filter((one) => one.status < 400)) {
      const visitor = route.includes('sign-out') ? await api.again(who) : await api.as(who);
      const answer = await knock(visitor, route, ready);
      expect({ who, status: answer.status, body: status >= 400 && answer.body }).toEqual({
        who,
        status,
        body: false,
      });
      cells++;
    }
  });

  async function tryOutsiders(route: string, door: Door, ready: Ready): Promise<void> {
    const wanted = answerTo(door, 'bram');
    const passed = async ({ name, id }: Outsider): Promise<string[]> => {
      const answer = await knock(visitorWith(await enter(sql, id)), route, ready);
      cells++;
      return isKeptOut(route, door, answer) ? [] : [`${name}: ${answer.status} ${answer.text.slice(0, 300)}`];
    };
    const got = (await Promise.all(outsiders.map(passed))).flat();
    expect({ wanted, got }).toEqual({ wanted, got: [] });
  }

  async function tryPeer(route: string, door: Door, ready: Ready): Promise<void> {
    const { status } = await knock(visitorWith(await enter(sql, peer.id)), route, ready);
    expect({ peer: status }).toEqual({ peer: answerToPeer(door) });
    cells++;
  }

  it.each(['/home', '/group'])('%s has nothing of Sanne for Bram and Noor', async (path) => {
    const { portfolio, people } = api.stage;
    for (const who of ['bram', 'noor'] as const) {
      const { text } = await (await api.as(who)).get(path).expect(200);
      for (const hers of [portfolio, people.sanne, 'Sanne']) expect(text).not.toContain(hers);
    }
    expect((await (await api.as('marieke')).get(path)).text).toContain('Sanne');
  });
});

describe('no other site acts in the name of somebody', () => {
  const ORIGIN: [name: string, site: string | null, origin: string | null][] = [
    ['a page of another site', 'cross-site', 'https://elsewhere.example'],
    ['a page of a neighbour', 'same-site', 'https://beside.example'],
    ['a link in a mail', 'none', null],
    ['an old browser on another site', null, 'https://elsewhere.example'],
    ['something that says neither', null, null],
    ['something without a name', null, 'null'],
  ];

  it.each(WRITING)('$route', async ({ route, doors }) => {
    const ready = await doors[0]?.ready(trail);
    if (!ready) throw new Error('A route without a door');
    const who = NAMES.find((name) => doors[0] && answerTo(doors[0], name) < 300) ?? 'sanne';
    const before = await fingerprint(sql.owner);
    for (const [name, site, origin] of ORIGIN) {
      const request = knock(await api.as(who), route, ready).unset('sec-fetch-site');
      if (site) void request.set('sec-fetch-site', site);
      if (origin) void request.set('origin', origin);
      const answer = await request;
      expect({ name, status: answer.status, type: answer.body.type }).toEqual({
        name,
        status: 403,
        type: 'wrong-origin',
      });
      cells++;
    }
    expect(await fingerprint(sql.owner)).toBe(before);
  });

  it('nor signs somebody in', async () => {
    const answer = await api.anonymous.post('/sign-in', {}).set('sec-fetch-site', 'cross-site').expect(403);
    expect(answer.body.type).toBe('wrong-origin');
  });

  it('and an older browser on our own page does work', async () => {
    const server = api.app.getHttpServer().address() as { port: number };
    const request = (await api.as('sanne')).put('/me/locale', { locale: 'nl' }).unset('sec-fetch-site');
    await request
      .set('host', `127.0.0.1:${server.port}`)
      .set('origin', `http://127.0.0.1:${server.port}`)
      .expect(200);
  });
});

describe('a page of another site', () => {
  const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

  it.each(READING)('reads nothing of $route, also with the cookie', async ({ route, doors }) => {
    const ready = await doors[0]?.ready(trail);
    if (!ready) throw new Error('A route without a door');
    const who = NAMES.find((name) => doors[0] && answerTo(doors[0], name) < 300) ?? 'sanne';
    const { headers } = await knock(await api.as(who), route, ready)
      .set(elsewhere)
      .expect(200);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers).toMatchObject({
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
    cells++;
  });
});

describe('what is not in the table', () => {
  const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'SEARCH', 'PURGE'];
  const PATHS = [...new Set(Object.keys(ROUTES).map((route) => route.split(' ')[1] ?? ''))];

  it.each(PATHS)('%s knows no other method', async (path) => {
    const { port } = api.app.getHttpServer().address() as { port: number };
    const wire = wireTo(`http://127.0.0.1:${port}`);
    const before = await fingerprint(sql.owner);
    const headers = {
      cookie: await enter(sql, api.stage.people.sanne),
      ...{ 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' },
    };
    for (const method of METHODS) {
      const known = `${method === 'HEAD' ? 'GET' : method} ${path}` in ROUTES;
      if (known) continue;
      const asked = { method, path: path.replace(':id', api.stage.portfolio), headers, body: '{}' };
      const { status, text, headers: said } = await wire.ask(asked);
      expect({ method, status, text: method === 'HEAD' || JSON.parse(text).type }).toEqual({
        ...{ method, status: 404, text: method === 'HEAD' || 'not-found' },
      });
      expect([method, said['access-control-allow-origin']]).toEqual([method, undefined]);
      cells++;
    }
    wire.close();
    expect(await fingerprint(sql.owner)).toBe(before);
  });
});

// each way through each route by everybody, and each route that is not open without a session
const CELLS =
  DOORS.length * (NAMES.length + OUTSIDERS.length + 1) + CLOSED.length * NO_SESSION.length + READING.length;
test(`4.7: the matrix of ${Object.keys(ROUTES).length} routes has at least ${CELLS} cells; each was walked, and none leaked`, () => {
  expect(OUTSIDERS.length).toBeGreaterThan(25);
  expect(cells).toBeGreaterThanOrEqual(CELLS);
});
