import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import pg from 'pg';
import { build, isBuilt } from './build.mjs';
import { prepareDatabase } from './database.mjs';
import { startProduct } from './journeys.mjs';
import { ensureDatabase, freePort, startPostgres } from './pg.mjs';
import { leftBehind, runTool, takenPort, temporaryFolder } from './testing.mjs';

before(async () => {
  if (!isBuilt()) await build();
});

describe('npm start', () => {
  test('serves the API and the web, stops cleanly, and starts again within 5 seconds', async (t) => {
    const folder = temporaryFolder(t);
    const first = await startProduct({ DATA_DIR: folder });
    assert.equal((await fetch(`${first.url}/api/health`)).status, 200);
    assert.match(await (await fetch(first.url)).text(), /<html/i);
    assert.equal(await first.stop(), 0);
    assert.deepEqual(await leftBehind(folder), []);

    const began = performance.now();
    const second = await startProduct({ DATA_DIR: folder });
    const took = performance.now() - began;
    assert.equal(await second.stop(), 0);
    assert.ok(took < 5_000, `took ${Math.round(took)} ms`);
  });

  test('shows who can sign in; --empty does not, nor does production', async (t) => {
    const said = async (env, args) => {
      const product = await startProduct({ DATA_DIR: temporaryFolder(t), ...env }, args);
      await product.stop();
      return product.lines.join('\n');
    };
    assert.match(await said({}), /student .*@/);
    assert.doesNotMatch(await said({}, ['--empty']), /@/);
    assert.doesNotMatch(await said({ NODE_ENV: 'production' }), /@/);
  });

  test('a second one in the same folder is told so', async (t) => {
    const folder = temporaryFolder(t);
    const product = await startProduct({ DATA_DIR: folder }, ['--empty']);
    const { code, words } = await runTool('start.mjs', { DATA_DIR: folder });
    assert.equal(code, 1);
    assert.match(words, /Another Leerspoor \(process \d+\) is using/);
    await product.stop();
  });

  test('killed, it leaves nothing running and a folder that starts again', async (t) => {
    const folder = temporaryFolder(t);
    const first = await startProduct({ DATA_DIR: folder }, ['--empty']);
    process.kill(first.pid, 'SIGKILL');
    assert.deepEqual(await leftBehind(folder), []);
    await assert.rejects(fetch(first.url));

    const second = await startProduct({ DATA_DIR: folder }, ['--empty']);
    assert.equal((await fetch(`${second.url}/api/health`)).status, 200);
    assert.equal(await second.stop(), 0);
  });
});

/** One sentence, no stack, and a code that says it failed. */
function assertRefused({ code, words }, sentence) {
  assert.equal(code, 1);
  assert.match(words, sentence);
  assert.doesNotMatch(words, /^\s+at /m);
}

describe('npm start refuses in one sentence', () => {
  test('a taken port', async (t) => {
    const port = await takenPort(t);
    const outcome = await runTool('start.mjs', { PORT: String(port), DATA_DIR: temporaryFolder(t) });
    assertRefused(outcome, new RegExp(`Port ${port} is already in use`));
  });

  test('a port that is none', async () => {
    assertRefused(await runTool('start.mjs', { PORT: 'many' }), /PORT=many is not a port number/);
  });

  test('a folder that cannot be written', async (t) => {
    const file = join(temporaryFolder(t), 'file');
    writeFileSync(file, '');
    assertRefused(await runTool('start.mjs', { DATA_DIR: join(file, 'below') }), /cannot be written/);
  });

  test('a database that does not answer, without its password', async () => {
    const DATABASE_URL = `postgres://someone:secret@127.0.0.1:${await freePort()}/leerspoor`;
    const outcome = await runTool('start.mjs', { DATABASE_URL });
    assertRefused(outcome, /The database at 127\.0\.0\.1:\d+\/leerspoor does not answer: check DATABASE_URL/);
    assert.doesNotMatch(outcome.words, /secret/);
  });

  test('an address that is none', async () => {
    assertRefused(
      await runTool('start.mjs', { DATABASE_URL: 'leerspoor' }),
      /DATABASE_URL is not an address/,
    );
  });

  test('a wrong password, an unknown database, and one that is newer than the code', async (t) => {
    const server = await startPostgres({ dir: temporaryFolder(t), fast: true });
    t.after(server.stop);
    const start = (DATABASE_URL) => runTool('start.mjs', { DATABASE_URL });
    assertRefused(
      await start(server.url('postgres', 'postgres', 'wrong')),
      /refuses the user name or password/,
    );
    assertRefused(await start(server.url('nowhere')), /has no such database/);
    await makeNewer(server);
    assertRefused(await start(server.url('newer')), /made by a newer version of Leerspoor/);
  });
});

async function makeNewer(server) {
  await ensureDatabase(server, 'newer');
  await prepareDatabase(server.url('newer'));
  const client = new pg.Client({ connectionString: server.url('newer') });
  await client.connect();
  await client.query(
    `insert into migrations (timestamp, name) values (9000000000000, 'Future9000000000000')`,
  );
  await client.end();
}
