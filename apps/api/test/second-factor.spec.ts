import { jest } from '@jest/globals';
import { FrameworksController } from '../src/frameworks/frameworks.controller.js';
import { Administration } from '../src/identity/administration.decorator.js';
import { settingsOf, type Visitor } from './api.js';
import { type Name, PASSWORD } from './cast.js';
import { type Server, startServer } from './server.js';
import { codeOf, withPasskey } from './factors.js';
import { onStage } from './stage.js';

const { api, sql } = await onStage();
const STEP_MS = 30_000;

beforeEach(async () => {
  for (const table of ['passkey', 'authenticator_app', 'recovery_code', 'rate_limit', 'session'])
    await sql.owner(`delete from identity.${table}`);
});
afterEach(() => void jest.restoreAllMocks());

/** The time in the middle of a step, some steps from now; nothing happens by itself at its edge. */
function at(steps: number): number {
  const time = (Math.floor(performance.timeOrigin / STEP_MS) + 0.5 + steps) * STEP_MS;
  jest.spyOn(Date, 'now').mockReturnValue(time);
  return time;
}
const said = ({ status, body }: { status: number; body: { type?: string } }) => ({ status, type: body.type });
const SECOND_FACTOR_NEEDED = { status: 403, type: 'second-factor-needed' };
const PROOF_NEEDED = { status: 403, type: 'proof-needed' };
const WRONG_CODE = { status: 422, type: 'invalid-input' };

/** Sets up an authenticator app with a code of the step before; gives back the secret. */
async function setUpApp(person: Visitor, timestamp: number): Promise<string> {
  const { secret } = (await person.post('/me/authenticator-app/begin').expect(200)).body;
  await person
    .post('/me/authenticator-app/confirm', { code: codeOf(secret, timestamp - STEP_MS) })
    .expect(204);
  return secret;
}
const newCodes = async (person: Visitor): Promise<string[]> =>
  (await person.post('/me/recovery-codes').expect(200)).body.codes;
/** Somebody who set up an app, came in again with the password, and showed nothing yet. */
async function again(who: Name, time = at(0)) {
  const first = await api.again(who);
  const secret = await setUpApp(first, time);
  const codes = await newCodes(first);
  return { first, second: await api.again(who), secret, codes, time };
}
const show = (person: Visitor, code: string) => person.post('/second-factor', { code });

describe('an authenticator app', () => {
  it('is told a secret once, in a way that apps read', async () => {
    const els = await api.again('els');
    const { body } = await els.post('/me/authenticator-app/begin').expect(200);
    expect(body.secret).toMatch(/^[A-Z2-7]{32}$/);
    expect(Object.fromEntries(new URL(body.uri).searchParams)).toMatchObject({
      ...{ secret: body.secret, issuer: 'Leerspoor', algorithm: 'SHA1', digits: '6', period: '30' },
    });
    expect((await els.get('/me/sign-in-methods')).body).toMatchObject({ hasAuthenticatorApp: false });
    expect((await els.get('/second-factor')).body).toEqual({ isShown: false, ways: [] });
  });

  it('counts only when it gave a right code; the secret lies sealed', async () => {
    const els = await api.again('els');
    const time = at(0);
    const { secret } = (await els.post('/me/authenticator-app/begin')).body;
    const wrong = await els.post('/me/authenticator-app/confirm', { code: '000000' });
    expect(said(wrong)).toEqual(WRONG_CODE);
    expect(wrong.body.errors).toEqual([{ pointer: '/code', fault: 'incorrect' }]);
    await els.post('/me/authenticator-app/confirm', { code: codeOf(secret, time) }).expect(204);
    expect((await els.get('/me/sign-in-methods')).body).toMatchObject({ hasAuthenticatorApp: true });
    expect((await els.get('/second-factor')).body).toEqual({ isShown: true, ways: ['authenticator-app'] });
    const { rows } = await sql.owner(
      `select person_id, encode(sealed, 'escape') as sealed from identity.authenticator_app`,
    );
    expect(rows).toEqual([{ person_id: api.stage.people.els, sealed: expect.not.stringContaining(secret) }]);
  });

  it.each([
    ['of a step ago', -1, 204],
    ['of now', 0, 204],
    ['of a step ahead', 1, 204],
    ['of two steps ago', -2, 422],
    ['of two steps ahead', 2, 422],
  ])('a code %s', async (_, steps, status) => {
    const { second, secret } = await again('els', at(-4));
    const time = at(0);
    await show(second, codeOf(secret, time + steps * STEP_MS)).expect(status);
  });

  it('takes no code twice, nor one that is older than the last', async () => {
    const { second, secret } = await again('els', at(-4));
    const time = at(0);
    await show(second, codeOf(secret, time)).expect(204);
    const third = await api.again('els');
    expect(said(await show(third, codeOf(secret, time)))).toEqual(WRONG_CODE);
    expect(said(await show(third, codeOf(secret, time - STEP_MS)))).toEqual(WRONG_CODE);
    await show(third, codeOf(secret, time + STEP_MS)).expect(204);
  });

  it('takes no code of the two at once twice', async () => {
    const { secret } = await again('els', at(-4));
    const [one, other] = [await api.again('els'), await api.again('els')];
    const code = codeOf(secret, at(0));
    const answers = await Promise.all([show(one, code), show(other, code)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  });

  it('the code that set it up does not open the next session', async () => {
    const { second, secret, time } = await again('els');
    expect(said(await show(second, codeOf(secret, time - STEP_MS)))).toEqual(WRONG_CODE);
  });

  it('after five wrong codes in five minutes none is taken, on any server, also not the right one', async () => {
    const { second, secret, time } = await again('els');
    for (let tries = 0; tries < 5; tries++) expect(said(await show(second, '000000'))).toEqual(WRONG_CODE);
    const stopped = await show(second, codeOf(secret, time)).expect(429);
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(200);
    const third = await api.again('els');
    await show(third, codeOf(secret, time)).expect(429);
    const { rows } = await sql.owner(
      `select points from identity.rate_limit where key like 'second-factor:%'`,
    );
    expect(rows).toEqual([{ points: 7 }]);
  });

  it('a new one takes the place of the old, whose codes are worth nothing', async () => {
    const { first, secret } = await again('els', at(-8));
    const renewed = await setUpApp(first, at(-4));
    const time = at(0);
    const third = await api.again('els');
    expect(said(await show(third, codeOf(secret, time)))).toEqual(WRONG_CODE);
    await show(third, codeOf(renewed, time)).expect(204);
  });

  it('goes when its owner takes it away, and nothing is asked from then on', async () => {
    const { first } = await again('els');
    await first.delete('/me/authenticator-app').expect(204);
    await first.delete('/me/authenticator-app').expect(404);
    await (await api.again('els')).get('/home').expect(200);
  });
});

describe('recovery codes', () => {
  it('are ten of eighty bits, of which only the hashes are kept', async () => {
    const els = await api.again('els');
    const codes = await newCodes(els);
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    const kept = await sql.owner(
      `select encode(code_hash, 'hex') as hash, person_id from identity.recovery_code`,
    );
    expect(kept.rows).toHaveLength(10);
    for (const { hash } of kept.rows) expect(hash).toMatch(/^[0-9a-f]{64}$/);
    const everything = JSON.stringify(kept.rows).toUpperCase();
    for (const code of codes) expect(everything).not.toContain(code.replaceAll('-', ''));
  });

  it('each opens a session once, however it is typed', async () => {
    const { second, codes } = await again('els');
    await show(second, ` ${codes[0]?.toLowerCase().replaceAll('-', ' ')} `).expect(204);
    await second.get('/home').expect(200);
    const third = await api.again('els');
    expect(said(await show(third, codes[0] ?? ''))).toEqual(WRONG_CODE);
    await show(third, codes[1] ?? '').expect(204);
    expect((await third.get('/me/sign-in-methods')).body).toMatchObject({ recoveryCodes: 8 });
  });

  it('of a new set make those of the old worthless', async () => {
    const { first, second, codes } = await again('els');
    const [renewed] = await newCodes(first);
    expect(said(await show(second, codes[0] ?? ''))).toEqual(WRONG_CODE);
    await show(second, renewed ?? '').expect(204);
  });

  it('of Els are nothing for Ahmed', async () => {
    const [{ codes }, { second }] = [await again('els'), await again('ahmed')];
    expect(said(await show(second, codes[0] ?? ''))).toEqual(WRONG_CODE);
  });

  it('alone are no second factor', async () => {
    const els = await api.again('els');
    const [code] = await newCodes(els);
    expect(said(await show(els, code ?? ''))).toEqual(WRONG_CODE);
  });
});

describe('who has a second factor', () => {
  it('shows it before anything else answers, but for who they are, the way to show it and the way out', async () => {
    const { second } = await again('els');
    for (const path of ['/home', '/group', '/me/sessions', '/me/sign-in-methods', '/frameworks'])
      expect({ path, ...said(await second.get(path)) }).toEqual({ path, ...SECOND_FACTOR_NEEDED });
    expect(said(await second.post('/me/sessions/end-others'))).toEqual(SECOND_FACTOR_NEEDED);
    await second.get('/me').expect(200);
    const ways = ['authenticator-app', 'recovery-code'];
    expect((await second.get('/second-factor').expect(200)).body).toEqual({ isShown: false, ways });
    await second.post('/sign-out').expect(204);
  });

  it('cannot go around it by setting up another, by new recovery codes or by the password', async () => {
    const { second } = await again('els');
    for (const [method, path, body] of [
      ['post', '/me/passkeys/begin', {}],
      ['post', '/me/authenticator-app/begin', {}],
      ['delete', '/me/authenticator-app', {}],
      ['post', '/me/recovery-codes', {}],
      ['post', '/me/proof', { password: PASSWORD }],
      ['put', '/me/password', { current: PASSWORD, next: 'een nieuw lang wachtwoord' }],
    ] as const)
      expect({ path, ...said(await second[method](path, body)) }).toEqual({ path, ...SECOND_FACTOR_NEEDED });
  });

  it('AUTH-T08 goes on under another token after showing it, and the old one is worth nothing', async () => {
    const { secret, time } = await again('els');
    const cookieOf = (answer: { headers: Record<string, string> }) =>
      String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const email = { email: 'els@test.example', password: PASSWORD };
    const old = cookieOf(await api.anonymous.post('/sign-in', email).expect(200));
    const shown = await api.anonymous
      .post('/second-factor', { code: codeOf(secret, time) })
      .set('cookie', old)
      .expect(204);
    const next = cookieOf(shown);
    expect(next).not.toBe(old);
    await api.anonymous.get('/home').set('cookie', next).expect(200);
    await api.anonymous.get('/me').set('cookie', old).expect(401);
  });

  it('shows it in every session: on another device that one is asked too', async () => {
    const other = await api.again('els');
    await other.get('/home').expect(200);
    const { first } = await again('els');
    await first.get('/home').expect(200);
    jest.restoreAllMocks();
    const left = performance.now();
    while ((await other.get('/home')).status !== 403) expect(performance.now() - left).toBeLessThan(1500);
  });

  it('shows a passkey as well, but not that of somebody else', async () => {
    const [els, ahmed] = [await api.again('els'), await api.again('ahmed')];
    const [key, notHers] = [await withPasskey(els), await withPasskey(ahmed)];
    const second = await api.again('els');
    const ask = async () => (await second.post('/second-factor/passkey/begin').expect(200)).body;
    const wrong = await second.post('/second-factor/passkey', notHers.get(await ask()));
    expect(said(wrong)).toEqual({ status: 401, type: 'wrong-passkey' });
    expect(said(await second.get('/home'))).toEqual(SECOND_FACTOR_NEEDED);
    const options = await ask();
    expect(options.allowCredentials).toHaveLength(1);
    const third = await api.again('els');
    const elsewhere = await third.post('/second-factor/passkey', key.get(options));
    expect(said(elsewhere)).toEqual({ status: 401, type: 'wrong-passkey' });
    await second.post('/second-factor/passkey', key.get(options)).expect(204);
    await second.get('/home').expect(200);
  });
});

describe('who administers', () => {
  Administration()(FrameworksController);
  const ADMINISTERED = '/frameworks';
  /** Ada, come in with her password alone. */
  const ada = async () => {
    const browser = api.newcomer();
    await browser.post('/sign-in', { email: 'ada@test.example', password: PASSWORD }).expect(200);
    return browser;
  };

  it('Ada does so only with a second factor shown in this session, which she sets up first', async () => {
    const first = await ada();
    expect(said(await first.get(ADMINISTERED))).toEqual(SECOND_FACTOR_NEEDED);
    await first.get('/home').expect(200);
    expect((await first.get('/second-factor')).body).toEqual({ isShown: false, ways: [] });
    const time = at(0);
    const secret = await setUpApp(first, time);
    await first.get(ADMINISTERED).expect(200);
    const second = await ada();
    expect(said(await second.get(ADMINISTERED))).toEqual(SECOND_FACTOR_NEEDED);
    await show(second, codeOf(secret, time)).expect(204);
    await second.get(ADMINISTERED).expect(200);
  });

  it.each(['cor', 'els', 'sanne'] as const)('%s needs none there', async (who) => {
    await (await api.again(who)).get(ADMINISTERED).expect(200);
  });

  it('Cor needs one from the day that she administers, and no longer after it ended', async () => {
    const { people, partnership } = api.stage;
    await sql.owner(
      `insert into assignment (id, person_id, role, partnership_id, from_day, until_day)
       values (gen_random_uuid(), $1, 'partnership_admin', $2, current_date + 1, current_date + 9)`,
      [people.cor, partnership],
    );
    const move = (from: number, until: number) =>
      sql.owner(
        `update assignment set from_day = current_date + $2::int, until_day = current_date + $3::int
         where person_id = $1 and role = 'partnership_admin'`,
        [people.cor, from, until],
      );
    await (await api.again('cor')).get(ADMINISTERED).expect(200);
    await move(0, 9);
    expect(said(await (await api.again('cor')).get(ADMINISTERED))).toEqual(SECOND_FACTOR_NEEDED);
    await move(-9, -1);
    await (await api.again('cor')).get(ADMINISTERED).expect(200);
    await sql.owner(`delete from assignment where person_id = $1 and role = 'partnership_admin'`, [
      people.cor,
    ]);
  });

  it.each([
    ['a quarter of an hour unused', `used_at = now() - interval '15 minutes'`],
    ['eight hours after it began', `started_at = now() - interval '8 hours'`],
  ])('the session of Ada ends %s; that of Els does not', async (_, change) => {
    const [hers, other] = [await ada(), await api.again('els')];
    await sql.owner(`update identity.session set ${change}`);
    expect(said(await hers.get('/me'))).toEqual({ status: 401, type: 'not-signed-in' });
    await other.get('/me').expect(200);
  });

  it.each([
    ['almost a quarter of an hour unused', `used_at = now() - interval '14 minutes'`],
    ['almost eight hours after it began', `started_at = now() - interval '7 hours 59 minutes'`],
  ])('the session of Ada still lives %s, and being used counts', async (_, change) => {
    const hers = await ada();
    await sql.owner(`update identity.session set ${change}`);
    await hers.get('/me').expect(200);
    const { rows } = await sql.owner(
      `select used_at > now() - interval '1 minute' as used from identity.session where person_id = $1`,
      [api.stage.people.ada],
    );
    expect(rows).toEqual([{ used: true }]);
  });
});

describe('choosing another password', () => {
  const NEXT = 'fiets lamp wolk zeven';
  const change = (person: Visitor, next: string, current = PASSWORD) =>
    person.put('/me/password', { current, next });
  const faults = (answer: { body: { errors?: unknown } }) => answer.body.errors;
  afterEach(async () => {
    await sql.owner(
      `update identity.password set hash = (select hash from identity.password where person_id = $2) where person_id = $1`,
      [api.stage.people.els, api.stage.people.sanne],
    );
  });

  it('Els does so, is out everywhere else, and signs in with the new one', async () => {
    const [here, there] = [await api.again('els'), await api.again('els')];
    await change(here, NEXT).expect(204);
    await here.get('/home').expect(200);
    await there.get('/home').expect(401);
    const email = 'els@test.example';
    await api.anonymous.post('/sign-in', { email, password: PASSWORD }).expect(401);
    await api.anonymous.post('/sign-in', { email, password: NEXT }).expect(200);
  });

  it('but not with a wrong current one, and after five of those not at all', async () => {
    const els = await api.again('els');
    for (let tries = 0; tries < 5; tries++) {
      const answer = await change(els, NEXT, 'not this one').expect(422);
      expect(faults(answer)).toEqual([{ pointer: '/current', fault: 'incorrect' }]);
    }
    await change(els, NEXT).expect(429);
  });

  it.each([
    ['fietswo', 'too-short'],
    ['password', 'too-common'],
    ['Welkom2026!', 'too-common'],
    ['wachtwoord123', 'too-common'],
    ['12345678', 'too-common'],
    ['aaaaaaaaaaaaaaaa', 'too-common'],
    ['els@test.example', 'too-common'],
    ['Leerspoor01', 'too-common'],
    ['x'.repeat(201), 'too-long'],
  ])('nor to %s: %s', async (next, fault) => {
    const els = await api.again('els');
    const answer = await change(els, next).expect(422);
    expect(faults(answer)).toEqual([expect.objectContaining({ pointer: '/next', fault })]);
    await api.again('els');
  });

  it.each(['fietslam', 'zzz yyy qqq', 'éénzaamheid op zee', 'paard batterij nietje', '😀😁😂🤣😃😄😅😆'])(
    'any other words will do: %s',
    async (next) => {
      await change(await api.again('els'), next).expect(204);
      await api.anonymous.post('/sign-in', { email: 'els@test.example', password: next }).expect(200);
    },
  );
});

describe('what changes how somebody signs in', () => {
  /** Els, who came in eleven minutes ago. */
  const longAgo = async () => {
    const els = await api.again('els');
    await sql.owner(`update identity.session set proved_at = now() - interval '11 minutes'`);
    return els;
  };
  const SENSITIVE = [
    ['post', '/me/passkeys/begin'],
    ['post', '/me/authenticator-app/begin'],
    ['delete', '/me/authenticator-app'],
    ['post', '/me/recovery-codes'],
  ] as const;

  it.each(SENSITIVE)('%s %s asks for a proof of the last ten minutes', async (method, path) => {
    const els = await longAgo();
    expect(said(await els[method](path))).toEqual(PROOF_NEEDED);
    const wrong = await els.post('/me/proof', { password: 'not this one' }).expect(422);
    expect(wrong.body.errors).toEqual([{ pointer: '/password', fault: 'incorrect' }]);
    expect(said(await els[method](path))).toEqual(PROOF_NEEDED);
    await els.post('/me/proof', { password: PASSWORD }).expect(204);
    expect((await els[method](path)).body.type).not.toBe('proof-needed');
  });

  it('a code of the app is such a proof too', async () => {
    const { first, secret } = await again('els', at(-4));
    await sql.owner(`update identity.session set proved_at = now() - interval '11 minutes'`);
    await show(first, codeOf(secret, at(0))).expect(204);
    await first.post('/me/recovery-codes').expect(200);
  });

  it('a proof on one server counts on another at once', async () => {
    const second: Server = await startServer(api.ownerUrl, { SECRET_KEY: settingsOf('').secret });
    try {
      const els = await longAgo();
      const proved = await els.post('/me/proof', { password: PASSWORD }).expect(204);
      const cookie = String(proved.headers['set-cookie']?.[0]).split(';')[0] ?? '';
      const answer = await fetch(`${second.url}/api/me/recovery-codes`, {
        ...{ method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' } },
      });
      expect(answer.status).toBe(200);
    } finally {
      await second.stop();
    }
  });
});

test('Els is told by mail what changed in how she signs in, and whoever only tries is not', async () => {
  const told = async () => {
    const { rows } = await sql.owner(
      `select detail from mail.outgoing where template = 'security_notice' and to_person = $1 order by written_at, id`,
      [api.stage.people.els],
    );
    return rows.map(({ detail }) => detail);
  };
  await sql.owner(`delete from mail.outgoing where template = 'security_notice'`);
  const { first, second, codes } = await again('els');
  await show(second, '000000').expect(422);
  await show(second, codes[0] ?? '').expect(204);
  await withPasskey(first);
  const [{ id }] = (await first.get('/me/sign-in-methods')).body.passkeys;
  await first.put(`/me/passkeys/${id}`, { name: 'Laptop' }).expect(204);
  await first.delete(`/me/passkeys/${id}`).expect(204);
  await first.delete('/me/authenticator-app').expect(204);
  await first.put('/me/password', { current: 'not this one', next: 'een nieuw lang wachtwoord' }).expect(422);
  await first.put('/me/password', { current: PASSWORD, next: PASSWORD }).expect(204);
  expect(await told()).toEqual([
    'authenticator-added',
    'recovery-codes-made',
    'recovery-code-used',
    'passkey-added',
    'passkey-removed',
    'authenticator-removed',
    'password-changed',
  ]);
});
