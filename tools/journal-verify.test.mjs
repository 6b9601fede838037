// The journal against who would rewrite it: in memory, under many writers, after a restore, with another key.
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { build, isBuilt } from './build.mjs';
import { prepareDatabase } from './database.mjs';
import {
  entriesOf,
  hashOf,
  readCheckpoints,
  verifyChains,
  verifyDatabase,
  verifyJournal,
} from './journal-verify.mjs';
import { ensureDatabase, startPostgres } from './pg.mjs';
import { built } from './root.mjs';
import { runTool, temporaryFolder } from './testing.mjs';

const HEADS = 'select organisation, seq, hash from app.journal_heads()';
const NOTHING = { checkpoints: [], keys: new Map() };
let server;
let url;
let owner;
let CheckpointFolder;
const folders = [];
const forgetLater = { after: (forget) => folders.push(forget) };

before(async () => {
  if (!isBuilt()) await build();
  server = await startPostgres({ dir: temporaryFolder(forgetLater), fast: true });
  await ensureDatabase(server, 'journal');
  url = server.url('journal');
  await prepareDatabase(url);
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
  ({ CheckpointFolder } = await built('apps/api/dist/journal/checkpoint-folder.js'));
});
after(async () => {
  await owner.end();
  await server.stop();
  for (const forget of folders) forget();
});

async function organisation() {
  const id = randomUUID();
  await owner.query(`insert into organisation values ($1, 'institute', $2)`, [id, id]);
  return id;
}

/** Does something as the product does: in the role of the product, as somebody. */
async function act(client, organisation, work = async () => undefined) {
  await client.query('begin');
  await client.query('set local role leerspoor_app');
  await client.query('select app.become($1)', [randomUUID()]);
  await work();
  await client.query(`select app.record('entry.share', 'organisation', $1, $2, $3, null)`, [
    organisation,
    new Date().toISOString(),
    JSON.stringify({ people: [randomUUID()], version: randomInt(9) }),
  ]);
}
async function actOften(organisation, times) {
  for (let time = 0; time < times; time++) {
    await act(owner, organisation);
    await owner.query('commit');
  }
}
const headsOf = async (id) =>
  (await owner.query(HEADS)).rows.filter(({ organisation }) => organisation === id);
const sign = async (folder, id) => new CheckpointFolder(folder).add(await headsOf(id), new Date());
const entriesIn = async (id) => {
  const entries = [];
  for await (const entry of entriesOf(owner, id)) entries.push(entry);
  return entries;
};

// ── In memory ──

const pick = (list) => list[randomInt(list.length)];
const EDITS = {
  event: () => pick(['sign-in', 'goal.write', 'entry.shared', '']),
  actor: () => randomUUID(),
  subjectId: () => randomUUID(),
  subjectKind: () => pick(['person', 'entry', '']),
  occurredAt: () => new Date(randomInt(2 ** 40)).toISOString(),
  details: (was) => pick([`${was} `, '{}', was.slice(1)]),
  hash: () => randomUUID().replaceAll('-', '').repeat(2),
  previous: () => randomUUID().replaceAll('-', '').repeat(2),
  organisation: () => randomUUID(),
};

/** Makes every hash from `start` on fit again, as somebody would who owns the database. */
function rehash({ entries, heads }, start = 0) {
  for (let at = start; at < entries.length; at++) {
    entries[at].seq = String(at + 1);
    entries[at].previous = entries[at - 1]?.hash ?? '';
    entries[at].hash = hashOf(entries[at]);
  }
  heads[0] = { ...heads[0], seq: String(entries.length), hash: entries.at(-1)?.hash ?? '' };
}
const edit = (entry) => {
  const field = pick(Object.keys(EDITS));
  entry[field] = EDITS[field](entry[field]);
};
const invented = (entry) => ({ ...entry, actor: randomUUID() });

/** Everything that somebody may try; each changes the copy it is given. */
const MUTATIONS = {
  edit: ({ entries }) => edit(pick(entries)),
  delete: ({ entries }) => entries.splice(randomInt(entries.length), 1),
  insert: ({ entries }) => entries.splice(randomInt(entries.length + 1), 0, invented(pick(entries))),
  'insert, with a hash that fits': ({ entries }) => {
    const at = randomInt(entries.length);
    const added = { ...invented(entries[at]), previous: entries[at].hash, seq: String(at + 2) };
    entries.splice(at + 1, 0, { ...added, hash: hashOf(added) });
  },
  swap: ({ entries }) => {
    const at = randomInt(entries.length - 1);
    entries.splice(at, 2, entries[at + 1], entries[at]);
  },
  'swap the numbers as well': ({ entries }) => {
    const at = randomInt(entries.length - 1);
    const [one, two] = entries.slice(at, at + 2);
    entries.splice(at, 2, { ...two, seq: one.seq }, { ...one, seq: two.seq });
  },
  'truncate the tail': ({ entries }) => entries.splice(1 + randomInt(entries.length - 1)),
  'truncate the tail and the head with it': (journal) => {
    journal.entries.splice(randomInt(journal.entries.length));
    rehash(journal, journal.entries.length);
  },
  'forget the organisation': (journal) => Object.assign(journal, { entries: [], heads: [] }),
  duplicate: ({ entries }) => {
    const at = randomInt(entries.length);
    entries.splice(at, 0, { ...entries[at] });
  },
  'change a number': ({ entries }) => {
    const entry = pick(entries);
    entry.seq = String(Number(entry.seq) + pick([-1, 1, 1000]));
  },
  'restore an old head': ({ entries, heads }) => {
    const { seq, hash } = entries[randomInt(entries.length - 1)];
    heads[0] = { ...heads[0], seq, hash };
  },
  'lose the head': ({ heads }) => heads.pop(),
  'rewrite it whole': (journal) => {
    const at = randomInt(journal.entries.length);
    journal.entries[at] = invented(journal.entries[at]);
    rehash(journal, at);
  },
  'roll back and go on otherwise': (journal) => {
    const at = randomInt(journal.entries.length);
    for (let next = at; next < journal.entries.length; next++)
      journal.entries[next] = invented(journal.entries[next]);
    rehash(journal, at);
  },
};

describe('somebody who can write in the database', () => {
  test('AUD-T01 of 10,000 random changes to an exported chain, every one is found', async (t) => {
    const id = await organisation();
    const folder = temporaryFolder(t);
    await actOften(id, 10);
    await sign(folder, id);
    await actOften(id, 10);
    await sign(folder, id);
    const heads = await headsOf(id);
    const whole = { entries: await entriesIn(id), heads, ...readCheckpoints(folder) };
    assert.deepEqual(verifyJournal(whole).faults, []);
    assert.equal(whole.entries.length, 20);

    const tried = Object.fromEntries(Object.keys(MUTATIONS).map((name) => [name, 0]));
    const missed = [];
    const before = JSON.stringify([whole.entries, whole.heads]);
    for (let time = 0; time < 10_000;) {
      const [entries, heads] = JSON.parse(before);
      const copy = { entries, heads, signed: whole.checkpoints };
      const name = pick(Object.keys(MUTATIONS));
      MUTATIONS[name](copy);
      if (JSON.stringify([copy.entries, copy.heads]) === before) continue; // it happened to change nothing
      time++;
      tried[name]++;
      if (verifyChains(copy).faults.length === 0) missed.push(name);
    }
    assert.deepEqual(missed, []);
    assert.ok(Object.values(tried).every((times) => times > 300));
  });

  test('without checkpoints a chain that was rewritten whole would go unseen: they are what tells', async (t) => {
    const id = await organisation();
    const folder = temporaryFolder(t);
    await actOften(id, 5);
    await sign(folder, id);
    const heads = await headsOf(id);
    const journal = { entries: await entriesIn(id), heads, ...readCheckpoints(folder) };
    MUTATIONS['rewrite it whole'](journal);
    assert.deepEqual(verifyJournal({ ...journal, ...NOTHING }).faults, []);
    assert.match(verifyJournal(journal).faults.join(), /rewritten after the checkpoint of/);
  });
});

// ── Many at once ──

const WRITERS = 16;

/** Sixteen writers, each choosing among four chains, for a while; one in ten takes back what it did. */
async function writers(seconds, write) {
  const until = Date.now() + seconds * 1000;
  const clients = await Promise.all(Array.from({ length: WRITERS }, connect));
  const done = await Promise.all(
    clients.map(async (client) => {
      for (let committed = 0; ;) {
        if (Date.now() > until) return committed;
        const keeps = randomInt(10) > 0;
        await write(client);
        await client.query(keeps ? 'commit' : 'rollback');
        committed += keeps ? 1 : 0;
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return done.reduce((sum, one) => sum + one, 0);
}
const connect = async () => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

/** How often two entries follow the same one. */
const forksIn = (rows) =>
  rows.length - new Set(rows.map(({ chain, previous }) => `${chain} ${previous}`)).size;

/** The two designs that were tried elsewhere and do not hold: each gives the statements that add one entry. */
const FAILED = {
  'the last entry is locked, and read before the one that follows it': async (client, chain) => {
    await client.query('begin');
    const last = await client.query(
      'select seq, hash from control where chain = $1 order by seq desc limit 1 for update',
      [chain],
    );
    const { seq = 0, hash = '' } = last.rows[0] ?? {};
    await client.query('insert into control values ($1, $2, now(), $3, gen_random_uuid()::text)', [
      chain,
      seq + 1,
      hash,
    ]);
  },
  'an advisory lock, and the order of the time at which transactions began': async (client, chain) => {
    await client.query('begin');
    await client.query('select now()');
    await client.query('select pg_advisory_xact_lock($1)', [chain]);
    const last = await client.query(
      'select seq, hash from control where chain = $1 order by at desc limit 1',
      [chain],
    );
    const { seq = 0, hash = '' } = last.rows[0] ?? {};
    await client.query('insert into control values ($1, $2, now(), $3, gen_random_uuid()::text)', [
      chain,
      seq + 1,
      hash,
    ]);
  },
};

describe(`AUD-T02 ${WRITERS} writers on 4 chains`, () => {
  test('leave four chains without a fork or a gap, and one entry per commit', async () => {
    const chains = [];
    while (chains.length < 4) chains.push(await organisation());
    const committed = await writers(3, (client) => act(client, pick(chains)));
    assert.ok(committed > 500, `only ${committed}`);

    const { chains: found, faults } = await verifyDatabase(owner, NOTHING);
    assert.deepEqual(faults, []);
    const lengths = found.filter(({ organisation }) => chains.includes(organisation));
    assert.equal(
      lengths.reduce((sum, { length }) => sum + length, 0),
      committed,
    );
    const { rows } = await owner.query(
      'select organisation_id as chain, previous::text from journal_entry where organisation_id = any ($1)',
      [chains],
    );
    assert.equal(forksIn(rows), 0);
  });

  for (const [name, write] of Object.entries(FAILED))
    test(`would fork when ${name}: the same check finds it`, async () => {
      await owner.query(
        `create table control (chain int, seq int, at timestamptz, previous text, hash text);
         create index on control (chain, seq); create index on control (chain, at);
         insert into control select chain, 1, now(), '', chain::text from generate_series(1, 4) chain`,
      );
      try {
        await writers(1, (client) => write(client, 1 + randomInt(4)));
        const { rows } = await owner.query('select chain, previous from control');
        assert.ok(forksIn(rows) > 10, `${forksIn(rows)} forks in ${rows.length}`);
      } finally {
        await owner.query('drop table control');
      }
    });
});

// ── Outside the database ──

describe('the checkpoints', () => {
  test('AUD-T06 a restored backup: the last checkpoint it covers is named, and what was lost after it', async (t) => {
    const id = await organisation();
    const folder = temporaryFolder(t);
    await actOften(id, 10);
    await sign(folder, id);
    await actOften(id, 2);
    await owner.end();
    const admin = new pg.Client({ connectionString: server.url('postgres') });
    await admin.connect();
    await admin.query('create database backup template journal');
    await admin.end();
    owner = await connect();
    await actOften(id, 8);
    await sign(folder, id);

    const verify = (database) =>
      runTool('journal-verify.mjs', { DATABASE_URL: server.url(database) }, ['--checkpoints', folder]);
    const now = await verify('journal');
    assert.equal(now.code, 0, now.words);
    assert.match(
      now.words,
      new RegExp(`${id}  20 entries, unbroken; checkpoint of \\S+ covers the first 20`),
    );
    const restored = await verify('backup');
    assert.equal(restored.code, 1);
    assert.match(
      restored.words,
      new RegExp(`${id}  BROKEN: entries 13 to 20 are lost.*covers the first 10\n`),
    );
  });

  test('AUD-T06 the first broken entry is named', async () => {
    const id = await organisation();
    await actOften(id, 6);
    await owner.query('begin; alter table journal_entry disable trigger user');
    await owner.query(`update journal_entry set details = '{}' where organisation_id = $1 and seq >= 4`, [
      id,
    ]);
    const { rows } = await owner.query('select count(*)::int as n from journal_entry');
    await owner.query('alter table journal_entry enable trigger user; commit');
    assert.ok(rows[0].n > 6);
    const { code, words } = await runTool('journal-verify.mjs', { DATABASE_URL: url });
    assert.equal(code, 1);
    assert.match(words, new RegExp(`organisation ${id}: entry 4 was changed`));
  });

  test('AUD-T07 after a change of keys the old checkpoints still count, and a key that is not listed does not', async (t) => {
    const id = await organisation();
    const folder = temporaryFolder(t);
    await actOften(id, 3);
    await sign(folder, id);
    renameSync(join(folder, 'key.pem'), join(folder, 'put-away.pem'));
    await actOften(id, 3);
    await sign(folder, id);

    const { checkpoints, keys } = readCheckpoints(folder);
    assert.deepEqual(
      checkpoints.map(({ seq }) => seq),
      ['3', '6'],
    );
    assert.equal(keys.size, 2);
    const heads = await headsOf(id);
    const journal = { entries: await entriesIn(id), heads, checkpoints };
    assert.deepEqual(verifyJournal({ ...journal, keys }).faults, []);
    const [, second] = keys;
    assert.deepEqual(verifyJournal({ ...journal, keys: new Map([second]) }).faults, [
      `checkpoint 3 of ${id} is not signed by key ${checkpoints[0].key}`,
    ]);
    const forged = [checkpoints[0], { ...checkpoints[1], seq: '5' }];
    assert.match(verifyJournal({ ...journal, checkpoints: forged, keys }).faults.join(), /is not signed/);
  });

  test('two servers that begin at once agree on one key, which only they can read', async (t) => {
    const id = await organisation();
    const folder = join(temporaryFolder(t), 'made', 'by', 'them');
    await actOften(id, 1);
    const heads = await headsOf(id);
    await Promise.all(Array.from({ length: 8 }, () => new CheckpointFolder(folder).add(heads, new Date())));
    const { checkpoints, keys } = readCheckpoints(folder);
    assert.equal(checkpoints.length, 8);
    assert.equal(keys.size, 1);
    assert.deepEqual(verifyJournal({ entries: await entriesIn(id), heads, checkpoints, keys }).faults, []);
    assert.equal(statSync(join(folder, 'key.pem')).mode & 0o777, 0o600);
  });

  test('a line that was cut off is a fault, not a crash', async (t) => {
    const id = await organisation();
    const folder = temporaryFolder(t);
    await actOften(id, 1);
    await sign(folder, id);
    const name = readdirSync(folder).find((one) => one.startsWith('checkpoints-'));
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, 60));
    const { faults } = verifyJournal({ entries: [], heads: [], ...readCheckpoints(folder) });
    assert.match(faults.join(), /checkpoint \? of unknown is not signed/);
  });
});
