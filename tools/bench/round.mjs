import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { serve } from '../product.mjs';
import { inRoot } from '../root.mjs';
import { load, peakMegabytes } from './load.mjs';
import { headersOf, signInSome } from './people.mjs';
import { asJson, reads } from './reads.mjs';
import { loadWrites, writes } from './writes.mjs';

const SIGNED_IN = 100;
const MEDIAN_OF = 3;

/** Measures everything once on the world that is loaded: reads beside their raw limit, then writes. */
export async function measure({ ownerUrl, port, seconds, connections, withWrites, progress }) {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  const people = await signInSome(owner, SIGNED_IN);
  await owner.end();
  const base = `http://127.0.0.1:${port}`;
  const api = await serve({
    databaseUrl: ownerUrl,
    host: '127.0.0.1',
    port,
    // ten people who ask as fast as they can are no people: the limit counts, and never says no
    env: { NODE_ENV: 'production', SECRET_KEY: 'secret1', REQUESTS_PER_MINUTE: '1000000000' },
  });
  const rows = [];
  for (const read of await reads(people)) {
    progress(read.name);
    for (const count of connections)
      rows.push({
        name: read.name,
        connections: count,
        ...(await beside({ base, api, read, count, seconds, ownerUrl })),
      });
  }
  for (const [name, write] of withWrites ? Object.entries(writes) : []) {
    progress(name);
    for (const count of connections)
      rows.push({
        name,
        connections: count,
        ...(await loadWrites({ base, people, write, connections: count, count: 300, pid: api.pid })),
      });
  }
  const memory = peakMegabytes(api.pid);
  await api.stop();
  return { rows, memory };
}

/** Rounds of product and limit in turn, so that a busy moment of the machine hits both; medians. */
async function beside({ base, api, read, count, seconds, ownerUrl }) {
  // The same ten people at both sides: the limit has a connection for each, the product a pool of ten for all.
  const asked = read.cases.slice(0, 10);
  const requests = asked.map(({ path, token }) => ({ method: 'GET', path, headers: headersOf(token) }));
  const cases = asked.map(({ actor, values }) => ({ actor, values }));
  const raw = await startRaw({ ownerUrl, statement: { text: asJson(read.text), cases } });
  await load({ url: base, requests, connections: count, seconds: 1, pid: api.pid }); // warm
  const rounds = [];
  for (let round = 0; round < MEDIAN_OF; round += 1) {
    const own = await load({ url: base, requests, connections: count, seconds, pid: api.pid });
    const limit = await load({
      url: raw.url,
      requests: [{ path: '/' }],
      connections: count,
      seconds,
      pid: raw.pid,
    });
    rounds.push({ own, limit, ratio: own.perSecond / limit.perSecond });
  }
  raw.stop();
  rounds.sort((a, b) => a.ratio - b.ratio);
  const { own, limit, ratio } = rounds[Math.floor(MEDIAN_OF / 2)];
  return { ...own, limit: limit.perSecond, ratio };
}

async function startRaw({ ownerUrl, statement }) {
  const child = spawn(process.execPath, [inRoot('tools/bench/raw.mjs')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: ownerUrl, STATEMENT: JSON.stringify(statement) },
  });
  const port = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once('line', resolve);
    child.once('exit', () => reject(new Error('The raw server did not start')));
  });
  return { url: `http://127.0.0.1:${port}`, pid: child.pid, stop: () => child.kill('SIGTERM') };
}
