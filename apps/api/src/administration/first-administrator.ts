import { randomBytes } from 'node:crypto';
import { isEmail } from 'class-validator';
import { Client } from 'pg';
import { v7 } from 'uuid';
import { hashPassword } from '../identity/passwords.js';

/** Who administers a partnership, when nobody is there yet to appoint them. */
export interface FirstAdministrator {
  name: string;
  email: string;
  partnership: string;
}

/** What came of it: a first password only where the person had none. */
export interface Appointed {
  isNewPartnership: boolean;
  password: string | null;
  until: string;
}

/** What was given cannot be used; the message says why. */
export class AdministratorRefused extends Error {
  readonly code = 'ADMINISTRATOR_REFUSED';
}

/** Makes the partnership, the person and their office as far as they are not there yet; with the rights of the owner. */
export async function appointAdministrator(ownerUrl: string, wanted: FirstAdministrator): Promise<Appointed> {
  const [name, email, partnership] = [
    wanted.name.trim(),
    wanted.email.trim().toLowerCase(),
    wanted.partnership.trim(),
  ];
  if (!name || !partnership) throw new AdministratorRefused('A name and a partnership must say something.');
  if (!isEmail(email)) throw new AdministratorRefused(`${wanted.email} is not an e-mail address.`);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Twice at once makes one: the second waits here, and finds everything.
    await client.query('lock table person, partnership in share row exclusive mode');
    const appointed = await appointAs(client, { name, email, partnership });
    await client.query('commit');
    return appointed;
  } finally {
    await client.end();
  }
}

async function appointAs(
  client: Client,
  { name, email, partnership }: FirstAdministrator,
): Promise<Appointed> {
  const found = await idOf(client, 'select id from partnership where name = $1', [partnership]);
  const partnershipId = found ?? v7();
  if (!found)
    await client.query('insert into partnership (id, name) values ($1, $2)', [partnershipId, partnership]);
  const known = await idOf(client, 'select id from person where email = $1', [email]);
  const personId = known ?? v7();
  if (!known)
    await client.query('insert into person (id, name, email) values ($1, $2, $3)', [personId, name, email]);
  const until = await giveOffice(client, personId, partnershipId);
  return { isNewPartnership: !found, password: await firstPassword(client, personId), until };
}

/** An office of a year; the one that runs already stays. */
async function giveOffice(client: Client, personId: string, partnershipId: string): Promise<string> {
  const { rows } = await client.query<{ until: string }>(
    `select until_day::text as until from assignment where person_id = $1 and partnership_id = $2
       and role = 'partnership_admin' and current_date between from_day and until_day order by until_day desc limit 1`,
    [personId, partnershipId],
  );
  if (rows[0]) return rows[0].until;
  const id = v7();
  const made = await client.query<{ until: string }>(
    `insert into assignment (id, person_id, role, partnership_id, from_day, until_day)
     values ($1, $2, 'partnership_admin', $3, current_date, current_date + 365) returning until_day::text as until`,
    [id, personId, partnershipId],
  );
  // In the journal it stands under their own name: nobody else was there.
  await client.query('select app.become($1)', [personId]);
  await client.query(`select app.record('assignment.appoint', 'assignment', $1, $2, $3, null)`, [
    ...[id, new Date().toISOString()],
    JSON.stringify({ personId, role: 'partnership_admin' }),
  ]);
  return made.rows[0]?.until ?? '';
}

/** A password for who has none yet, to be shown once. */
async function firstPassword(client: Client, personId: string): Promise<string | null> {
  const password = randomBytes(15).toString('base64url');
  const { rowCount } = await client.query(
    'insert into identity.password (person_id, hash) values ($1, $2) on conflict (person_id) do nothing',
    [personId, await hashPassword(password)],
  );
  return rowCount === 1 ? password : null;
}

const idOf = async (client: Client, text: string, values: unknown[]): Promise<string | null> =>
  (await client.query<{ id: string }>(text, values)).rows[0]?.id ?? null;
