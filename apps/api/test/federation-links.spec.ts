import { PASSWORD } from './cast.js';
import { CODE, federated, whoIs } from './federated.js';
import type { Name } from './cast.js';

const { api, sql, surf, entree, walker, owns, sessions } = await federated();
const { people, institute } = api.stage;

beforeEach(async () => {
  await sql.owner('delete from identity.login');
  await sql.owner('delete from identity.binding');
  await sql.owner('delete from identity.found');
  await sql.owner('delete from identity.rate_limit');
  surf.account = { sub: 'new-there', name: 'S. Student', schac_home_organization: 'here.nl' };
  entree.account = { sub: 'at-school', name: 'S. at school' };
});

const signedIn = async (name: Name) => {
  const browser = walker();
  await browser.call('POST', '/sign-in', { email: `${name}@test.example`, password: PASSWORD });
  // who administers has shown a second factor
  await sql.owner('update identity.session set second_factor_at = now() where person_id = $1', [people.ada]);
  return browser;
};
const count = async (table: string) =>
  (await sql.owner(`select count(*)::int as n from ${table}`)).rows[0].n as number;
const events = async () =>
  (
    await sql.owner(
      `select event, actor_id, details from journal_entry where event ~ '^(login|binding)' order by occurred_at`,
    )
  ).rows;
const confirmPath = (path: string) => `/me/logins/found/${path.replace('/link/', '')}`;
type Line = Record<string, unknown> & { id: string };
const lines = (browser: ReturnType<typeof walker>, path: string) => browser.list<Line>(path);
const told = async () =>
  (
    await sql.owner(
      `select to_person, detail from mail.outgoing where template = 'security_notice' order by written_at, id`,
    )
  ).rows;
const accounts = async () =>
  (await sql.owner('select subject, person_id from identity.login order by 1')).rows;

describe('linking', () => {
  it('Sanne, signed in with her password, adds her account of SURFconext: she sees both, confirms, and comes in by it', async () => {
    const browser = await signedIn('sanne');
    const { url, way } = await browser.through('surf', '?for=link&to=/devices');
    expect(way.find(({ origin }) => origin === surf.issuer)?.searchParams.get('prompt')).toBe('login');
    expect(url.pathname).toMatch(/^\/link\/[0-9a-f-]{36}$/);
    expect(await accounts()).toEqual([]);
    const found = confirmPath(url.pathname);
    expect((await browser.call('GET', found)).body).toMatchObject({
      ...{ provider: 'SURFconext', name: 'S. Student', home: 'here.nl', replaces: false },
    });
    expect((await browser.call('POST', `${found}/confirm`)).status).toBe(204);
    expect((await browser.call('POST', `${found}/confirm`)).status).toBe(404);
    const other = walker();
    await other.through('surf');
    expect(await whoIs(other)).toBe('Sanne');
    expect((await lines(other, '/me/logins')).map(({ provider, name }) => [provider, name])).toEqual([
      ['SURFconext', 'S. Student'],
    ]);
    expect((await events()).at(-1)).toMatchObject({ event: 'login.confirm', actor_id: people.sanne });
  });

  it('what she found stays hers, in that browser, for ten minutes', async () => {
    const browser = await signedIn('sanne');
    const find = async () => confirmPath((await browser.through('surf', '?for=link')).url.pathname);
    const first = await find();
    const [elsewhere, marieke] = [await signedIn('sanne'), await signedIn('marieke')];
    for (const [name, value] of browser.cookies) if (name !== 'leerspoor') marieke.cookies.set(name, value);
    for (const thief of [elsewhere, marieke]) {
      expect((await thief.call('GET', first)).status).toBe(404);
      expect((await thief.call('POST', `${first}/confirm`)).status).toBe(404);
    }
    await sql.owner(`update identity.found set found_at = found_at - interval '10 minutes'`);
    expect((await browser.call('POST', `${first}/confirm`)).status).toBe(404);
    expect(await accounts()).toEqual([]);
    expect((await browser.call('POST', `${await find()}/confirm`)).status).toBe(204);
  });

  it('an account that is somebody’s is not given away', async () => {
    await owns('marieke', surf.issuer, 'new-there', 'surf');
    const browser = await signedIn('sanne');
    const { url } = await browser.through('surf', '?for=link&to=/devices');
    expect(url.href).toContain('/devices?problem=already-exists');
    expect(await accounts()).toEqual([{ subject: 'new-there', person_id: people.marieke }]);
  });

  it('nobody links who is not signed in, or is somebody else by then', async () => {
    expect((await walker().through('surf', '?for=link')).status).toBe(401);
    const browser = await signedIn('sanne');
    const back = await browser.comeBack('surf', '?for=link&to=/devices');
    await browser.call('POST', '/sign-in', { email: 'marieke@test.example', password: PASSWORD });
    expect((await browser.go(back.href)).url.href).toContain('/devices?problem=sign-in-failed');
    expect(await count('identity.found')).toBe(0);
  });
});

describe('taking an account off', () => {
  const only = async (browser: ReturnType<typeof walker>) =>
    (await lines(browser, '/me/logins'))[0]?.id ?? '';

  it('Sanne takes hers off, and whoever came in by it is out; she herself is not', async () => {
    await owns('sanne', surf.issuer, 'new-there', 'surf');
    const [here, there] = [walker(), walker()];
    for (const browser of [here, there]) await browser.through('surf');
    expect((await here.call('POST', `/me/logins/${await only(here)}/remove`)).status).toBe(204);
    expect([await whoIs(here), await whoIs(there)]).toEqual(['Sanne', 'nobody']);
    expect((await walker().through('surf')).url.pathname).toBe('/no-access');
    expect((await events()).at(-1)).toMatchObject({ event: 'login.remove', actor_id: people.sanne });
    expect((await told()).at(-1)).toEqual({ to_person: people.sanne, detail: 'identity-unlinked' });
  });

  it('the last way in stays: without a password, or with one more at a provider that is off', async () => {
    await sql.owner(
      `insert into person values (gen_random_uuid(), 'Nieuw', 'nieuw@test.example') on conflict do nothing`,
    );
    const own = `insert into identity.login (issuer, subject, person_id, provider)
      select $1, $2, id, $3 from person where email = 'nieuw@test.example'`;
    await sql.owner(own, [surf.issuer, 'new-there', 'surf']);
    await sql.owner(own, ['https://gone.example', 'x', 'gone']);
    const browser = walker();
    await browser.through('surf');
    const mine = (await lines(browser, '/me/logins')).find(({ provider }) => provider === 'SURFconext')?.id;
    const refused = await browser.call('POST', `/me/logins/${mine}/remove`);
    expect([refused.status, refused.body['type']]).toEqual([409, 'last-way-in']);
    await sql.owner(own, [entree.issuer, 'at-school', 'entree']);
    expect((await browser.call('POST', `/me/logins/${mine}/remove`)).status).toBe(204);
  });

  it('Marieke does not find that of Sanne', async () => {
    await owns('sanne', surf.issuer, 'new-there', 'surf');
    const browser = walker();
    await browser.through('surf');
    const id = await only(browser);
    expect((await (await signedIn('marieke')).call('POST', `/me/logins/${id}/remove`)).status).toBe(404);
    expect(await accounts()).toHaveLength(1);
  });
});

describe('AUTH-T14 who is not known here', () => {
  const everything = async () => [
    await count('person'),
    await count('identity.login'),
    await count('identity.binding'),
  ];

  it('a pupil of Entree is refused, also one who is known, and nothing is written', async () => {
    await owns('sanne', entree.issuer, 'at-school', 'entree');
    for (const said of ['student', ['affiliate', 'Student'], 'student@school.example']) {
      entree.account = { sub: 'at-school', eduPersonAffiliation: said };
      const before = [await everything(), await sessions()];
      const browser = walker();
      const { url } = await browser.through('entree');
      expect([url.pathname, url.search]).toEqual(['/no-access', '?provider=entree']);
      expect([await everything(), await sessions()]).toEqual(before);
      expect(await whoIs(browser)).toBe('nobody');
    }
    entree.account = { sub: 'at-school', eduPersonAffiliation: 'employee' };
    expect((await walker().through('entree')).url.pathname).toBe('/');
  });

  it('a student of SURFconext without membership sees "no access yet", and nothing else', async () => {
    surf.account = {
      sub: 'stranger',
      eduperson_affiliation: ['student'],
      schac_home_organization: 'elsewhere.nl',
    };
    const before = [await everything(), await sessions()];
    const browser = walker();
    expect((await browser.through('surf')).url.pathname).toBe('/no-access');
    expect([await everything(), await sessions()]).toEqual(before);
    for (const path of ['/me', '/home', '/frameworks'])
      expect((await browser.call('GET', path)).status).toBe(401);
  });
});

describe('AUTH-T11 a changed account', () => {
  const arrives = async () => {
    surf.account = {
      ...{ sub: 'new-there', name: 'S. Student', schac_home_organization: 'here.nl' },
      schac_personal_unique_code: [`${CODE}n-sanne`],
    };
    const browser = walker();
    return { browser, url: (await browser.through('surf')).url };
  };
  const decide = async (name: Name, approve: boolean) => {
    const browser = await signedIn(name);
    const [binding] = await lines(browser, '/administration/bindings');
    const id = binding?.id ?? (await sql.owner('select id from identity.binding')).rows[0].id;
    const path = `/administration/organisations/${institute}/bindings/${id}/decide`;
    return { binding, answer: await browser.call('POST', path, { personId: people.sanne, approve }) };
  };

  it('Sanne’s new subject waits for an administrator and for Sanne herself; both are in the journal', async () => {
    await owns('sanne', surf.issuer, 'old-there', 'surf');
    const old = walker();
    surf.account = { sub: 'old-there' };
    await old.through('surf');

    expect((await arrives()).url.pathname).toBe('/no-access');
    const { binding, answer } = await decide('ada', true);
    expect(binding).toMatchObject({
      ...{ person: { id: people.sanne, name: 'Sanne' }, organisation: { id: institute }, number: 'n-sanne' },
      ...{ provider: 'SURFconext', name: 'S. Student', home: 'here.nl', replaces: true },
    });
    expect(answer.status).toBe(204);
    // the administrator alone is not enough
    const { browser, url } = await arrives();
    expect(url.pathname).toMatch(/^\/link\//);
    expect(await whoIs(browser)).toBe('nobody');
    const found = confirmPath(url.pathname);
    expect((await browser.call('POST', `${found}/confirm`)).status).toBe(401);
    expect((await (await signedIn('sanne')).call('POST', `${found}/confirm`)).status).toBe(404);
    expect(await accounts()).toEqual([{ subject: 'old-there', person_id: people.sanne }]);
    // Sanne shows in the same browser that she is Sanne
    await browser.call('POST', '/sign-in', { email: 'sanne@test.example', password: PASSWORD });
    expect((await browser.call('GET', found)).body).toMatchObject({ replaces: true });
    expect((await browser.call('POST', `${found}/confirm`)).status).toBe(204);

    expect(await accounts()).toEqual([{ subject: 'new-there', person_id: people.sanne }]);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await whoIs(old)).toBe('nobody');
    expect((await arrives()).url.pathname).toBe('/');
    expect((await told()).at(-1)).toEqual({ to_person: people.sanne, detail: 'identity-linked' });
    const deeds = (await events()).slice(-2);
    expect(deeds.map(({ event, actor_id }) => [event, actor_id])).toEqual([
      ['binding.decide', people.ada],
      ['login.confirm', people.sanne],
    ]);
    expect(JSON.parse(deeds[0]?.details)).toEqual({ approve: true, personId: people.sanne });
  });

  it('Sanne alone is not enough either: without an administrator she gets no further', async () => {
    await owns('sanne', surf.issuer, 'old-there', 'surf');
    const { browser, url } = await arrives();
    expect(url.pathname).toBe('/no-access');
    await browser.call('POST', '/sign-in', { email: 'sanne@test.example', password: PASSWORD });
    expect(await count('identity.found where binding_id is not null')).toBe(0);
    expect((await decide('ada', false)).answer.status).toBe(204);
    expect((await arrives()).url.pathname).toBe('/no-access');
    expect(await accounts()).toEqual([{ subject: 'old-there', person_id: people.sanne }]);
  });

  it('only who administers all of Sanne’s organisations decides, and nobody about themselves', async () => {
    await arrives();
    for (const name of ['els', 'cor', 'ahmed', 'sanne', 'bram', 'marieke'] as const) {
      const { binding, answer } = await decide(name, true);
      expect([name, binding, answer.status]).toEqual([name, undefined, 404]);
    }
    await sql.owner('update identity.binding set person_id = $1', [people.ada]);
    expect((await decide('ada', true)).answer.status).toBe(404);
  });

  it('the same number at another home organisation, or another number, is nobody’s', async () => {
    for (const more of [
      { schac_home_organization: 'elsewhere.nl', schac_personal_unique_code: [`${CODE}n-sanne`] },
      { schac_home_organization: 'here.nl', schac_personal_unique_code: ['n-sanne', `${CODE}n-marieke`] },
    ]) {
      surf.account = { sub: 'new-there', ...more };
      expect((await walker().through('surf')).url.pathname).toBe('/no-access');
    }
    expect(await count('identity.binding')).toBe(0);
  });

  it('whom nobody ever was: the administrator is enough, and the student comes in', async () => {
    await sql.owner('delete from identity.session where person_id = $1', [people.sanne]);
    const kept = (
      await sql.owner('delete from identity.password where person_id = $1 returning hash', [people.sanne])
    ).rows[0];
    await arrives();
    const { binding, answer } = await decide('ada', true);
    expect([binding?.['replaces'], answer.status]).toEqual([false, 204]);
    const { browser, url } = await arrives();
    expect(url.pathname).toBe('/');
    expect(await whoIs(browser)).toBe('Sanne');
    await sql.owner('insert into identity.password values ($1, $2)', [people.sanne, kept.hash]);
  });
});
