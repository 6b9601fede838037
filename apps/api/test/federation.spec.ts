import { PASSWORD } from './cast.js';
import { federated, PUBLIC, throughOdd, whoIs } from './federated.js';
import { startServer } from './server.js';
import type { Walker } from './walker.js';

const { api, sql, surf, entree, odd, walker, owns, sessions, settings } = await federated();

beforeEach(async () => {
  await sql.owner('delete from identity.login');
  await sql.owner('delete from identity.rate_limit');
  await owns('sanne', surf.issuer, 'sanne-there', 'surf');
  surf.account = { sub: 'sanne-there', name: 'Sanne Student', schac_home_organization: 'here.nl' };
  surf.answer = 'signs in';
  odd.reset();
});

const rows = async (table: string) => (await sql.owner(`select * from identity.${table}`)).rows;
const tokenIn = (cookies: Map<string, string>) => cookies.get('leerspoor') ?? '';
/** A callback that is refused: 400, nobody signed in, and on to a page that says so. */
async function refused(browser: Walker, url: string): Promise<void> {
  const before = await sessions();
  const answer = await browser.go(url);
  expect([answer.status, answer.setCookies]).toEqual([400, []]);
  expect(answer.text).toContain('url=/sign-in?problem=sign-in-failed');
  expect(await whoIs(browser)).toBe('nobody');
  expect(await sessions()).toBe(before);
}

test('Sanne signs in with her account of SURFconext and is on the page that she wanted', async () => {
  const browser = walker();
  const { url } = await browser.through('surf', '?to=/devices');
  expect(url.href).toBe(`${PUBLIC}/devices`);
  expect(await whoIs(browser)).toBe('Sanne');
  const { rows: journal } = await sql.owner(
    `select event, actor_id from journal_entry order by seq desc limit 1`,
  );
  expect(journal).toEqual([{ event: 'sign-in', actor_id: api.stage.people.sanne }]);
  const { rows: held } = await sql.owner(
    'select door, provider from identity.session order by started_at desc limit 1',
  );
  expect(held).toEqual([{ door: 'federation', provider: 'surf' }]);
});

test('of what the provider tells, only who it is stays: no address, no number, no affiliation', async () => {
  surf.account = {
    ...{ sub: 'sanne-there', name: 'Sanne Student', schac_home_organization: 'here.nl' },
    ...{ email: 'sanne@elsewhere.example', eduperson_affiliation: ['student'] },
    schac_personal_unique_code: ['urn:schac:personalUniqueCode:nl:local:here.nl:studentid:123'],
  };
  await walker().through('surf');
  const everything = JSON.stringify([await rows('login'), await rows('binding'), await rows('session')]);
  expect(everything).toContain('Sanne Student');
  for (const more of ['elsewhere.example', 'studentid', '123"', 'student"'])
    expect(everything).not.toContain(more);
});

describe('AUTH-T01 an attempt', () => {
  const asked = async (browser: Walker) =>
    (await browser.go('/api/federation/surf/start', (url) => url.origin === surf.issuer)).url.searchParams;

  it('has its own state, nonce and verifier; only their hashes and what must come back are kept, on the server', async () => {
    const [one, other] = [await asked(walker()), await asked(walker())];
    for (const name of ['state', 'nonce', 'code_challenge']) {
      expect(one.get(name)).toMatch(/^[\w-]{43}$/);
      expect(one.get(name)).not.toBe(other.get(name));
    }
    expect(one.get('code_challenge_method')).toBe('S256');
    expect(one.get('response_type')).toBe('code');
    const kept = await rows('attempt');
    const attempt = kept.find(({ nonce }) => nonce === one.get('nonce'));
    expect(attempt.verifier).toMatch(/^[\w-]{43}$/);
    expect(one.toString()).not.toContain(attempt.verifier);
    expect(JSON.stringify(kept)).not.toContain(one.get('state'));
  });

  it('is bound to a cookie of ten minutes that no other host and no script reaches', async () => {
    const server = await startServer(api.ownerUrl, {
      OIDC_PROVIDERS: settings(),
      PUBLIC_URL: 'https://leerspoor.test',
    });
    const answer = await fetch(`${server.url}/api/federation/surf/start`, { redirect: 'manual' });
    await server.stop();
    expect(answer.headers.getSetCookie()).toHaveLength(1);
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-leerspoor-to-[0-9a-f]{16}=[\w-]{43}; Max-Age=600; Path=\/;/);
    for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax']) expect(cookie).toContain(part);
    expect(cookie).not.toMatch(/domain/i);
  });

  it('lasts ten minutes', async () => {
    const browser = walker();
    const url = await browser.comeBack('surf');
    await sql.owner(`update identity.attempt set started_at = started_at - interval '10 minutes'`);
    await refused(browser, url.href);
    const again = await browser.comeBack('surf');
    await sql.owner(`update identity.attempt set started_at = started_at - interval '9 minutes 50 seconds'`);
    expect((await browser.go(again.href)).url.pathname).toBe('/');
    expect(await whoIs(browser)).toBe('Sanne');
  });

  it('of two tabs at once, both get in', async () => {
    const browser = walker();
    const [one, other] = [await browser.comeBack('surf'), await browser.comeBack('surf')];
    for (const url of [one, other]) expect((await browser.go(url.href)).url.pathname).toBe('/');
  });
});

describe('AUTH-T02 a callback is refused', () => {
  it('with a state that nobody gave out, or none', async () => {
    const browser = walker();
    const url = await browser.comeBack('surf');
    url.searchParams.set('state', 'made-up');
    await refused(browser, url.href);
    await refused(browser, '/api/federation/surf/callback?code=x');
    await refused(browser, '/api/federation/surf/callback?state=a&state=b&code=x');
  });

  it('the second time', async () => {
    const browser = walker();
    const url = await browser.comeBack('surf');
    expect((await browser.go(url.href)).url.pathname).toBe('/');
    await browser.call('POST', '/sign-out');
    await refused(browser, url.href);
  });

  it('in another browser; and the one that began still gets in', async () => {
    const [mine, other] = [walker(), walker()];
    const url = await mine.comeBack('surf');
    await other.comeBack('surf');
    await refused(other, url.href);
    expect((await mine.go(url.href)).url.pathname).toBe('/');
    expect(await whoIs(mine)).toBe('Sanne');
  });
});

describe('AUTH-T03 one provider for another', () => {
  it('a code of Entree at the door of SURFconext brings nobody in', async () => {
    await owns('sanne', entree.issuer, 'sanne-there', 'entree');
    entree.account = { sub: 'sanne-there' };
    const browser = walker();
    const fromEntree = await browser.comeBack('entree');
    expect(fromEntree.searchParams.get('iss')).toBe(entree.issuer);
    await refused(browser, `/api/federation/surf/callback${fromEntree.search}`);
    // also with the state of an attempt that did begin there
    const started = await browser.go('/api/federation/surf/start', (url) => url.origin === surf.issuer);
    const again = await browser.comeBack('entree');
    again.searchParams.set('state', started.url.searchParams.get('state') ?? '');
    await refused(browser, `/api/federation/surf/callback${again.search}`);
  });
});

describe('AUTH-T07 after signing in one goes to a page of ours, and nowhere else', () => {
  test.each([
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['/%2f%2fevil.example', '/'],
    ['/%5cevil.example', '/'],
    ['/%09/evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['/..//evil.example', '/'],
    ['/@evil.example', '/'],
    ['\t//evil.example', '/'],
    ['/api/sign-out', '/'],
    ['/api', '/'],
    ['/lessons/7?tab=plan', '/lessons/7?tab=plan'],
    ['/group', '/group'],
  ])('%s leads to %s', async (to, there) => {
    const { url } = await walker().through('surf', `?${new URLSearchParams({ to })}`);
    expect(url.href).toBe(`${PUBLIC}${there}`);
  });
});

describe('AUTH-T08 the session is a new one', () => {
  it('at sign-in: what somebody planted, and a guest’s, are worth nothing after', async () => {
    const browser = walker();
    await browser.call('POST', '/sign-in', { email: 'bram@test.example', password: PASSWORD });
    const planted = tokenIn(browser.cookies);
    await browser.through('surf');
    expect(tokenIn(browser.cookies)).not.toBe(planted);
    expect(await whoIs(browser)).toBe('Sanne');
    const thief = walker();
    thief.cookies.set('leerspoor', planted);
    expect(await whoIs(thief)).toBe('nobody');
  });

  it('at a step-up', async () => {
    await owns('ada', odd.url, 'somebody', 'odd');
    const browser = walker();
    await throughOdd(odd, browser);
    const before = tokenIn(browser.cookies);
    odd.claims = { acr: 'http://loa/2' };
    await throughOdd(odd, browser, '&for=step-up');
    expect(await whoIs(browser)).toBe('Ada');
    expect(tokenIn(browser.cookies)).not.toBe(before);
    const thief = walker();
    thief.cookies.set('leerspoor', before);
    expect(await whoIs(thief)).toBe('nobody');
  });

  it('holds no role: one that ends is gone from the session that was there', async () => {
    await owns('marieke', surf.issuer, 'marieke-there', 'surf');
    surf.account = { sub: 'marieke-there' };
    const browser = walker();
    await browser.through('surf');
    const path = `/portfolios/${api.stage.portfolio}`;
    expect((await browser.call('GET', path)).status).toBe(200);
    const end = (until: string) =>
      sql.owner(`update assignment set until_day = current_date + $2::int where person_id = $1`, [
        ...[api.stage.people.marieke, until],
      ]);
    await end('-1');
    expect((await browser.call('GET', path)).status).toBe(404);
    await end('100');
  });
});

describe('AUTH-T09, AUTH-T10 who somebody is', () => {
  it('the same subject of another issuer is somebody else', async () => {
    await owns('marieke', entree.issuer, 'sanne-there', 'entree');
    entree.account = { sub: 'sanne-there' };
    const browser = walker();
    await browser.through('entree');
    expect(await whoIs(browser)).toBe('Marieke');
    await sql.owner('delete from identity.login where issuer = $1', [entree.issuer]);
    const stranger = walker();
    expect((await stranger.through('entree')).url.pathname).toBe('/no-access');
    expect(await whoIs(stranger)).toBe('nobody');
  });

  it('the mail address of Sanne at another issuer is not Sanne', async () => {
    const people = async () => (await sql.owner('select count(*)::int as n from person')).rows[0].n;
    const before = await people();
    entree.account = { sub: 'somebody-else', email: 'sanne@test.example', email_verified: true };
    const browser = walker();
    expect((await browser.through('entree')).url.pathname).toBe('/no-access');
    expect(await whoIs(browser)).toBe('nobody');
    expect([await people(), (await rows('login')).length]).toEqual([before, 1]);
  });
});

describe('AUTH-T17 somebody else’s sign-in', () => {
  it('a link with the code of an attacker does not make Marieke somebody else', async () => {
    const [attacker, marieke] = [walker(), walker()];
    await marieke.call('POST', '/sign-in', { email: 'marieke@test.example', password: PASSWORD });
    const url = await attacker.comeBack('surf');
    expect((await marieke.go(url.href)).status).toBe(400);
    expect(await whoIs(marieke)).toBe('Marieke');
  });
});
