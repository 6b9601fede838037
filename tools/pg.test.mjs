import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import pg from 'pg';
import { ensureDatabase, startPostgres } from './pg.mjs';
import { ended, launch } from './processes.mjs';
import { inRoot } from './root.mjs';
import { leftBehind, takenPort, temporaryFolder } from './testing.mjs';

async function ask(server, database, sql) {
  const client = new pg.Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const start = (dir, more) => startPostgres({ dir, fast: true, ...more });

test('keeps what was written, from one start to the next', async (t) => {
  const dir = temporaryFolder(t);
  const first = await start(dir);
  await ensureDatabase(first, 'kept');
  await ensureDatabase(first, 'kept');
  await ask(first, 'kept', 'create table word as select 7 as said');
  await first.stop();

  const second = await start(dir);
  assert.deepEqual(await ask(second, 'kept', 'select said from word'), [{ said: 7 }]);
  await second.stop();
  assert.deepEqual(await leftBehind(dir), []);
});

test('sorts and compares in Dutch', async (t) => {
  const server = await start(temporaryFolder(t));
  const [{ words }] = await ask(
    server,
    'postgres',
    `select array_agg(w order by w) as words from unnest(array['b', 'é', 'f', 'a']) w`,
  );
  assert.deepEqual(words, ['a', 'b', 'é', 'f']);
  await server.stop();
});

test('a second process is told who has the folder', async (t) => {
  const dir = temporaryFolder(t);
  const server = await start(dir);
  await assert.rejects(start(dir), new RegExp(`Another Leerspoor \\(process ${process.pid}\\) is using`));
  await server.stop();
});

test('two folders do not stand in each other’s way', async (t) => {
  const servers = await Promise.all([start(temporaryFolder(t)), start(temporaryFolder(t))]);
  assert.notEqual(servers[0].port, servers[1].port);
  await Promise.all(servers.map((server) => server.stop()));
});

test('a killed process leaves a folder that the next start recovers', async (t) => {
  const dir = temporaryFolder(t);
  const script = `
    import { startPostgres, ensureDatabase } from '${inRoot('tools/pg.mjs')}';
    const server = await startPostgres({ dir: '${dir}' });
    await ensureDatabase(server, 'survives');
    process.kill(process.pid, 'SIGKILL');`;
  await ended(launch([process.execPath, '--input-type=module', '-e', script]));

  const server = await start(dir);
  await ask(server, 'survives', 'select 1');
  await server.stop();
  assert.deepEqual(await leftBehind(dir), []);
});

test('a half-made data folder is made anew', async (t) => {
  const dir = temporaryFolder(t);
  mkdirSync(join(dir, 'data.new'));
  writeFileSync(join(dir, 'data.new/PG_VERSION'), '18\n');
  const server = await start(dir);
  assert.ok(!existsSync(join(dir, 'data.new')));
  await server.stop();
});

test('a copied folder does not touch the server it was copied from', async (t) => {
  const [original, copy] = [temporaryFolder(t), temporaryFolder(t)];
  const first = await start(original);
  await ask(first, 'postgres', 'checkpoint');
  cpSync(join(original, 'data'), join(copy, 'data'), { recursive: true });
  cpSync(join(original, 'password'), join(copy, 'password'));
  assert.ok(readFileSync(join(copy, 'data/postmaster.pid'), 'utf8').includes(original));

  const second = await start(copy);
  const where = async (server) => (await ask(server, 'postgres', 'show data_directory'))[0].data_directory;
  assert.equal(await where(first), join(original, 'data'));
  assert.equal(await where(second), join(copy, 'data'));
  await Promise.all([first.stop(), second.stop()]);
});

test('a taken PGPORT is refused in one sentence', async (t) => {
  const port = await takenPort(t);
  await assert.rejects(
    start(temporaryFolder(t), { port }),
    new RegExp(`^Failure: Port ${port} is already in use|^Error: Port`),
  );
});

test('a folder that cannot be written is refused in one sentence', async (t) => {
  const file = join(temporaryFolder(t), 'file');
  writeFileSync(file, '');
  await assert.rejects(start(join(file, 'below')), /cannot be written .*DATA_DIR/);
});
