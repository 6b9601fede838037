import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Adapter, type AdapterPayload } from 'oidc-provider';

/** A real OpenID provider, as an institute runs one, in which somebody always signs in as `account`. */
export interface RealProvider {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** Who signs in next, and what is told of them. */
  account: { sub: string } & Record<string, unknown>;
  /** What the person does at the sign-in form. */
  answer: 'signs in' | 'cancels' | 'types a name';
  stop: () => Promise<void>;
}

export const TOLD = [
  ...['name', 'given_name', 'family_name', 'email', 'email_verified', 'schac_home_organization'],
  ...['eduperson_affiliation', 'eduPersonAffiliation', 'schac_personal_unique_code'],
];

export async function startProvider(redirectUris: string[]): Promise<RealProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const op: RealProvider = {
    issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ clientId: 'leerspoor', clientSecret: 'a secret of thirty-two characters' },
    account: { sub: 'nobody' },
    answer: 'signs in',
    stop: () => new Promise((done) => (server.close(() => done()), server.closeAllConnections())),
  };
  const provider = configured(op, redirectUris);
  const rest = provider.callback();
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void rest(request, response);
    const signIn = (sub: string) =>
      provider.interactionFinished(request, response, { login: { accountId: sub } });
    if (op.answer === 'signs in') return void signIn(op.account.sub);
    if (op.answer === 'cancels')
      return void provider.interactionFinished(request, response, { error: 'access_denied' });
    if (request.method === 'POST') return void typed(request).then(signIn);
    response.setHeader('content-type', 'text/html').end(FORM);
  });
  return op;
}

const FORM = `<!doctype html><html lang="nl"><title>Inloggen bij je instelling</title><form method="post">
  <label>Gebruikersnaam <input name="name"></label><button>Verder</button></form></html>`;
const typed = async (request: IncomingMessage): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString()).get('name') ?? '';
};

const configured = (op: RealProvider, redirectUris: string[]): Provider =>
  new Provider(op.issuer, {
    clients: [
      {
        ...{ client_id: op.clientId, client_secret: op.clientSecret, redirect_uris: redirectUris },
        ...{ response_types: ['code'], grant_types: ['authorization_code'] },
      },
    ],
    // As SURFconext does it: what it tells of somebody comes through userinfo alone.
    conformIdTokenClaims: true,
    claims: { openid: ['sub'], profile: TOLD },
    scopes: ['openid', 'profile', 'email'],
    findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ ...op.account, sub }) }),
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    jwks: {
      keys: [generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' })],
    },
    adapter: inMemory(),
    ttl: { AccessToken: 60, AuthorizationCode: 60, Grant: 600, IdToken: 60, Interaction: 600, Session: 600 },
    cookies: { keys: ['of a test'] },
    // Whoever signs in agrees.
    loadExistingGrant: async ({ oidc }) => {
      const clientId = oidc.client?.clientId ?? '';
      const earlier = oidc.session?.grantIdFor(clientId);
      if (earlier) return oidc.provider.Grant.find(earlier);
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });

/** What the provider remembers, for as long as a test. */
function inMemory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  const find = (key: string) => Promise.resolve(kept.get(key));
  const put = (key: string, payload: AdapterPayload) => Promise.resolve(void kept.set(key, payload));
  return (model) => ({
    find: (id) => find(`${model} ${id}`),
    findByUid: (uid) => find(`${model} by ${uid}`),
    findByUserCode: () => Promise.resolve(undefined),
    upsert: (id, payload) =>
      put(`${model} ${id}`, payload).then(() => put(`${model} by ${payload.uid ?? id}`, payload)),
    consume: async (id) => void Object.assign((await find(`${model} ${id}`)) ?? {}, { consumed: true }),
    destroy: (id) => Promise.resolve(void kept.delete(`${model} ${id}`)),
    revokeByGrantId: () => Promise.resolve(),
  });
}
