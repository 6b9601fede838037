import { createHash } from 'node:crypto';
import request from 'supertest';
import { type Api, startApi } from './api.js';
import { PASSWORD } from './cast.js';
import { type Server, startServer } from './server.js';
import { openSql, type Sql } from './sql.js';

let api: Api;
let sql: Sql;
let second: Server;
let secure: Server;
beforeAll(async () => {
  api = await startApi();
  [sql, second, secure] = await Promise.all([
    openSql(api.ownerUrl),
    startServer(api.ownerUrl),
    startServer(api.ownerUrl, { PUBLIC_URL: 'https://leerspoor.example', TRUST_PROXY: '1' }),
  ]);
});
afterAll(async () => {
  await Promise.all([sql.stop(), second.stop(), secure.stop()]);
  await api.stop();
});

const on = (server?: Server) => request(server?.url ?? api.app.getHttpServer());
const signIn = (email: string, password = PASSWORD, server?: Server) =>
  on(server).post('/api/sign-in').set('sec-fetch-site', 'same-origin').send({ email, password });
const me = (cookie: string, server?: Server) => on(server).get('/api/me').set('cookie', cookie);
const signOut = (cookie: string, server?: Server) =>
  on(server).post('/api/sign-out').set('sec-fetch-site', 'same-origin').set('cookie', cookie);
const setCookie = (answer: request.Response): string => String(answer.headers['set-cookie']?.[0]);
const cookieOf = (answer: request.Response): string => setCookie(answer).split(';')[0] ?? '';
const tokenOf = (answer: request.Response): string => cookieOf(answer).split('=')[1] ?? '';

test('Sanne signs in with her own password, and is known from then on', async () => {
  const answer = await signIn('sanne@test.example').expect(200);
  const known = {
    id: api.stage.people.sanne,
    name: 'Sanne',
    roles: ['student'],
    portfolioId: api.stage.portfolio,
  };
  expect(answer.body).toMatchObject(known);
  expect((await me(cookieOf(answer)).expect(200)).body).toMatchObject(known);
  expect(answer.text).not.toContain(tokenOf(answer));
});

test('the cookie is out of reach of scripts and other sites, and lasts as long as the session', async () => {
  const flags = setCookie(await signIn('sanne@test.example')).split('; ');
  expect(flags).toEqual(expect.arrayContaining(['HttpOnly', 'SameSite=Lax', 'Path=/', 'Max-Age=1209600']));
  expect(flags).not.toContain('Secure');
  expect(flags.some((flag) => flag.startsWith('Domain'))).toBe(false);
});

test('over https the cookie is bound to the host', async () => {
  const answer = await signIn('sanne@test.example', PASSWORD, secure)
    .set('x-forwarded-proto', 'https')
    .expect(200);
  expect(setCookie(answer)).toMatch(/^__Host-leerspoor=[\w-]{43}; .*; Secure; SameSite=Lax$/);
  expect(answer.headers['strict-transport-security']).toMatch('max-age=31536000');
});

test.each([
  ['in capitals', 'SANNE@Test.Example'],
  ['with spaces around it', '  sanne@test.example '],
])('Sanne may write her address %s', async (_, email) => {
  expect((await signIn(email).expect(200)).body.name).toBe('Sanne');
});

test('a wrong password and an unknown address get the same answer', async () => {
  const answers = [await signIn('els@test.example', 'not her password'), await signIn('nobody@test.example')];
  const said = answers.map(({ status, body, headers }) => ({
    status,
    type: body.type,
    title: body.title,
    cookie: headers['set-cookie'],
  }));
  expect(said[0]).toEqual({
    status: 401,
    type: 'wrong-sign-in',
    title: expect.any(String),
    cookie: undefined,
  });
  expect(said[1]).toEqual(said[0]);
});

test.each([
  ['the hash of nobody', 'nobody has this password'],
  ['her password with a space', `${PASSWORD} `],
  ['her password in capitals', PASSWORD.toUpperCase()],
])('Els does not get in with %s', async (_, password) => {
  await signIn('els@test.example', password).expect(401);
});

test('somebody without a password, such as a guest, does not get in with any', async () => {
  await sql.owner(
    `insert into person (id, name, email) values (gen_random_uuid(), 'Gast', 'gast@test.example')`,
  );
  await signIn('gast@test.example').expect(401);
  await signIn('gast@test.example', 'nobody has this password').expect(401);
});

test('whoever guesses at the password of Petra is stopped at the eleventh try, also with the right one', async () => {
  for (let tries = 0; tries < 10; tries++) await signIn('petra@test.example', `guess ${tries}`).expect(401);
  const stopped = await signIn('Petra@test.example ').expect(429);
  expect(stopped.body).toMatchObject({ type: 'too-many', status: 429 });
  expect(stopped.headers['set-cookie']).toBeUndefined();
  await signIn('cor@test.example').expect(200);
});

test('the tries count over all servers', async () => {
  for (let tries = 0; tries < 5; tries++) {
    await signIn('noor@test.example', 'wrong').expect(401);
    await signIn('noor@test.example', 'wrong', second).expect(401);
  }
  await signIn('noor@test.example', PASSWORD, second).expect(429);
});

test('nine mistakes and then the right password begin again at ten', async () => {
  for (let round = 0; round < 2; round++) {
    for (let tries = 0; tries < 9; tries++) await signIn('wim@test.example', 'wrong').expect(401);
    await signIn('wim@test.example').expect(200);
  }
});

test('a session that somebody planted with Sanne ends when she signs in, and hers is another', async () => {
  const planted = await signIn('bram@test.example');
  const answer = await signIn('sanne@test.example').set('cookie', cookieOf(planted)).expect(200);
  expect(cookieOf(answer)).not.toBe(cookieOf(planted));
  await me(cookieOf(planted)).expect(401);
  await me('leerspoor=chosen-by-somebody-else').expect(401);
});

test('Sanne signs out here: over there she is still in', async () => {
  const [here, there] = [
    cookieOf(await signIn('sanne@test.example')),
    cookieOf(await signIn('sanne@test.example')),
  ];
  await me(here).expect(200);
  const out = await signOut(here).expect(204);
  expect(setCookie(out)).toMatch(/^leerspoor=; .*Expires=Thu, 01 Jan 1970/);
  await me(here).expect(401);
  await me(there).expect(200);
});

test('Sanne signs out, and within a second every other server knows', async () => {
  const cookie = cookieOf(await signIn('sanne@test.example'));
  await me(cookie, second).expect(200);
  await signOut(cookie).expect(204);
  await me(cookie).expect(401);
  // What it read a moment ago it may believe for a second.
  const left = Date.now();
  while ((await me(cookie, second)).status !== 401) expect(Date.now() - left).toBeLessThan(1200);
});

test('a session that ran out is no session', async () => {
  const answer = await signIn('sanne@test.example');
  const hash = createHash('sha256').update(tokenOf(answer)).digest();
  const { rowCount } = await sql.owner(
    `update identity.session set expires_at = now() where token_hash = $1`,
    [hash],
  );
  expect(rowCount).toBe(1);
  expect((await me(cookieOf(answer)).expect(401)).body.type).toBe('not-signed-in');
});

test('a session lasts fourteen days', async () => {
  await signIn('ahmed@test.example').expect(200);
  const { rows } = await sql.owner(
    `select extract(epoch from expires_at - started_at)::int / 86400 as days from identity.session where person_id = $1`,
    [api.stage.people.ahmed],
  );
  expect(rows).toEqual([{ days: 14 }]);
});

test('whoever is removed is out', async () => {
  await sql.owner(
    `with p as (insert into person (id, name, email) values (gen_random_uuid(), 'Tijdelijk', 'tijdelijk@test.example') returning id)
     insert into identity.password select p.id, w.hash from p, identity.password w limit 1`,
  );
  const cookie = cookieOf(await signIn('tijdelijk@test.example').expect(200));
  await sql.owner(`delete from person where email = 'tijdelijk@test.example'`);
  await me(cookie).expect(401);
});

test('what is stored says nothing to whom reads it', async () => {
  const answer = await signIn('sanne@test.example');
  const token = tokenOf(answer);
  const { rows } = await sql.owner('select hash from identity.password');
  expect(rows.length).toBeGreaterThan(10);
  for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const everything = JSON.stringify(
    (await sql.owner(`select encode(token_hash, 'escape') as t, s::text from identity.session s`)).rows,
  );
  expect(everything).not.toContain(token);
  expect(everything).toContain(createHash('sha256').update(token).digest('hex'));
  expect(token).toMatch(/^[\w-]{43}$/);
});

test('no answer that is somebody’s own stays in a cache', async () => {
  const answer = await signIn('sanne@test.example');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect((await me(cookieOf(answer))).headers['cache-control']).toBe('no-store');
});

describe('where Sanne is signed in', () => {
  const ANDROID = 'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/150.0.0.0 Mobile Safari/537.36';
  const sessions = (cookie: string, server?: Server) =>
    on(server).get('/api/me/sessions').set('cookie', cookie);
  const post = (cookie: string, path: string) =>
    on().post(`/api/me/sessions/${path}`).set('sec-fetch-site', 'same-origin').set('cookie', cookie);
  const fromPhone = () => signIn('sanne@test.example').set('user-agent', ANDROID).expect(200);

  beforeEach(() => sql.owner('delete from identity.session where person_id = $1', [api.stage.people.sanne]));

  it('she sees her devices, the one she holds first, and nothing of the token', async () => {
    const phone = await fromPhone();
    const laptop = cookieOf(await signIn('sanne@test.example').expect(200));
    const { body, text } = await sessions(laptop).expect(200);
    expect(body).toEqual([
      expect.objectContaining({ isThis: true, browser: null }),
      expect.objectContaining({ isThis: false, browser: 'Chrome', system: 'Android' }),
    ]);
    expect(text).not.toContain(tokenOf(phone));
  });

  it('she ends the one on a lost phone; it is out on another server within a second', async () => {
    const phone = cookieOf(await fromPhone());
    const laptop = cookieOf(await signIn('sanne@test.example').expect(200));
    await me(phone, second).expect(200);
    const lost = (await sessions(laptop)).body.find(({ isThis }: { isThis: boolean }) => !isThis);
    await post(laptop, `${lost.id}/end`).expect(204);
    const left = Date.now();
    while ((await me(phone, second)).status !== 401) expect(Date.now() - left).toBeLessThan(1200);
    await me(phone).expect(401);
    await me(laptop).expect(200);
    await post(laptop, `${lost.id}/end`).expect(404);
  });

  it('she ends all others at once, and stays herself', async () => {
    const phone = cookieOf(await fromPhone());
    const laptop = cookieOf(await signIn('sanne@test.example').expect(200));
    await post(laptop, 'end-others').expect(204);
    await me(phone).expect(401);
    expect((await sessions(laptop).expect(200)).body).toHaveLength(1);
  });

  it('Marieke does not find a session of Sanne', async () => {
    const phone = cookieOf(await fromPhone());
    const marieke = cookieOf(await signIn('marieke@test.example').expect(200));
    const [{ id }] = (await sessions(phone)).body;
    await post(marieke, `${id}/end`).expect(404);
    await me(phone).expect(200);
  });

  it('says when a device was last used, to the hour', async () => {
    const cookie = cookieOf(await fromPhone());
    await sql.owner(`update identity.session set used_at = now() - interval '3 days' where person_id = $1`, [
      api.stage.people.sanne,
    ]);
    await me(cookie, second).expect(200);
    const [{ usedAt }] = (await sessions(cookie)).body;
    expect(Date.now() - Date.parse(usedAt)).toBeLessThan(3_600_000);
    expect(usedAt).toMatch(/:00:00/);
  });
});
