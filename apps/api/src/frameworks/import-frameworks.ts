import { readdir, readFile } from 'node:fs/promises';
import type { FrameworkDocument } from '@leerspoor/shared';
import { Client } from 'pg';
import { parseFramework } from './check-framework.js';
import { firstDifference } from './first-difference.js';

const root = new URL('../../frameworks/', import.meta.url);

/** Puts every shipped framework and instrument into the database, as its owner: all of them, or none. */
export async function importFrameworks(ownerUrl: string): Promise<void> {
  const documents = await shippedFrameworks();
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    for (const document of documents) await publish(client, document);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

/** The documents in both folders, checked, in an order that is the same for every server that starts. */
export async function shippedFrameworks(): Promise<FrameworkDocument[]> {
  const files = (await readdir(root, { recursive: true })).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => parseFramework(await readJson(name), name)));
}

async function readJson(name: string): Promise<unknown> {
  const content = await readFile(new URL(name, root), 'utf8');
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`${name} is not JSON`, { cause });
  }
}

/** Safe with several servers starting at once: the second waits at the insert and then finds the row of the first. */
async function publish(client: Client, document: FrameworkDocument): Promise<void> {
  const id = `${document.id}@${document.version}`;
  const inserted = await client.query(
    `insert into framework (id, kind, code, version, title, document)
     values ($1, $2, $3, $4, $5, $6) on conflict (id) do nothing`,
    [id, document.kind, document.id, document.version, document.title, document],
  );
  if (inserted.rowCount === 0) return refuseChange(client, id, document);
  const indicators = document.domains.flatMap((domain) =>
    domain.indicators.map((indicator) => ({ code: indicator.code, domainCode: domain.code })),
  );
  await client.query(
    `insert into indicator (framework_id, code, domain_code, position)
     select $1, code, domain_code, position
       from unnest($2::text[], $3::text[]) with ordinality as listed (code, domain_code, position)`,
    [id, indicators.map(({ code }) => code), indicators.map(({ domainCode }) => domainCode)],
  );
}

async function refuseChange(client: Client, id: string, document: FrameworkDocument): Promise<void> {
  const { rows } = await client.query<{ document: unknown }>('select document from framework where id = $1', [
    id,
  ]);
  const place = firstDifference(document, rows[0]?.document);
  if (place === undefined) return;
  throw new Error(
    `${id} was published before and differs at ${place || 'its root'}: publish it under a new version`,
  );
}
