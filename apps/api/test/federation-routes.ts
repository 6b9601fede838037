import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Door } from './routes.js';
import type { Trail } from './scenes.js';

const ACCOUNT = `'https://issuer.example', gen_random_uuid()::text, 'surf'`;
/** The browsers of these tests have no cookie of a provider. */
const NO_COOKIE = createHash('sha256').digest();

/** An account of Sanne: one that she signs in with, or one that she was just shown. */
const loginOf = async ({ api, sql }: Trail): Promise<string> => {
  const text = `insert into identity.login (issuer, subject, provider, person_id) values (${ACCOUNT}, $1) returning id`;
  return (await sql.owner(text, [api.stage.people.sanne])).rows[0].id;
};
const foundOf = async ({ api, sql }: Trail): Promise<string> => {
  const text = `insert into identity.found (issuer, subject, provider, person_id, browser_hash)
    values (${ACCOUNT}, $1, $2) returning id`;
  return (await sql.owner(text, [api.stage.people.sanne, NO_COOKIE])).rows[0].id;
};
/** An account that may be Sanne's, if an administrator says so; with the path on which one does. */
export async function bindingPath({ api: { stage }, sql }: Trail): Promise<string> {
  const text = `insert into identity.binding (issuer, subject, provider, person_id, organisation_id)
    values (${ACCOUNT}, $1, $2) returning id`;
  const { rows } = await sql.owner(text, [stage.people.sanne, stage.institute]);
  return `/administration/organisations/${stage.institute}/bindings/${rows[0].id}/decide`;
}

/** Accounts at identity providers: each their own; and who administers Sanne says which is hers. */
export const FEDERATION: Record<string, Door[]> = {
  'GET /api/me/logins': [{ ready: () => Promise.resolve({ path: '/me/logins' }), answers: {}, rest: 200 }],
  'GET /api/me/logins/found/:id': [
    {
      ready: async (t) => ({ path: `/me/logins/found/${await foundOf(t)}` }),
      answers: { 200: 'sanne' },
      rest: 404,
    },
  ],
  'POST /api/me/logins/found/:id/confirm': [
    {
      ready: async (t) => ({ path: `/me/logins/found/${await foundOf(t)}/confirm` }),
      answers: { 204: 'sanne' },
      rest: 404,
    },
  ],
  'POST /api/me/logins/:id/remove': [
    {
      ready: async (t) => ({ path: `/me/logins/${await loginOf(t)}/remove` }),
      answers: { 204: 'sanne' },
      rest: 404,
    },
  ],
  'GET /api/administration/bindings': [
    { ready: () => Promise.resolve({ path: '/administration/bindings' }), answers: {}, rest: 200 },
  ],
  'POST /api/administration/organisations/:id/bindings/:binding/decide': [
    {
      ready: async (t) => ({
        path: await bindingPath(t),
        body: { personId: t.api.stage.people.sanne, approve: true },
      }),
      answers: { 204: 'ada' },
      rest: 404,
    },
  ],
};

/** People who are not Sanne, of whom the account is therefore not. */
export const othersThanSanne = ({ api: { stage } }: Trail): Promise<string[]> =>
  Promise.resolve([stage.people.youssef, stage.people.bram, v7()]);
