import { jest } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSWORD } from './cast.js';
import { federated, throughOdd, whoIs } from './federated.js';
import { type Server, startServer } from './server.js';
import { Walker } from './walker.js';

const { api, sql, surf, entree, odd, walker, owns, sessions, settings } = await federated();

beforeEach(async () => {
  odd.reset();
  surf.answer = 'signs in';
  surf.account = { sub: 'sanne-there' };
  await sql.owner('delete from identity.rate_limit');
  await owns('sanne', surf.issuer, 'sanne-there', 'surf');
  await owns('ada', odd.url, 'somebody', 'odd');
});

// Settings are read every second, and a process is started.
jest.setTimeout(70_000);

describe('AUTH-T12 a provider that is switched off', () => {
  let folder: string;
  let server: Server;
  const file = () => join(folder, 'providers.json');
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'leerspoor-providers-'));
    await writeFile(file(), settings());
    server = await startServer(api.ownerUrl, { OIDC_PROVIDERS: file(), PUBLIC_URL: 'http://leerspoor.test' });
  });
  afterAll(async () => {
    await server.stop();
    await rm(folder, { recursive: true });
  });
  const until = async (isSo: () => Promise<boolean>) => {
    const began = Date.now();
    while (!(await isSo())) {
      expect(Date.now() - began).toBeLessThan(60_000);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  const names = async (browser: Walker) => {
    const { body } = await browser.call('GET', '/doors');
    return (body['providers'] as { id: string }[]).map(({ id }) => id);
  };

  test.each([
    ['switched off', { surf: { enabled: false } }],
    ['removed', { surf: { id: 'another' } }],
  ])('ends the sessions that came by it within a minute, and no others: %s', async (_how, own) => {
    const [there, local, here] = [new Walker(server.url), new Walker(server.url), walker()];
    await local.call('POST', '/sign-in', { email: 'sanne@test.example', password: PASSWORD });
    await there.through('surf');
    await here.through('surf');
    expect([await whoIs(there), await whoIs(here)]).toEqual(['Sanne', 'Sanne']);
    await writeFile(file(), settings(own));
    await until(async () => (await whoIs(there)) === 'nobody');
    expect(await whoIs(local)).toBe('Sanne');
    expect((await there.go('/api/federation/surf/start')).status).toBe(404);
    expect(await names(there)).not.toContain('surf');
    // switched on again, it lets nobody in who was in
    await writeFile(file(), settings());
    await until(async () => (await names(there)).includes('surf'));
    expect(await whoIs(there)).toBe('nobody');
  });

  it('half a file changes nothing', async () => {
    const browser = new Walker(server.url);
    await browser.through('surf');
    await writeFile(file(), settings().slice(0, 100));
    await new Promise((resolve) => setTimeout(resolve, 2500));
    expect(await whoIs(browser)).toBe('Sanne');
    await writeFile(file(), settings());
  });
});

describe('AUTH-T13 a provider that says it is another', () => {
  it('is refused before anybody is sent there; after it is mended it works', async () => {
    const server = await startServer(api.ownerUrl, {
      ...{ OIDC_PROVIDERS: settings(), PUBLIC_URL: 'http://leerspoor.test' },
    });
    odd.discovery = { issuer: 'https://issuer.example' };
    const browser = new Walker(server.url);
    const answer = await browser.go('/api/federation/odd/start');
    expect([answer.status, answer.setCookies]).toEqual([503, []]);
    expect(answer.text).toContain('url=/sign-in?problem=provider-away');
    odd.reset();
    expect(await throughOdd(odd, browser)).toMatchObject({ path: '/devices' });
    await server.stop();
  });
});

describe('AUTH-T15 signing in without being asked', () => {
  it('prompt=none is never sent', async () => {
    const browser = walker();
    await browser.through('surf');
    for (const purpose of ['', '?for=sign-in', '?for=link', '?prompt=none']) {
      const { url } = await browser.go(
        `/api/federation/surf/start${purpose}`,
        ({ origin }) => origin === surf.issuer,
      );
      expect([purpose, url.origin]).toEqual([purpose, surf.issuer]);
      expect(url.searchParams.get('prompt')).toBe(purpose === '?for=link' ? 'login' : null);
    }
  });

  it('interaction_required ends at the sign-in page, and begins nothing again', async () => {
    const browser = walker();
    const { url } = await browser.go('/api/federation/odd/start', ({ origin }) => origin === odd.url);
    const query = new URLSearchParams({
      error: 'interaction_required',
      state: url.searchParams.get('state') ?? '',
    });
    const answer = await browser.go(`/api/federation/odd/callback?${query}`);
    expect([answer.status, answer.way]).toEqual([400, [expect.anything()]]);
    expect(answer.text).toContain('/sign-in?problem=sign-in-failed');
    expect(odd.asked).not.toContain('/token');
  });

  it('so does somebody who turns back at the provider', async () => {
    surf.answer = 'cancels';
    const answer = await walker().through('surf');
    expect(answer.status).toBe(400);
  });
});

describe('AUTH-T16 a step-up', () => {
  const stepUp = async (acr: unknown) => {
    const browser = walker();
    await throughOdd(odd, browser);
    const before = browser.cookies.get('leerspoor');
    odd.claims = { acr };
    const { asked, arrived } = await throughOdd(odd, browser, '&for=step-up');
    expect(asked.get('acr_values')).toBe('http://loa/2 http://loa/3');
    const { rows } = await sql.owner(
      `select second_factor_at is not null as strong from identity.session order by started_at desc limit 1`,
    );
    return { to: arrived?.url, strong: rows[0].strong, isNew: browser.cookies.get('leerspoor') !== before };
  };

  test.each([
    ['lower', 'http://loa/1'],
    ['missing', undefined],
    ['unknown', 'http://loa/9'],
    ['empty', ''],
    ['a list with the right one', ['http://loa/2']],
    ['almost the right one', 'http://loa/2/'],
  ])('is refused when what comes back is %s', async (_what, acr) => {
    const { to, strong, isNew } = await stepUp(acr);
    expect([to?.pathname, to?.search]).toEqual(['/devices', '?problem=not-strong-enough']);
    expect([strong, isNew]).toEqual([false, false]);
  });

  test.each(['http://loa/2', 'http://loa/3'])('counts with %s', async (acr) => {
    const { to, strong, isNew } = await stepUp(acr);
    expect([to?.pathname, to?.search, strong, isNew]).toEqual(['/devices', '', true, true]);
  });

  it('is of the person who was there, and of nobody who is not', async () => {
    const browser = walker();
    await browser.call('POST', '/sign-in', { email: 'marieke@test.example', password: PASSWORD });
    odd.claims = { acr: 'http://loa/3' };
    const { arrived } = await throughOdd(odd, browser, '&for=step-up');
    expect(arrived?.url.search).toBe('?problem=sign-in-failed');
    expect(await whoIs(browser)).toBe('Marieke');
    expect((await throughOdd(odd, walker(), '&for=step-up')).status).toBe(401);
  });
});

describe('AUTH-T18 what goes wrong', () => {
  it('twenty callbacks that fail in a minute, and the next is to wait; who comes back well does not count', async () => {
    const browser = walker();
    for (let time = 0; time < 25; time++) expect((await walker().through('surf')).url.pathname).toBe('/');
    const fail = () => browser.go('/api/federation/surf/callback?code=x&state=y');
    for (let time = 0; time < 20; time++) expect((await fail()).status).toBe(400);
    const before = await sessions();
    const refused = await browser.through('surf');
    expect(refused.status).toBe(429);
    expect(refused.text).toContain('url=/sign-in?problem=too-many');
    expect(await sessions()).toBe(before);
  });

  it('a provider that is away is told so, and the others go on', async () => {
    const server = await startServer(api.ownerUrl, {
      OIDC_PROVIDERS: settings({ entree: { issuer: 'http://127.0.0.1:9' } }),
      PUBLIC_URL: 'http://leerspoor.test',
    });
    const browser = new Walker(server.url);
    const away = await browser.go('/api/federation/entree/start');
    expect(away.status).toBe(503);
    expect(away.text).toContain('url=/sign-in?problem=provider-away');
    expect((await browser.through('surf')).url.pathname).toBe('/');
    expect(await whoIs(browser)).toBe('Sanne');
    await server.stop();
  });

  it('a provider that breaks off half-way is away too', async () => {
    await throughOdd(odd, walker());
    const browser = walker();
    const { url } = await browser.go('/api/federation/odd/start', ({ origin }) => origin === odd.url);
    odd.status = 500;
    const query = new URLSearchParams({ code: 'x', state: url.searchParams.get('state') ?? '' });
    expect((await browser.go(`/api/federation/odd/callback?${query}`)).status).toBe(503);
    expect(await whoIs(browser)).toBe('nobody');
  });
});

it('the log tells which provider and why, and never a code, a state or a token', async () => {
  const server = await startServer(api.ownerUrl, {
    ...{ OIDC_PROVIDERS: settings(), PUBLIC_URL: 'http://leerspoor.test', LOG_LEVEL: 'trace' },
  });
  const browser = new Walker(server.url);
  const back = await browser.comeBack('surf');
  await browser.go(back.href);
  await new Walker(server.url).go(back.href);
  odd.claims = { nonce: 'wrong-nonce-of-a-test' };
  const wrong = await throughOdd(odd, new Walker(server.url));
  await server.stop();
  const all = server.said.join('\n');
  expect(all).toContain('surf sign-in-failed');
  expect(all).toContain('odd refused: OAUTH_JWT_CLAIM_COMPARISON_FAILED');
  const secrets = [
    ...[back.searchParams.get('code'), back.searchParams.get('state'), wrong.asked.get('state')],
    ...[wrong.asked.get('nonce'), wrong.asked.get('code_challenge'), browser.cookies.get('leerspoor')],
    ...['an-access-token', 'wrong-nonce-of-a-test', 'sanne-there', surf.clientSecret, entree.issuer],
  ];
  for (const secret of secrets) expect(all).not.toContain(String(secret));
});
