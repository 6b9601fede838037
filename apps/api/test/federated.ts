import { readProviders } from '../src/identity/federation/provider-settings.js';
import { type Api, startApi } from './api.js';
import type { Name } from './cast.js';
import { type HandmadeIssuer, startIssuer } from './issuer.js';
import { type RealProvider, startProvider } from './provider.js';
import { openSql, type Sql } from './sql.js';
import { Walker } from './walker.js';

/** The product with two real providers and one that says whatever a test wants. */
export interface Federated {
  api: Api;
  sql: Sql;
  surf: RealProvider;
  entree: RealProvider;
  odd: HandmadeIssuer;
  /** Settings of the three, as text, with more of one's own. */
  settings: (own?: Record<string, object>) => string;
  walker: () => Walker;
  /** Somebody has this account at a provider from now on. */
  owns: (name: Name, issuer: string, subject: string, provider: string) => Promise<void>;
  sessions: () => Promise<number>;
}

export const PUBLIC = 'http://leerspoor.test';
const callbackOf = (id: string) => `${PUBLIC}/api/federation/${id}/callback`;
/** A number as SURFconext tells it. */
export const CODE = 'urn:schac:personalUniqueCode:nl:local:here.nl:studentid:';

export async function federated(): Promise<Federated> {
  const surf = await startProvider([callbackOf('surf'), callbackOf('off')]);
  const entree = await startProvider([callbackOf('entree'), callbackOf('surf')]);
  const odd = await startIssuer();
  const settings = (own: Record<string, object> = {}) =>
    JSON.stringify([
      {
        ...{ id: 'surf', name: 'SURFconext', kind: 'surfconext', issuer: surf.issuer },
        ...{ clientId: surf.clientId, clientSecret: surf.clientSecret },
        numbers: [
          {
            ...{ organisation: 'Institute Here', claim: 'schac_personal_unique_code' },
            ...{ prefix: CODE, home: 'here.nl' },
          },
        ],
        ...own['surf'],
      },
      {
        ...{ id: 'entree', name: 'Entree Federatie', kind: 'entree', issuer: entree.issuer },
        ...{ clientId: entree.clientId, clientSecret: entree.clientSecret, ...own['entree'] },
      },
      {
        ...{ id: 'odd', name: 'Odd', kind: 'generic', issuer: odd.url, clientId: odd.clientId },
        ...{ clientSecret: 'x', acr: ['http://loa/2', 'http://loa/3'], ...own['odd'] },
      },
    ]);
  const api = await startApi({ providers: readProviders(settings()) });
  const url = await api.app.getUrl();
  const sql = await openSql(api.ownerUrl);
  afterAll(async () => {
    await sql.stop();
    await api.stop();
    await Promise.all([surf.stop(), entree.stop(), odd.stop()]);
  });
  return {
    ...{ api, sql, surf, entree, odd, settings },
    walker: () => new Walker(url),
    owns: async (name, issuer, subject, provider) => {
      await sql.owner(
        `insert into identity.login (issuer, subject, person_id, provider) values ($1, $2, $3, $4)
         on conflict (issuer, subject) do update set person_id = excluded.person_id`,
        [issuer, subject, api.stage.people[name], provider],
      );
    },
    sessions: async () => (await sql.owner('select count(*)::int as n from identity.session')).rows[0].n,
  };
}

/** The name of who is signed in there. */
export const whoIs = async (walker: Walker): Promise<string> =>
  String((await walker.call('GET', '/me')).body['name'] ?? 'nobody');

/** Through the issuer that says whatever a test wants, which has no form of its own. */
export async function throughOdd(odd: HandmadeIssuer, browser: Walker, more = '') {
  const path = `/api/federation/odd/start?to=/devices${more}`;
  const { url, status } = await browser.go(path, ({ origin }) => origin === odd.url);
  odd.nonce = url.searchParams.get('nonce') ?? '';
  const query = new URLSearchParams({ code: 'x', state: url.searchParams.get('state') ?? '' });
  const arrived = status ? null : await browser.go(`/api/federation/odd/callback?${query}`);
  return { asked: url.searchParams, status: arrived?.status ?? status, path: arrived?.url.pathname, arrived };
}
