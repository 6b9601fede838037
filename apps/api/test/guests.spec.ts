import { setTimeout as pause } from 'node:timers/promises';
import { jest } from '@jest/globals';
import request from 'supertest';
import { v7 } from 'uuid';
import { SecretBox } from '../src/identity/secret-box.js';
import { codeOf } from '../src/identity/sign-in-code.js';
import { settingsOf } from './api.js';
import {
  browserOn,
  codeIn,
  LINK,
  locatorIn,
  type Mailboxes,
  startMailboxes,
  type TestBrowser,
} from './mailbox.js';
import { OPEN, ROUTES } from './routes.js';
import { startServer } from './server.js';
import { onStage } from './stage.js';
import { wireTo } from './wire.js';

// Mail is looked for twice a second, and many are waited for here.
jest.setTimeout(180_000);

const { api, sql, trail } = await onStage();
let mailboxes: Mailboxes;
beforeAll(async () => {
  mailboxes = await startMailboxes(api);
});
afterAll(() => mailboxes.stop());
// Every test is somebody else's hour.
beforeEach(async () => {
  await sql.owner(`delete from identity.rate_limit`);
  await sql.owner(`update guest set invited_at = now() - interval '2 days'`);
});

const browser = () => browserOn(api.app);
let guests = 0;
/** Sanne asks somebody from outside. */
async function invite(own: object = {}, email = `fatima${++guests}@elders.example`) {
  const id = v7();
  const answer = await (
    await api.as('sanne')
  ).put(`/feedback-requests/${id}`, {
    ...{ portfolioId: api.stage.portfolio, askedOf: null, guest: { name: 'Fatima', email }, lessonId: null },
    ...{ about: 'Hoe was mijn uitleg?', indicators: [], until: '2090-01-01', version: 0, ...own },
  });
  return { id, email, answer };
}
const linkOf = async (email: string) => locatorIn(await mailboxes.newest(email, LINK));
const askCode = (at: TestBrowser, locator: string) => at.post(`/welcome/${locator}/code`);
/** The code as it stands in the mail that this browser asked for. */
async function codeFor(at: TestBrowser, email: string, locator: string) {
  expect((await askCode(at, locator)).status).toBe(204);
  const { rows } = await sql.owner(
    `select attempt_id from mail.outgoing o join person p on p.id = o.to_person
     where p.email = $1 and attempt_id is not null order by written_at desc, o.id desc limit 1`,
    [email],
  );
  const code = codeOf(api.app.get(SecretBox), rows[0].attempt_id);
  return codeIn(await mailboxes.newest(email, new RegExp(`${code.slice(0, 4)} ${code.slice(4)}`)));
}
/** Every one of `times` opens the link and asks for its head, sixteen at once. */
async function scan(path: string, times: number) {
  const wire = wireTo(await api.app.getUrl(), { limitMs: 60_000 });
  const asked = Array.from({ length: times }, () => [
    wire.ask({ method: 'GET', path }),
    wire.ask({ method: 'HEAD', path }),
  ]);
  return Promise.all(asked.flat()).finally(() => wire.close());
}
const useCode = (at: TestBrowser, code: string, isRemembered = false) =>
  at.post('/sign-in/code/use', { code, isRemembered });
/** A guest who came in by the link in their mail. */
async function guestIn(own: object = {}) {
  const asked = await invite(own);
  const locator = await linkOf(asked.email);
  const at = browser();
  expect((await useCode(at, await codeFor(at, asked.email, locator))).status).toBe(200);
  return { ...asked, locator, at };
}
const sessionsOf = async (email: string) =>
  (
    await sql.owner(
      `select s.id from identity.session s join person p on p.id = s.person_id where p.email = $1`,
      [email],
    )
  ).rows.length;
const someWords = (requestId: string) => ({
  ...{ requestId, strength: 'Je wachtte.', evidence: '', nextStep: null, items: [], version: 0 },
});

describe('Sanne asks Fatima, who is from outside', () => {
  it('and sees who gets access, until when, and what became of the mail', async () => {
    const { answer, email } = await invite({ until: '2026-12-01' });
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({
      askedOf: { name: 'Fatima' },
      guest: { email, until: '2026-12-31' },
      state: 'waiting',
    });
    await linkOf(email);
  });

  it('Fatima comes in by link and code, sees the question and the lesson, answers, and reads back what she gave', async () => {
    const lesson = await trail.lesson();
    const { id, at } = await guestIn({ lessonId: lesson });
    const me = await at.get('/me');
    expect(me.body).toMatchObject({
      name: 'Fatima',
      roles: [],
      portfolioId: null,
      guestRequestId: id,
      door: 'code',
    });
    const request = await at.get(`/feedback-requests/${id}`);
    expect(request.body).toMatchObject({
      student: { name: 'Sanne' },
      lessonTopic: 'Past simple',
      may: { answer: true },
    });
    const feedback = v7();
    const nextStep = trail.aStep();
    expect((await at.put(`/feedback/${feedback}`, { ...someWords(id), nextStep })).status).toBe(200);
    expect((await at.post(`/feedback/${feedback}/share`, { version: 1 })).status).toBe(200);
    expect((await at.get(`/feedback/${feedback}`)).body.strength).toBe('Je wachtte.');
    const read = (await (await api.as('sanne')).get(`/feedback-requests/${id}`)).body;
    expect(read).toMatchObject({
      state: 'answered',
      feedback: { author: { name: 'Fatima' }, strength: 'Je wachtte.' },
    });
    const line = (await (await api.as('sanne')).get(`/portfolios/${api.stage.portfolio}/trail?kind=feedback`))
      .text;
    expect(line).toContain('guest');
    await mailboxes.newest('sanne@test.example', /Fatima gaf je feedback/);
  });

  it('and cannot tell that Bram, whom she asks by his address, has an account', async () => {
    const stranger = await invite();
    const { answer } = await invite({}, 'bram@test.example');
    const shape = ({ body }: { body: { askedOf: { id: string }; id: string } }) => ({
      ...body,
      ...{ id: '', occurredAt: '', sharedAt: '', guest: '' },
      askedOf: { ...body.askedOf, id: body.askedOf.id === body.id },
    });
    expect(shape(answer)).toEqual(shape(stranger.answer));
    const bram = await api.as('bram');
    expect((await bram.get(`/feedback-requests/${answer.body.id}`)).body.may.answer).toBe(true);
    expect((await bram.get('/me')).body.guestRequestId).toBeNull();
    expect((await mailboxes.newest('bram@test.example', /vraagt je feedback/)).text).toContain(
      '/feedback-requests/',
    );
  });
});

describe('GUEST-T01 a scanner', () => {
  it('that opens the link 1,000 times and posts leaves it usable, and never gets a session', async () => {
    const { email, id } = await invite();
    const locator = await linkOf(email);
    const scanner = browser();
    const visits = await scan(`/api/welcome/${locator}`, 500);
    expect(visits).toHaveLength(1000);
    expect(visits.filter(({ status, headers }) => status !== 200 || headers['set-cookie'])).toEqual([]);
    for (let n = 0; n < 4; n++) await askCode(scanner, locator);
    for (let n = 0; n < 10; n++) await useCode(scanner, '0000 0000');
    expect(await sessionsOf(email)).toBe(0);
    const at = browser();
    expect((await useCode(at, await codeFor(at, email, locator))).status).toBe(200);
    expect((await at.get(`/feedback-requests/${id}`)).status).toBe(200);
    expect((await scanner.get('/me')).status).toBe(401);
  });
});

describe('GUEST-T02 the code', () => {
  it('opens only in the browser that asked for it, and only once', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    const [at, other] = [browser(), browser()];
    await askCode(other, locator);
    const code = await codeFor(at, email, locator);
    expect((await useCode(other, code)).body.type).toBe('wrong-code');
    expect((await useCode(browser(), code)).body.type).toBe('wrong-code');
    const jar = [...at.jar];
    expect((await useCode(at, code)).status).toBe(200);
    const again = browser();
    for (const [name, value] of jar) again.jar.set(name, value);
    expect((await useCode(again, code)).body.type).toBe('wrong-code');
    expect(await sessionsOf(email)).toBe(1);
  });

  it('typed twice at once signs in once', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    const at = browser();
    const code = await codeFor(at, email, locator);
    const twin = browser();
    for (const [name, value] of at.jar) twin.jar.set(name, value);
    const answers = await Promise.all([useCode(at, code), useCode(twin, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('is killed by a next one in the same browser, and by ten minutes', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    const at = browser();
    const first = await codeFor(at, email, locator);
    const cookie = [...at.jar];
    const second = await codeFor(at, email, locator);
    const old = browser();
    for (const [name, value] of cookie) old.jar.set(name, value);
    expect((await useCode(old, first)).status).toBe(401);
    await sql.owner(`update identity.sign_in_code set expires_at = now() - interval '1 second'`);
    expect((await useCode(at, second)).status).toBe(401);
  });

  it('stands nowhere in the database', async () => {
    const { email } = await invite();
    const code = (await codeFor(browser(), email, await linkOf(email))).replace(' ', '');
    const { rows } = await sql.owner(
      `select c::text || o::text as all from identity.sign_in_code c, mail.outgoing o`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.all).not.toContain(code);
  });
});

describe('GUEST-T03 guessing', () => {
  it('ends at the fifth wrong code: then the right one does not open either', async () => {
    const { email } = await invite();
    const at = browser();
    const code = await codeFor(at, email, await linkOf(email));
    for (let n = 0; n < 5; n++) expect((await useCode(at, '1234 5678')).status).toBe(401);
    expect((await useCode(at, code)).status).toBe(401);
    expect(await sessionsOf(email)).toBe(0);
  });

  it('five codes for one mailbox in an hour, twenty for one address, and a limit for everybody', async () => {
    const ask = (email: string) => browser().post('/sign-in/code', { email });
    for (let n = 0; n < 5; n++) expect((await ask('Nobody@Elders.example')).status).toBe(204);
    expect((await ask('nobody@elders.example')).status).toBe(429);
    for (let n = 0; n < 15; n++) expect((await ask(`n${n}@elders.example`)).status).toBe(204);
    expect((await ask('n99@elders.example')).status).toBe(429);
    await sql.owner(`delete from identity.rate_limit`);
    await ask('n1@elders.example');
    await sql.owner(`update identity.rate_limit set points = 1000 where key = 'code-everybody:all'`);
    expect((await ask('n2@elders.example')).status).toBe(429);
  });

  it('a link that nobody made is not there, and one of a letter less is not either', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    for (const stray of [
      locator.slice(1),
      `${locator}A`,
      'x',
      '..%2f..',
      locator.replace(/.$/, (c) => (c === 'A' ? 'B' : 'A')),
    ])
      expect([stray, (await browser().get(`/welcome/${stray}`)).status]).toEqual([stray, 404]);
  });

  it('tells nothing: a known and an unknown link or address get the same answer, as fast', async () => {
    const { email } = await invite();
    const known = await linkOf(email);
    const unknown = `${known.slice(0, 40)}${'A'.repeat(24)}`;
    const facts = async (path: string, body?: object) => {
      await sql.owner(`delete from identity.rate_limit`);
      const began = performance.now();
      const { status, text, headers } = await browser().post(path, body);
      const cookie = String(headers['set-cookie'])
        .replace(/=[\w-]{43};/, '=…;')
        .replace(/Expires=[^;]*/, '');
      return { ms: performance.now() - began, said: { status, text, cookie } };
    };
    const pairs = [
      [[`/welcome/${known}/code`], [`/welcome/${unknown}/code`]],
      [
        ['/sign-in/code', { email }],
        ['/sign-in/code', { email: 'nobody@elders.example' }],
      ],
      [
        ['/sign-in/code', { email }],
        ['/sign-in/code', { email: 'sanne@test.example' }],
      ],
    ] as const;
    const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    for (const [one, other] of pairs) {
      const [a, b]: [number[], number[]] = [[], []];
      for (let n = 0; n < 15; n++) {
        const [first, second] = [await facts(...(one as [string])), await facts(...(other as [string]))];
        expect(second.said).toEqual(first.said);
        a.push(first.ms);
        b.push(second.ms);
      }
      expect(Math.abs(median(a) - median(b))).toBeLessThan(50);
    }
    // so much mail is waited for by nobody
    await sql.owner(`delete from mail.outgoing where outcome is null`);
    await sql.owner(`delete from pgboss.job`);
    expect((await useCode(browser(), '1')).body.type).toBe('wrong-code');
  });
});

describe('GUEST-T04 a guest session', () => {
  const FOR_GUESTS = [
    'GET /api/me',
    'PUT /api/me/locale',
    'POST /api/sign-out',
    'GET /api/feedback-requests/:id',
    'GET /api/feedback/:id',
    'PUT /api/feedback/:id',
    'POST /api/feedback/:id/share',
    'POST /api/feedback/:id/correct',
    'GET /api/lessons/:id',
  ];
  it('gets 403 or 404 at every route that is not on the list, whoever it is about', async () => {
    const lesson = await trail.lesson();
    const { at, id } = await guestIn({ lessonId: lesson });
    const passed: string[] = [];
    for (const [route, doors] of Object.entries(ROUTES)) {
      if (doors === OPEN || FOR_GUESTS.includes(route)) continue;
      for (const subject of [id, lesson, api.stage.portfolio, api.stage.people.sanne]) {
        const [method = '', pattern = ''] = route.split(' ');
        const path = pattern.replace('/api', '').replace(/:\w+/g, subject);
        const { status } = await at.send(method.toLowerCase() as 'get', path, {});
        if (![403, 404].includes(status)) passed.push(`${route} ${status}`);
      }
    }
    expect(passed).toEqual([]);
    expect(Object.keys(ROUTES).length).toBeGreaterThan(40);
  });

  it('sees through the listed ones nothing but the question, its lesson and the own answer', async () => {
    const lesson = await trail.lesson();
    const { at } = await guestIn({ lessonId: lesson });
    const other = { lesson: await trail.lesson(), request: await trail.request('joost') };
    const feedback = await trail.give('joost', await trail.feedback('joost', other.request));
    expect((await at.get(`/lessons/${lesson}`)).status).toBe(200);
    for (const path of [
      `/lessons/${other.lesson}`,
      `/feedback-requests/${other.request}`,
      `/feedback/${feedback}`,
    ])
      expect([path, (await at.get(path)).status]).toEqual([path, 404]);
    const fingerprintOfTeam = (await at.get(`/lessons/${lesson}`)).text;
    for (const name of ['Marieke', 'Joost', 'Els', 'Ahmed']) expect(fingerprintOfTeam).not.toContain(name);
    const begin = await at.put(`/feedback/${v7()}`, someWords(other.request));
    expect(begin.status).toBe(422);
  });

  it('PostgreSQL, too, shows a guest one portfolio of nobody, and no people but the student', async () => {
    const { email } = await guestIn();
    const { rows } = await sql.owner(`select id from person where email = $1`, [email]);
    const seen = await sql.as(rows[0].id, async (ask) => ({
      people: (await ask('select name from person order by name')).rows.map(({ name }) => name),
      portfolios: (await ask('select id from portfolio')).rows,
      entries: (await ask('select kind from entry')).rows,
      shares: (await ask('select kind from standing_share')).rows,
    }));
    expect(seen).toEqual({
      people: ['Fatima', 'Sanne'],
      portfolios: [],
      entries: [{ kind: 'feedback_request' }],
      shares: [],
    });
  });
});

describe('GUEST-T05 an end during an open session', () => {
  /** The longest that a process believes what it read. */
  const aSecond = () => pause(1100);

  it('comes when Sanne takes her question back', async () => {
    const { at, id } = await guestIn();
    await trail.act('sanne', '/feedback-requests/:id/withdraw', id);
    expect([401, 404]).toContain((await at.get(`/feedback-requests/${id}`)).status);
    await aSecond();
    expect((await at.get('/me')).status).toBe(401);
  });

  it('comes with the last day', async () => {
    const { at, id, email, locator } = await guestIn();
    await sql.owner(`update guest set until_day = current_date - 1 where request_id = $1`, [id]);
    expect([401, 404]).toContain((await at.get(`/feedback-requests/${id}`)).status);
    await aSecond();
    expect((await at.get('/me')).status).toBe(401);
    const before = mailboxes.server.received.length;
    expect((await askCode(browser(), locator)).status).toBe(204);
    await pause(1500);
    expect(mailboxes.server.received.slice(before).filter(({ to }) => to === email)).toEqual([]);
  });

  it('comes after half an hour of silence, also on a device that would be remembered', async () => {
    const asked = await invite();
    const at = browser();
    const code = await codeFor(at, asked.email, await linkOf(asked.email));
    const answer = await useCode(at, code, true);
    expect(String(answer.headers['set-cookie'])).toContain('Max-Age=28800');
    await sql.owner(`update identity.session set used_at = now() - interval '31 minutes'
      where person_id = (select id from person where email = '${asked.email}')`);
    await aSecond();
    expect((await at.get('/me')).status).toBe(401);
  });
});

describe('GUEST-T06 a mail that was passed on', () => {
  it('gives whoever got it a page with a first name and half an address, and a code goes to the mailbox it was for', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    const passedOn = browser();
    const { body, text, headers } = await passedOn.get(`/welcome/${locator}`);
    expect(body).toEqual({
      from: 'Sanne',
      reason: 'feedback_asked',
      address: 'f•••@elders.example',
      path: null,
    });
    expect(text).not.toContain('uitleg');
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex',
    });
    const before = new Set(mailboxes.server.received.map(({ to }) => to));
    await codeFor(passedOn, email, locator);
    expect(new Set(mailboxes.server.received.map(({ to }) => to))).toEqual(before);
    expect((await passedOn.get('/me')).status).toBe(401);
  });
});

describe('GUEST-T07 the locator', () => {
  it('stands in no line of the log, whatever goes wrong, and in no error', async () => {
    const { email } = await invite();
    const locator = await linkOf(email);
    const server = await startServer(api.ownerUrl, {
      LOG_LEVEL: 'trace',
      SECRET_KEY: settingsOf(api.ownerUrl).secret,
    });
    const ask = (method: 'get' | 'post', path: string) =>
      request(server.url)
        [method](path)
        .set('sec-fetch-site', 'same-origin')
        .set('referer', `${server.url}/welcome/${locator}`);
    const answers = [
      await ask('get', `/api/welcome/${locator}`).expect(200),
      await ask('post', `/api/welcome/${locator}/code`).expect(204),
      await ask('get', `/api/welcome/${locator}/nothing`).expect(404),
      await ask('post', `/api/welcome/${locator}`).expect(404),
      await ask('post', `/api/welcome/${locator}/code`).set('sec-fetch-site', 'cross-site').expect(403),
    ];
    await ask('get', `/welcome/${locator}`);
    await server.stop();
    expect(server.said.length).toBeGreaterThan(5);
    for (const piece of [locator, locator.slice(0, 30), locator.slice(-30)]) {
      expect(server.said.join('\n')).not.toContain(piece);
      for (const { text } of answers) expect(text ?? '').not.toContain(piece);
    }
  });
});

describe('GUEST-T08 a guest who types the address of a member', () => {
  it('stays a guest: Marieke has her own door, and hears of it', async () => {
    const { at, email } = await guestIn();
    expect((await at.post('/sign-in/code', { email: 'marieke@test.example' })).status).toBe(204);
    const letter = await mailboxes.newest('marieke@test.example', /jij logt in met je wachtwoord/);
    expect(letter.text).not.toMatch(/\d{4} \d{4}/);
    for (const code of ['0000 0000', '']) expect((await useCode(at, code)).status).toBeGreaterThan(400);
    expect((await at.get('/me')).body).toMatchObject({ email, roles: [] });
  });

  it('and a member without a password gets the code in their own mailbox, where the guest cannot read it', async () => {
    await sql.owner(`delete from identity.password where person_id = $1`, [api.stage.people.joost]);
    const { at, email } = await guestIn();
    await at.post('/sign-in/code', { email: 'joost@test.example' });
    const code = codeIn(await mailboxes.newest('joost@test.example', /\d{4} \d{4}/));
    const wrong = `${code.slice(0, 8)}${(Number(code.at(-1)) + 1) % 10}`;
    expect((await useCode(at, wrong)).status).toBe(401);
    expect((await at.get('/me')).body.email).toBe(email);
  });
});

describe('Marieke, a mentor without a password', () => {
  it('comes in with a code from the sign-in page, and is herself: remembered where she says so', async () => {
    await sql.owner(`delete from identity.password where person_id = $1`, [api.stage.people.marieke]);
    for (const [isRemembered, seconds] of [
      [true, 1_209_600],
      [false, 28_800],
    ] as const) {
      const at = browser();
      const before = mailboxes.server.received.filter(({ to }) => to === 'marieke@test.example').length;
      await at.post('/sign-in/code', { email: 'Marieke@Test.Example' });
      const code = codeIn(await mailboxes.newest('marieke@test.example', /./, before));
      const answer = await useCode(at, code, isRemembered);
      expect(answer.body).toMatchObject({ name: 'Marieke', door: 'code', guestRequestId: null });
      expect(String(answer.headers['set-cookie'])).toContain(`Max-Age=${seconds}`);
      expect((await at.get('/home')).text).toContain('Sanne');
    }
  });

  it('reads a question of Sanne by the link in her mail, which skips the code where she is signed in', async () => {
    const id = await trail.request('marieke');
    const locator = await linkOf('marieke@test.example');
    const at = browser();
    expect((await at.get(`/welcome/${locator}`)).body.path).toBeNull();
    await useCode(at, await codeFor(at, 'marieke@test.example', locator));
    expect((await at.get(`/welcome/${locator}`)).body.path).toBe(`/feedback-requests/${id}`);
    expect((await (await api.as('sanne')).get(`/welcome/${locator}`)).body.path).toBeNull();
  });
});

it('nobody asks more than twenty strangers in a day, nor with words that they do not know', async () => {
  expect((await invite({ indicators: ['1'] })).answer.status).toBe(422);
  expect((await invite({ askedOf: api.stage.people.joost })).answer.status).toBe(422);
  expect((await invite({}, 'sanne@test.example')).answer.body.errors).toEqual([
    { pointer: '/guest/email', fault: 'not-yours' },
  ]);
  await sql.owner(`update guest set invited_at = now()`);
  let asked = 0;
  while (asked < 25 && (await invite()).answer.status === 200) asked += 1;
  expect(asked).toBeLessThan(21);
  expect((await invite()).answer.status).toBe(429);
});
