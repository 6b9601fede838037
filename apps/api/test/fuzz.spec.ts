import { connect } from 'node:net';
import { PROBLEM_TYPES } from '@leerspoor/shared';
import fc from 'fast-check';
import type { Name } from './cast.js';
import { type Seed, type Wild, wildRequest } from './fuzz.js';
import { enter } from './outsiders.js';
import { NAMES } from './access-table.js';
import { answerTo, OPEN, ROUTES } from './routes.js';
import { type Server, startServer } from './server.js';
import { onStage } from './stage.js';
import { type Answered, wireTo } from './wire.js';

const { api, sql, trail } = await onStage();
/** FUZZ_SEED=… runs the same requests once more; FUZZ_REQUESTS=… more of them: 50,000 before a release. */
const SEED = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 10_000);
const AT_ONCE = 50;

let server: Server;
const cookies = new Map<string, string>();
beforeAll(async () => {
  server = await startServer(api.ownerUrl, { POOL_SIZE: '4', LOG_LEVEL: 'fatal' });
  for (const who of NAMES) cookies.set(who, await enter(sql, api.stage.people[who]));
}, 60_000);
afterAll(() => server.stop());

const SIGN_IN = { email: 'bram@test.example', password: 'not his password' };

/** One request of every way through every route, each as its author says that it is right. */
async function seeds(): Promise<Seed[]> {
  const found: Seed[] = [];
  for (const [route, doors] of Object.entries(ROUTES)) {
    const path = route.split(' ')[1] ?? '';
    if (doors === OPEN)
      found.push({ route, path, body: route.startsWith('GET') ? undefined : SIGN_IN, by: [] });
    else
      for (const door of doors) {
        const ready = await door.ready(trail);
        const [at, body] = [ready.path, ready.body].map((one) => (typeof one === 'function' ? one() : one));
        const by = NAMES.filter((who) => answerTo(door, who) < 300);
        found.push({ route, path: `/api${at as string}`, body: body as object | undefined, by });
      }
  }
  return found;
}

/** Ids of everything that there is, of whatever kind. */
async function ids(): Promise<string[]> {
  const { rows } = await sql.owner(
    `select id from entry union select id from person union select id from portfolio union select id from placement
     union select id from organisation union select id from programme union select id from assignment`,
  );
  return rows.map(({ id }) => id as string);
}

// Where our code, our SQL or our disk shows through.
const INSIDE =
  /\n\s+at |\bat [\w.<>]+ \(|node_modules|node:internal|\.(?:js|ts):\d+|\/(?:home|tmp|usr|work|app)\/\w|QueryFailedError|violates|relation "|column "|syntax error|duplicate key|invalid input syntax|leerspoor_(?:app|identity|mail)|\bpg_|PostgreSQL/i;

const NAVIGATED = / \/api\/federation\//;

/** What is wrong with an answer, if anything. */
function wrongWith({ method, route }: Wild, { status, headers, text }: Answered): string | null {
  if (status >= 500) return `${status}`;
  if (status < 400) return null;
  if (method === 'HEAD') return text === '' ? null : 'a HEAD with a body';
  if (headers['set-cookie']) return 'a refusal that gives a cookie';
  const shown = INSIDE.exec(text)?.[0];
  if (shown) return `shows ${shown}`;
  // a browser goes there by itself: it gets a page
  if (NAVIGATED.test(route) && headers['content-type']?.startsWith('text/html')) return null;
  if (!headers['content-type']?.startsWith('application/problem+json'))
    return 'a refusal that is no problem document';
  const body = JSON.parse(text) as Record<string, unknown>;
  const { type, status: said, title, occurrence, errors, ...more } = body;
  const isWhole = PROBLEM_TYPES.some((one) => one === type) && said === status && typeof title === 'string';
  const isKnown = typeof occurrence === 'string' && (errors === undefined || Array.isArray(errors));
  return isWhole && isKnown && Object.keys(more).length === 0 ? null : 'a problem document of another shape';
}

/** The one request that went wrong, and how to send it again; not the fifty that were sent at the same time. */
function tellShortly({ failed, errorInstance }: fc.RunDetails<[Wild[]]>): void {
  if (failed) throw new Error(`FUZZ_SEED=${SEED}: ${String(errorInstance)}`);
}

test(`${REQUESTS} wild requests by ${NAMES.length} people over every route: no 5xx, no hang, nothing of the inside`, async () => {
  const wire = wireTo(server.url, { connections: AT_ONCE });
  let answered = 0;
  const through = new Set<string>();
  const send = async (wild: Wild): Promise<void> => {
    const cookie = wild.who ? cookies.get(wild.who) : undefined;
    const headers = { ...wild.headers, ...(cookie && { cookie }) };
    const answer = await wire.ask({ ...wild, headers }).catch((error: Error) => error.message);
    const wrong = typeof answer === 'string' ? answer : wrongWith(wild, answer);
    if (wrong)
      throw new Error(
        `${wrong}\n${JSON.stringify({ wild, answer })}\n${server.said.slice(-AT_ONCE).join('\n')}`,
      );
    if (typeof answer === 'string') return;
    answered++;
    if (answer.status < 300) through.add(wild.route);
    // one of the requests may have signed them out
    if (answer.status === 401 && wild.who && cookies.get(wild.who) === cookie)
      cookies.set(wild.who, await enter(sql, api.stage.people[wild.who as Name]));
  };
  const batch = fc.array(wildRequest(await seeds(), await ids(), NAMES), {
    minLength: AT_ONCE,
    maxLength: AT_ONCE,
  });
  await fc.assert(
    fc.asyncProperty(batch, async (wilds) => {
      await Promise.all(wilds.map(send));
    }),
    { seed: SEED, numRuns: REQUESTS / AT_ONCE, endOnFailure: true, reporter: tellShortly },
  );
  wire.close();
  expect(answered).toBe(REQUESTS);
  // a fuzz that never gets in tries only the door
  const closed = Object.keys(ROUTES).filter((route) => ROUTES[route] !== OPEN);
  expect(closed.filter((route) => through.has(route)).length).toBeGreaterThan(closed.length * 0.8);
  expect((await fetch(`${server.url}/api/ready`)).status).toBe(200);
}, 300_000);

const LONG = 'x'.repeat(100_000);
test.each([
  ['no HTTP at all', 'hello\r\n\r\n'],
  ['another version', 'GET /api/me HTTP/9.9\r\nHost: x\r\n\r\n'],
  ['no host', 'GET /api/me HTTP/1.1\r\n\r\n'],
  [
    'two lengths',
    'PUT /api/me/locale HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 9\r\n\r\n{}',
  ],
  [
    'a length and chunks',
    'PUT /api/me/locale HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/me HTTP/1.1\r\nHost: x\r\n\r\n',
  ],
  [
    'a chunk without a size',
    'PUT /api/me/locale HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
  ],
  ['a header without end', `GET /api/me HTTP/1.1\r\nHost: x\r\nX: ${LONG}\r\n\r\n`],
  ['an address without end', `GET /api/${LONG} HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['a NUL in a header', 'GET /api/me HTTP/1.1\r\nHost: x\r\nX: \u0000\r\n\r\n'],
  ['another server', 'GET http://elsewhere.example/api/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'],
  ['a tunnel', 'CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n'],
  [
    'a web socket',
    'GET /api/me HTTP/1.1\r\nHost: x\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n',
  ],
])('what is no request (%s) is refused, and the server stays', async (_, raw) => {
  const { port } = new URL(server.url);
  const said = await new Promise<string>((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port: Number(port) }, () => socket.write(raw));
    let text = '';
    socket.on('data', (part) => (text += part.toString()));
    // cutting the line is an answer too
    socket.once('error', () => resolve(text));
    socket.once('close', () => resolve(text));
    socket.setTimeout(5000, () => reject(new Error('hangs')));
  });
  expect(said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
  expect(said).not.toMatch(INSIDE);
  expect((await fetch(`${server.url}/api/health`)).status).toBe(200);
});
