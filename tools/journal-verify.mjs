// npm run journal:verify: follows every chain of the journal and holds it against the signed checkpoints. One file for an
// auditor: it needs Node and pg, shares nothing with the product, and computes every hash itself. Give it the owner's
// DATABASE_URL, and the folder (--checkpoints) and list of keys (--keys) that you kept outside the database.
import { createHash, createPublicKey, verify as verifySignature } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// ── The arithmetic ──

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** With its length in front, so that no two lists of fields read the same. */
function framed(field) {
  const bytes = Buffer.from(field);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  return Buffer.concat([length, bytes]);
}

/** The hash that an entry must have. */
export const hashOf = (entry) =>
  sha256(
    'leerspoor-journal-v1',
    ...[entry.organisation, entry.seq, Buffer.from(entry.previous, 'hex'), entry.event, entry.actor].map(
      framed,
    ),
    ...[`${entry.subjectKind}:${entry.subjectId}`, entry.occurredAt, sha256(entry.details)].map(framed),
  ).toString('hex');

/** Whether a checkpoint was signed by the key that it names; `keys` is Map(name → public key). */
export function isSigned(checkpoint, keys) {
  const { organisation, seq, hash, at, key, signature } = checkpoint;
  const publicKey = keys.get(key);
  if (!publicKey || typeof signature !== 'string') return false;
  const fields = [organisation, seq, hash, at, key].map((field) => framed(String(field)));
  const said = Buffer.concat([Buffer.from('leerspoor-checkpoint-v1'), ...fields]);
  return verifySignature(null, said, publicKey, Buffer.from(signature, 'base64'));
}

// ── One chain ──

/**
 * Follows one chain: `add` its entries in their order, then `end` with its head. What is wrong is named once, where it
 * begins. `checkpoints` are those of this organisation, with good signatures.
 */
export function follow(organisation, checkpoints) {
  const chain = { organisation, length: 0, hash: '', covered: undefined, faults: [] };
  const bySeq = new Map();
  for (const one of checkpoints) bySeq.set(Number(one.seq), [...(bySeq.get(Number(one.seq)) ?? []), one]);
  const broken = () => chain.faults.length > 0;
  return {
    add(entry) {
      if (broken()) return;
      const wrong = wrongWith(entry, chain) ?? wrongSince(entry, bySeq.get(chain.length + 1));
      if (wrong) return chain.faults.push(wrong);
      chain.length += 1;
      chain.hash = entry.hash;
      chain.covered = bySeq.get(chain.length)?.at(-1) ?? chain.covered;
    },
    end(head) {
      const later = checkpoints.filter(({ seq }) => Number(seq) > chain.length);
      if (broken()) return chain;
      const last = later.toSorted((a, b) => Number(a.seq) - Number(b.seq)).at(-1);
      if (last)
        chain.faults.push(
          `entries ${chain.length + 1} to ${last.seq} are lost: the checkpoint of ${last.at} knew them`,
        );
      else if (Number(head?.seq ?? 0) !== chain.length || (head?.hash ?? '') !== chain.hash)
        chain.faults.push(`its head names entry ${head?.seq ?? 'none'}, but the last one is ${chain.length}`);
      return chain;
    },
  };
}

function wrongWith(entry, { organisation, length, hash }) {
  if (entry.organisation !== organisation || entry.seq !== String(length + 1))
    return `entry ${length + 1} is not there: ${entry.seq} follows ${length}`;
  if (entry.previous !== hash) return `entry ${entry.seq} does not follow entry ${length}`;
  if (entry.hash !== hashOf(entry)) return `entry ${entry.seq} was changed`;
}

function wrongSince(entry, signed = []) {
  const other = signed.find(({ hash }) => hash !== entry.hash);
  if (other) return `entry ${entry.seq} or one before it was rewritten after the checkpoint of ${other.at}`;
}

/** The checkpoints that are signed by the key they name, and what to say of those that are not. */
function sift(checkpoints, keys) {
  const signed = [];
  const forged = [];
  for (const one of checkpoints)
    if (isSigned(one, keys)) signed.push(one);
    else forged.push(`checkpoint ${one.seq} of ${one.organisation} is not signed by key ${one.key}`);
  return { signed, forged };
}

/** Every chain that is in memory, with what is wrong; `signed` are checkpoints with good signatures. */
export function verifyChains({ entries, heads, signed }) {
  const chains = organisationsOf(entries, heads, signed).map((organisation) => {
    const mine = (list) => list.filter((one) => one.organisation === organisation);
    const chain = follow(organisation, mine(signed));
    for (const entry of mine(entries)) chain.add(entry);
    return chain.end(mine(heads)[0]);
  });
  return { chains, faults: faultsOf(chains) };
}

/** The same, with checkpoints that are still to be checked against the list of keys. */
export function verifyJournal({ entries, heads, checkpoints, keys }) {
  const { signed, forged } = sift(checkpoints, keys);
  const { chains, faults } = verifyChains({ entries, heads, signed });
  return { chains, faults: [...forged, ...faults] };
}

const organisationsOf = (...lists) => [
  ...new Set(lists.flatMap((list) => list.map(({ organisation }) => organisation))),
];
const faultsOf = (chains) =>
  chains.flatMap(({ organisation, faults }) =>
    faults.map((fault) => `organisation ${organisation}: ${fault}`),
  );

// ── Where it stands ──

const ENTRIES = `select organisation_id::text as organisation, seq::text, encode(previous, 'hex') as previous, event,
    actor_id::text as actor, subject_kind as "subjectKind", subject_id::text as "subjectId", occurred_at as "occurredAt",
    details, encode(hash, 'hex') as hash
  from journal_entry e where organisation_id = $1 and seq > $2 order by e.seq limit 2000`;
const HEADS = `select organisation_id::text as organisation, seq::text, encode(hash, 'hex') as hash from journal_head`;
const CHAINS = 'select distinct organisation_id::text as organisation from journal_entry';

/** Verifies the journal of a database, page by page, as it stood at one moment. */
export async function verifyDatabase(client, { checkpoints, keys }) {
  // Without the second, a login that is not the owner would read an empty journal rather than be refused.
  await client.query('begin isolation level repeatable read read only; set local row_security = off');
  const { signed, forged } = sift(checkpoints, keys);
  const heads = (await client.query(HEADS)).rows;
  const chains = [];
  for (const organisation of organisationsOf((await client.query(CHAINS)).rows, heads, signed)) {
    const mine = (list) => list.filter((one) => one.organisation === organisation);
    const chain = follow(organisation, mine(signed));
    for await (const entry of entriesOf(client, organisation)) chain.add(entry);
    chains.push(chain.end(mine(heads)[0]));
  }
  await client.query('rollback');
  return { chains, faults: [...forged, ...faultsOf(chains)] };
}

/** The entries of one chain, in their order. */
export async function* entriesOf(client, organisation) {
  for (let after = '0'; ;) {
    const { rows } = await client.query(ENTRIES, [organisation, after]);
    yield* rows;
    if (rows.length === 0) return;
    after = rows.at(-1).seq;
  }
}

const linesOf = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);

/** What stands outside the database: { checkpoints, keys }. */
export function readCheckpoints(folder, keysFile = join(folder, 'keys.jsonl')) {
  if (!existsSync(folder)) return { checkpoints: [], keys: new Map() };
  const files = readdirSync(folder).filter((name) => /^checkpoints-.*\.jsonl$/.test(name));
  const keys = existsSync(keysFile) ? linesOf(keysFile).map((line) => JSON.parse(line)) : [];
  return {
    checkpoints: files.sort().flatMap((name) => linesOf(join(folder, name)).map(checkpointIn)),
    keys: new Map(keys.map(({ key, publicKey }) => [key, publicKeyOf(publicKey)])),
  };
}

const publicKeyOf = (text) =>
  createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });

/** A line that cannot be read is no checkpoint of anything: it comes out as one without a signature. */
function checkpointIn(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { organisation: 'unknown', seq: '?', key: `none: "${line.slice(0, 40)}"` };
  }
}

// ── The command ──

const dataFolder = resolve(
  process.env.DATA_DIR || join(dirname(dirname(fileURLToPath(import.meta.url))), '.data'),
);

/** DATABASE_URL, or the database that `npm start` runs now. */
function databaseUrl() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const home = join(dataFolder, 'pg');
  const running = join(home, 'data', 'postmaster.pid');
  if (!existsSync(running)) return undefined;
  const password = readFileSync(join(home, 'password'), 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${linesOf(running)[3]}/leerspoor`;
}

const counted = (entries) => (entries === 1 ? '1 entry' : `${entries} entries`);

function describe({ organisation, length, covered, faults }) {
  const verdict = faults[0] ? `BROKEN: ${faults[0]}` : `${counted(length)}, unbroken`;
  const signed = covered
    ? `checkpoint of ${covered.at} covers the first ${covered.seq}`
    : 'no checkpoint covers it';
  return `${organisation}  ${verdict}; ${signed}`;
}

async function main() {
  const { values } = parseArgs({ options: { checkpoints: { type: 'string' }, keys: { type: 'string' } } });
  const url = databaseUrl();
  if (!url) return refuse('Say which database with DATABASE_URL (as its owner), or start Leerspoor first.');
  const folder = values.checkpoints ?? process.env.JOURNAL_DIR ?? join(dataFolder, 'journal');
  if (values.checkpoints && !existsSync(folder)) return refuse(`There is no folder ${folder}.`);
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const { chains, faults } = await verifyDatabase(client, readCheckpoints(folder, values.keys));
    for (const chain of chains) console.log(describe(chain));
    for (const fault of faults) console.error(`BROKEN  ${fault}`);
    const entries = chains.reduce((sum, { length }) => sum + length, 0);
    if (faults.length === 0) console.log(`Unbroken: ${counted(entries)} in all.`);
    return faults.length === 0 ? 0 : 1;
  } catch (error) {
    return refuse(`The journal cannot be read: ${error.message || error.code}. It takes the owner's login.`);
  } finally {
    await client.end();
  }
}

function refuse(sentence) {
  console.error(sentence);
  return 2;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await main();
