import { createServer } from 'node:http';
import { federated, throughOdd, whoIs } from './federated.js';
import { byHmac, byRsa, type HandmadeIssuer, seconds } from './issuer.js';

const { odd, walker, owns, sql, sessions } = await federated();

beforeEach(async () => {
  odd.reset();
  await sql.owner('delete from identity.rate_limit');
});
beforeAll(() => owns('ada', odd.url, 'somebody', 'odd'));

const pem = () => odd.keys.public.export({ type: 'spki', format: 'pem' }).toString();
const elsewhere = (port: number) => `http://127.0.0.1:${port}/keys`;

type Wrong = (
  issuer: HandmadeIssuer,
) => Partial<Pick<HandmadeIssuer, 'claims' | 'header' | 'signed' | 'userInfo'>>;
const T04: Record<string, Wrong> = {
  'has no signature (alg none)': () => ({ header: { alg: 'none' }, signed: () => '' }),
  'says none in another spelling': () => ({ header: { alg: 'nOnE' }, signed: () => '' }),
  'is signed with our secret (HS256)': () => ({ header: { alg: 'HS256' }, signed: byHmac('x') }),
  'is signed with the public key as a secret (HS256)': () => ({
    header: { alg: 'HS256' },
    signed: byHmac(pem()),
  }),
  'is signed with an algorithm that is not its own (PS256)': () => ({ header: { alg: 'PS256' } }),
  'is signed by somebody else': ({ keys }) => ({ signed: byRsa(keys.stranger) }),
  'is signed, and changed afterwards': ({ keys }) => ({
    signed: (input) => byRsa(keys.own)(`${input}x`),
  }),
  'is of another issuer': () => ({ claims: { iss: 'https://issuer.example' } }),
  'is of the issuer with a slash more': ({ url }) => ({ claims: { iss: `${url}/` } }),
  'is for another client': () => ({ claims: { aud: 'another' } }),
  'is for several clients, and does not say for whom': ({ clientId }) => ({
    claims: { aud: [clientId, 'another'] },
  }),
  'is for several clients, and made for the other': ({ clientId }) => ({
    claims: { aud: [clientId, 'another'], azp: 'another' },
  }),
  'is for us, and made for another': () => ({ claims: { azp: 'another' } }),
  'is over since 61 seconds': () => ({ claims: { iat: seconds(-400), exp: seconds(-61) } }),
  'was made in 65 seconds': () => ({ claims: { iat: seconds(65) } }),
  'is valid only in 65 seconds': () => ({ claims: { nbf: seconds(65) } }),
  'has no end': () => ({ claims: { exp: undefined } }),
  'does not say when it was made': () => ({ claims: { iat: undefined } }),
  'has the nonce of another attempt': () => ({ claims: { nonce: 'of-another-attempt' } }),
  'has no nonce': () => ({ claims: { nonce: undefined } }),
  'says nobody': () => ({ claims: { sub: undefined } }),
};
const T05: Record<string, Wrong> = {
  'is of somebody else': () => ({ userInfo: { sub: 'somebody-else' } }),
  'says nobody': () => ({ userInfo: { sub: undefined } }),
};
const T06: Record<string, Wrong> = {
  'names a key that the issuer does not have': ({ keys }) => ({
    ...{ header: { kid: 'another' }, signed: byRsa(keys.stranger) },
  }),
  'brings its own key (jwk)': ({ keys }) => ({
    ...{ header: { kid: undefined, jwk: keys.strangerJwk }, signed: byRsa(keys.stranger) },
  }),
  'brings its own key under the name of the right one': ({ keys }) => ({
    ...{ header: { jwk: { ...keys.strangerJwk, kid: 'own' } }, signed: byRsa(keys.stranger) },
  }),
  'says where its key is (jku)': ({ keys }) => ({
    ...{ header: { jku: elsewhere(1) }, signed: byRsa(keys.stranger) },
  }),
  'says where its certificate is (x5u)': ({ keys }) => ({
    ...{ header: { x5u: elsewhere(1) }, signed: byRsa(keys.stranger) },
  }),
};
const cases = (wrongs: Record<string, Wrong>) =>
  Object.entries(wrongs).map(([what, wrong]) => ({ what, wrong }));

async function refused(wrong: Wrong): Promise<void> {
  Object.assign(odd, wrong(odd));
  const before = await sessions();
  const browser = walker();
  const { status, arrived } = await throughOdd(odd, browser);
  expect([status, arrived?.setCookies]).toEqual([400, []]);
  expect(odd.asked).toContain('/token');
  expect([await whoIs(browser), await sessions()]).toEqual(['nobody', before]);
}

test('a right ID token brings Ada in, also one that is 55 seconds off, or for several and made for us', async () => {
  for (const claims of [
    {},
    { iat: seconds(55), nbf: seconds(55) },
    { exp: seconds(-55) },
    { aud: [odd.clientId, 'another'], azp: odd.clientId },
  ]) {
    odd.claims = claims;
    const browser = walker();
    expect(await throughOdd(odd, browser)).toMatchObject({ path: '/devices' });
    expect(await whoIs(browser)).toBe('Ada');
  }
});

describe('AUTH-T04 an ID token is refused that', () => {
  test.each(cases(T04))('$what', ({ wrong }) => refused(wrong));
});

describe('AUTH-T05 what userinfo says is refused when it', () => {
  test.each(cases(T05))('$what', ({ wrong }) => refused(wrong));
});

describe('AUTH-T06 only the issuer’s own keys count: an ID token is refused that', () => {
  test.each(cases(T06))('$what', ({ wrong }) => refused(wrong));

  it('is signed with a key at the address that it names, which nobody asks', async () => {
    let asked = 0;
    const thief = createServer((_request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ keys: [{ ...odd.keys.strangerJwk, kid: 'own' }] }));
    });
    await new Promise<void>((listening) => thief.listen(0, '127.0.0.1', listening));
    const { port } = thief.address() as { port: number };
    for (const header of [{ jku: elsewhere(port) }, { x5u: elsewhere(port) }])
      await refused(({ keys }) => ({ header, signed: byRsa(keys.stranger) }));
    thief.close();
    expect(asked).toBe(0);
  });

  it('an unknown key makes us ask the issuer again at most once a minute', async () => {
    for (let time = 0; time < 5; time++) {
      odd.header = { kid: `unknown-${time}` };
      expect((await throughOdd(odd, walker())).status).toBe(400);
    }
    expect(odd.asked.filter((path) => path === '/jwks').length).toBeLessThanOrEqual(1);
  });
});
