import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import request from 'supertest';
import { type Api, startApi } from './api.js';
import { PASSWORD } from './cast.js';
import { freshDatabase } from './database.js';
import { type Server, startServer } from './server.js';
import { openSql, type Sql } from './sql.js';

let api: Api;
let sql: Sql;
beforeAll(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
});
afterAll(async () => {
  await sql.stop();
  await api.stop();
});

const signIn = (server: Server, email: string, password = PASSWORD, from = '10.0.0.1') =>
  request(server.url)
    .post('/api/sign-in')
    .set('sec-fetch-site', 'same-origin')
    .set('x-forwarded-for', from)
    .send({ email, password });
const cookieOf = (answer: request.Response): string =>
  String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';

describe('how much one may ask', () => {
  let one: Server;
  let other: Server;
  beforeAll(async () => {
    const start = () => startServer(api.ownerUrl, { REQUESTS_PER_MINUTE: '20', TRUST_PROXY: '1' });
    [one, other] = await Promise.all([start(), start()]);
  });
  afterAll(() => Promise.all([one.stop(), other.stop()]));
  afterEach(() => sql.owner('delete from identity.rate_limit'));

  const tried = (key: string, times: number) =>
    sql.owner('insert into identity.rate_limit (key, points, expire) values ($1, $2, $3)', [
      key,
      times,
      Date.now() + 900_000,
    ]);
  const me = (cookie: string) => request(one.url).get('/api/me').set('cookie', cookie);

  it('Sanne saves too often on two servers together, reads when to go on, and reads on meanwhile', async () => {
    const cookie = cookieOf(await signIn(one, 'sanne@test.example').expect(200));
    const save = (server: Server) =>
      request(server.url)
        .put('/api/me/locale')
        .set('cookie', cookie)
        .set('sec-fetch-site', 'same-origin')
        .send({ locale: 'nl' });
    for (const server of [one, other, one, other, one, other, one, other, one, other])
      await save(server).expect(200);
    const refused = await save(other).expect(429);
    expect(refused.body).toMatchObject({ type: 'too-many', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    await me(cookie).expect(200);
  });

  it('Els reads too often, and Marieke does not notice', async () => {
    const cookie = cookieOf(await signIn(one, 'els@test.example').expect(200));
    for (let time = 0; time < 20; time += 1) await me(cookie).expect(200);
    await me(cookie).expect(429);
    await me(cookieOf(await signIn(one, 'marieke@test.example').expect(200))).expect(200);
  });

  it('a stranger who knocks too often is told to wait', async () => {
    for (let time = 0; time < 20; time += 1) await me('').expect(401);
    await me('').expect(429);
  });

  it('whoever tries one mailbox from everywhere is stopped, on each server', async () => {
    await tried('sign-in-mailbox:sanne@test.example', 49);
    await signIn(other, 'sanne@test.example', 'fout', '10.1.0.1').expect(401);
    await signIn(one, 'sanne@test.example', 'fout', '10.2.0.1').expect(429);
    await signIn(other, 'sanne@test.example', PASSWORD, '10.2.0.2').expect(429);
    await signIn(other, 'marieke@test.example', PASSWORD, '10.2.0.2').expect(200);
  });

  it('whoever tries many mailboxes from one place is stopped', async () => {
    await tried('sign-in-address:10.0.0.1', 99);
    await signIn(one, 'somebody@test.example', 'fout').expect(401);
    await signIn(one, 'sanne@test.example').expect(429);
    await signIn(one, 'sanne@test.example', PASSWORD, '10.9.9.9').expect(200);
  });
});

describe('what goes with every answer', () => {
  it.each(['/api/health', '/api/me', '/api/nowhere'])('%s', async (path) => {
    const { headers } = await request(api.app.getHttpServer()).get(path);
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    for (const part of ['base-uri', 'form-action', 'frame-ancestors', 'object-src'])
      expect(policy).toContain(`${part} '`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['x-powered-by']).toBeUndefined();
  });

  it('security.txt says where to tell about a hole, and for how long that is true', async () => {
    const { text, headers } = await request(api.app.getHttpServer())
      .get('/.well-known/security.txt')
      .expect(200);
    expect(headers['content-type']).toMatch('text/plain');
    expect(text).toContain('Contact: mailto:security@test.example\n');
    const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '');
    expect(expires).toBeGreaterThan(Date.now());
    expect(expires).toBeLessThan(Date.now() + 365 * 24 * 3600 * 1000);
  });
});

describe('whether it lives and can serve', () => {
  it('both while the database answers', async () => {
    await api.anonymous.get('/health').expect(200, { status: 'ok' });
    await api.anonymous.get('/ready').expect(200, { status: 'ok' });
  });

  it('lives on without a database, and says that it cannot serve', async () => {
    const { ownerUrl } = await freshDatabase();
    const server = await startServer(ownerUrl);
    const name = new URL(ownerUrl).pathname.slice(1);
    try {
      await request(server.url).get('/api/ready').expect(200);
      await sql.owner(`alter database ${name} allow_connections false`);
      await sql.owner('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
      await request(server.url).get('/api/health').expect(200);
      await request(server.url).get('/api/ready').expect(500);
      await sql.owner(`alter database ${name} allow_connections true`);
      await request(server.url).get('/api/ready').expect(200);
    } finally {
      await server.stop();
    }
  });
});

it('logs what happened under the id that the answer names, and nothing that is secret', async () => {
  const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
  const child = spawn(process.execPath, [main], {
    env: {
      DATABASE_URL: api.ownerUrl,
      PORT: '0',
      WEB_DIST: '/nowhere',
      LOG_LEVEL: 'info',
      METRICS_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  let listening: (url: string) => void;
  const url = new Promise<string>((resolve) => (listening = resolve));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    const at = /listening on (http\S+)/.exec(line)?.[1];
    if (at) listening(at);
  });
  const server = { url: await url, said: lines, stop: () => Promise.resolve() };
  const answer = await signIn(server, 'sanne@test.example').expect(200);
  const cookie = cookieOf(answer);
  const refused = await request(server.url)
    .get(`/api/lessons/${api.stage.portfolio}?secret=geheim`)
    .set('cookie', cookie)
    .expect(404);
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
  const log = lines
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as { occurrence?: string });
  const occurrence: string = refused.body.occurrence;
  expect(log.find((line) => line.occurrence === occurrence)).toMatchObject({
    method: 'GET',
    route: '/api/lessons/:id',
    person: api.stage.people.sanne,
    status: 404,
  });
  const all = lines.join('\n');
  for (const secret of [
    PASSWORD,
    cookie.split('=')[1] ?? '-',
    'sanne@test.example',
    'geheim',
    api.stage.portfolio,
  ])
    expect(all).not.toContain(secret);
});

it('counts its answers for Prometheus, on a port of its own', async () => {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const server = await startServer(api.ownerUrl, { METRICS_PORT: String(port) });
  try {
    await request(server.url).get('/api/health').expect(200);
    const { text } = await request(`http://127.0.0.1:${port}`).get('/metrics').expect(200);
    expect(text).toMatch(
      /leerspoor_answer_seconds_count\{method="GET",route="\/api\/health",status="200"\} 1/,
    );
    expect(text).toContain('process_resident_memory_bytes');
    await request(server.url).get('/metrics').expect(404);
  } finally {
    await server.stop();
  }
});
