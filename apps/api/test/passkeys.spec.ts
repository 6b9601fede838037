import type { Visitor } from './api.js';
import { type Name, PASSWORD } from './cast.js';
import { made, withPasskey } from './factors.js';
import { type Cheat, SoftwareAuthenticator } from './software-authenticator.js';
import { onStage } from './stage.js';

const { api, sql } = await onStage();

beforeEach(() => sql.owner('delete from identity.passkey'));

/** A session of its own, with a passkey made in it. */
async function hasPasskey(who: Name, name?: string) {
  const person = await api.again(who);
  return { person, authenticator: await withPasskey(person, name) };
}
async function add(
  person: Visitor,
  authenticator: SoftwareAuthenticator,
  name = 'Telefoon',
  cheat: Cheat = {},
) {
  const { body } = await person.post('/me/passkeys/begin').expect(200);
  return person.post('/me/passkeys', authenticator.create(body, name, cheat));
}
const begin = async (browser: Visitor) => (await browser.post('/sign-in/passkey/begin').expect(200)).body;
const signIn = async (authenticator: SoftwareAuthenticator, cheat: Cheat = {}, browser = api.newcomer()) =>
  browser.post('/sign-in/passkey', authenticator.get(await begin(browser), cheat));

const REFUSED = { status: 401, type: 'wrong-passkey' };
const said = ({ status, body }: { status: number; body: { type?: string } }) => ({ status, type: body.type });

describe('signing in with a passkey', () => {
  it('Marieke types no name, and is known as herself with a second factor shown', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const browser = api.newcomer();
    const answer = await signIn(authenticator, {}, browser);
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ id: api.stage.people.marieke, name: 'Marieke' });
    await browser.get('/home').expect(200);
    const { rows } = await sql.owner(
      `select second_factor_at is not null as shown from identity.session where person_id = $1 and door = 'passkey'`,
      [api.stage.people.marieke],
    );
    expect(rows).toEqual([{ shown: true }]);
  });

  it('asks for a finger, a face or a pin, and names nobody', async () => {
    const options = await begin(api.newcomer());
    expect(options).toMatchObject({ rpId: 'leerspoor.test', userVerification: 'required' });
    expect(options.allowCredentials ?? []).toEqual([]);
    expect(Buffer.from(options.challenge, 'base64url')).toHaveLength(32);
  });

  it.each<[string, Cheat]>([
    ['made on another site', { origin: 'https://leerspoor.example' }],
    ['made on the same host, but on another port', { origin: 'http://leerspoor.test:8080' }],
    ['made for another relying party', { rpId: 'example' }],
    ['without a finger, a face or a pin', { isVerified: false }],
    ['without anybody there', { isPresent: false }],
    ['over a challenge that was never given out', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['made for registering', { type: 'webauthn.create' }],
    ['of somebody else, by its own word', { userHandle: Buffer.alloc(16, 7).toString('base64url') }],
  ])('refuses what was %s', async (_, cheat) => {
    const { authenticator } = await hasPasskey('marieke');
    const answer = await signIn(authenticator, cheat);
    expect(said(answer)).toEqual(REFUSED);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await signIn(authenticator)).status).toBe(200);
  });

  it('refuses a signature with another key under the same name', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const browser = api.newcomer();
    const options = await begin(browser);
    const { signature } = new SoftwareAuthenticator().get(options);
    const answer = await browser.post('/sign-in/passkey', { ...authenticator.get(options), signature });
    expect(said(answer)).toEqual(REFUSED);
  });

  it('refuses a passkey that nobody registered, and one that was taken away', async () => {
    expect(said(await signIn(new SoftwareAuthenticator(), { userHandle: 'AAAA' }))).toEqual(REFUSED);
    const { person, authenticator } = await hasPasskey('marieke');
    const [{ id }] = (await person.get('/me/sign-in-methods')).body.passkeys;
    await person.delete(`/me/passkeys/${id}`).expect(204);
    expect(said(await signIn(authenticator))).toEqual(REFUSED);
  });

  it('refuses the same answer twice, also after a try that failed', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const browser = api.newcomer();
    const good = authenticator.get(await begin(browser));
    await browser.post('/sign-in/passkey', good).expect(200);
    expect(said(await browser.post('/sign-in/passkey', good))).toEqual(REFUSED);
    const options = await begin(browser);
    await browser.post('/sign-in/passkey', authenticator.get(options, { isVerified: false })).expect(401);
    expect(said(await browser.post('/sign-in/passkey', authenticator.get(options)))).toEqual(REFUSED);
  });

  it('refuses an answer from another browser than the one that was asked', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const [asked, other] = [api.newcomer(), api.newcomer()];
    await begin(other);
    const good = authenticator.get(await begin(asked));
    expect(said(await other.post('/sign-in/passkey', good))).toEqual(REFUSED);
    expect(said(await api.anonymous.post('/sign-in/passkey', good))).toEqual(REFUSED);
    await asked.post('/sign-in/passkey', good).expect(200);
  });

  it('refuses an answer after five minutes', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const browser = api.newcomer();
    const options = await begin(browser);
    const { rows } = await sql.owner(
      `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from identity.challenge where challenge = $1`,
      [options.challenge],
    );
    expect(rows).toEqual([{ minutes: 5 }]);
    await sql.owner(`update identity.challenge set expires_at = now() where challenge = $1`, [
      options.challenge,
    ]);
    expect(said(await browser.post('/sign-in/passkey', authenticator.get(options)))).toEqual(REFUSED);
  });

  it('refuses a passkey that counts and says a number that was there before: somebody copied it', async () => {
    const person = await api.again('marieke');
    const authenticator = new SoftwareAuthenticator();
    authenticator.counter = 5;
    expect((await add(person, authenticator)).status).toBe(204);
    expect((await signIn(authenticator, { counter: 9 })).status).toBe(200);
    expect(said(await signIn(authenticator, { counter: 9 }))).toEqual(REFUSED);
    expect(said(await signIn(authenticator, { counter: 0 }))).toEqual(REFUSED);
    expect((await signIn(authenticator, { counter: 10 })).status).toBe(200);
  });

  it('lets in one of the two who show the same count at once', async () => {
    const person = await api.again('marieke');
    const authenticator = new SoftwareAuthenticator();
    authenticator.counter = 5;
    expect((await add(person, authenticator)).status).toBe(204);
    const browsers = [api.newcomer(), api.newcomer()];
    const copies = await Promise.all(
      browsers.map(async (browser) => authenticator.get(await begin(browser), { counter: 9 })),
    );
    const answers = await Promise.all(
      browsers.map((browser, place) => browser.post('/sign-in/passkey', copies[place])),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
  });

  it('does not mind a passkey that never counts', async () => {
    const { authenticator } = await hasPasskey('marieke');
    expect((await signIn(authenticator, { counter: 0 })).status).toBe(200);
    expect((await signIn(authenticator, { counter: 0 })).status).toBe(200);
  });
});

describe('adding a passkey', () => {
  it('asks the device to keep it, to check who holds it, and not to make two for one person', async () => {
    const { person, authenticator } = await hasPasskey('marieke');
    const { body } = await person.post('/me/passkeys/begin').expect(200);
    expect(body).toMatchObject({
      rp: { id: 'leerspoor.test', name: 'Leerspoor' },
      user: { name: 'marieke@test.example', displayName: 'Marieke' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id: authenticator.create(body, 'x').id }],
    });
  });

  it.each<[string, Cheat]>([
    ['made on another site', { origin: 'https://leerspoor.example' }],
    ['made for another relying party', { rpId: 'example' }],
    ['without a finger, a face or a pin', { isVerified: false }],
    ['over another challenge', { challenge: Buffer.alloc(32, 7).toString('base64url') }],
    ['made for signing in', { type: 'webauthn.get' }],
  ])('refuses one %s', async (_, cheat) => {
    const person = await api.again('marieke');
    expect(said(await add(person, new SoftwareAuthenticator(), 'x', cheat))).toEqual(REFUSED);
    expect((await person.get('/me/sign-in-methods')).body.passkeys).toEqual([]);
  });

  it('refuses one twice over the same challenge, and one over a challenge of another session', async () => {
    const [here, there] = [await api.again('marieke'), await api.again('marieke')];
    const { body } = await made(here);
    expect(said(await there.post('/me/passkeys', body))).toEqual(REFUSED);
    await here.post('/me/passkeys', body).expect(204);
    expect(said(await here.post('/me/passkeys', body))).toEqual(REFUSED);
  });

  it('refuses the passkey of somebody else under one’s own name', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const bram = await api.again('bram');
    expect(said(await add(bram, authenticator))).toEqual({ status: 409, type: 'already-exists' });
  });

  it('AUTH-T08 gives the session another token, and the old one is worth nothing', async () => {
    const email = { email: 'marieke@test.example', password: PASSWORD };
    const cookieOf = (answer: { headers: Record<string, string> }) =>
      String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? '';
    const old = cookieOf(await api.anonymous.post('/sign-in', email).expect(200));
    const { body } = await api.anonymous.post('/me/passkeys/begin').set('cookie', old).expect(200);
    const passkey = new SoftwareAuthenticator().create(body, 'Telefoon');
    const next = cookieOf(await api.anonymous.post('/me/passkeys', passkey).set('cookie', old).expect(204));
    expect(next).toMatch(/^leerspoor=[\w-]{43}$/);
    expect(next).not.toBe(old);
    await api.anonymous.get('/me').set('cookie', old).expect(401);
    await api.anonymous.get('/home').set('cookie', next).expect(200);
  });
});

describe('the passkeys of Marieke', () => {
  it('have names, which she changes; nobody else finds them', async () => {
    const { person } = await hasPasskey('marieke', 'Telefoon');
    const mine = async () => (await person.get('/me/sign-in-methods').expect(200)).body.passkeys;
    const [{ id, usedAt }] = await mine();
    expect(usedAt).toBeNull();
    await person.put(`/me/passkeys/${id}`, { name: 'Laptop van school' }).expect(204);
    expect(await mine()).toEqual([expect.objectContaining({ id, name: 'Laptop van school' })]);
    const bram = await api.as('bram');
    await bram.put(`/me/passkeys/${id}`, { name: 'x' }).expect(404);
    await bram.delete(`/me/passkeys/${id}`).expect(404);
    expect((await bram.get('/me/sign-in-methods')).body.passkeys).toEqual([]);
    expect(await mine()).toHaveLength(1);
  });

  it('say when they were last used', async () => {
    const { person, authenticator } = await hasPasskey('marieke');
    await signIn(authenticator);
    const [{ usedAt }] = (await person.get('/me/sign-in-methods')).body.passkeys;
    expect(Date.now() - Date.parse(usedAt)).toBeLessThan(3_600_000);
  });

  it('change only by who proved in the last ten minutes to be her', async () => {
    const { authenticator } = await hasPasskey('marieke');
    const person = api.newcomer();
    expect((await signIn(authenticator, {}, person)).status).toBe(200);
    await sql.owner(
      `update identity.session set proved_at = now() - interval '11 minutes' where person_id = $1`,
      [api.stage.people.marieke],
    );
    const [{ id }] = (await person.get('/me/sign-in-methods').expect(200)).body.passkeys;
    for (const answer of [
      await person.post('/me/passkeys/begin'),
      await person.put(`/me/passkeys/${id}`, { name: 'x' }),
      await person.delete(`/me/passkeys/${id}`),
    ])
      expect(said(answer)).toEqual({ status: 403, type: 'proof-needed' });
    await person.post('/me/proof', { password: PASSWORD }).expect(204);
    await person.delete(`/me/passkeys/${id}`).expect(204);
  });
});
