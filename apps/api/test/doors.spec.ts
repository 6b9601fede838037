import type { Visitor } from './api.js';
import { NAMES } from './access-table.js';
import type { Name } from './cast.js';
import { answerTo, type Door, OPEN, type Ready, ROUTES } from './routes.js';
import { fingerprint } from './sql.js';
import { onStage } from './stage.js';

const { api, sql, trail } = await onStage();

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

  it('leaves open what signing in needs, and whether it runs and can serve', () => {
    const open = Object.keys(ROUTES).filter((route) => ROUTES[route] === OPEN);
    expect(open).toEqual([
      'GET /api/health',
      'GET /api/ready',
      'POST /api/sign-in',
      'POST /api/sign-in/code',
      'POST /api/sign-in/code/use',
      'GET /api/welcome/:locator',
      'POST /api/welcome/:locator/code',
    ]);
  });

  it('answers whoever knocks at the open ones', async () => {
    await api.anonymous.get('/health').expect(200, { status: 'ok' });
    await api.anonymous.post('/sign-in', {}).expect(422);
  });

  it.each(CLOSED)('$route asks who you are', async ({ route }) => {
    const path = patternOf(route).replace(':id', api.stage.portfolio);
    for (const visitor of [api.anonymous, forged()]) {
      const answer = await visitor[methodOf(route)](path, {}).expect(401);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      expect(answer.headers['cache-control']).toBe('no-store');
      expect(answer.body).toMatchObject({
        type: 'not-signed-in',
        status: 401,
        occurrence: expect.any(String),
      });
    }
  });

  it('says of a route that is not there that it is not there', async () => {
    const answer = await (await api.as('sanne')).get('/persons').expect(404);
    expect(answer.body.type).toBe('not-found');
  });
});

/** Somebody with a cookie that was never given out. */
const forged = (): Visitor => {
  const call = (method: keyof Visitor) => (path: string, body?: object) =>
    api.anonymous[method](path, body).set('cookie', 'leerspoor=made-up-by-somebody');
  return { get: call('get'), put: call('put'), post: call('post'), delete: call('delete') };
};

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
      if (status === 422 && door.pointer && !(who === 'sanne')) {
        expect({ who, errors: answer.body.errors }).toEqual({
          who,
          errors: [{ pointer: door.pointer, fault: 'not-yours' }],
        });
      }
    }
    expect(await fingerprint(sql.owner)).toBe(before);
    for (const { who, status } of wanted.filter((one) => one.status < 400)) {
      const visitor = route.includes('sign-out') ? await api.again(who) : await api.as(who);
      const answer = await knock(visitor, route, ready);
      expect({ who, status: answer.status, body: status >= 400 && answer.body }).toEqual({
        who,
        status,
        body: false,
      });
    }
  });

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
