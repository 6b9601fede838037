import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { build, isBuilt } from './build.mjs';
import { startProduct } from './journeys.mjs';
import { ensureDatabase, startPostgres } from './pg.mjs';
import { runTool, temporaryFolder } from './testing.mjs';

before(async () => {
  if (!isBuilt()) await build();
});

const corrie = [
  '--name',
  'Corrie Postma',
  '--email',
  'Corrie@school.example',
  '--partnership',
  'Rijn en Lek',
];

describe('npm run administrator', () => {
  test('the first administrator of an empty installation signs in with what it shows, and holds office', async (t) => {
    const server = await startPostgres({ dir: temporaryFolder(t), fast: true });
    t.after(server.stop);
    await ensureDatabase(server, 'empty');
    const DATABASE_URL = server.url('empty');
    const first = await runTool('administrator.mjs', { DATABASE_URL }, corrie);
    assert.equal(first.code, 0, first.words);
    assert.match(first.words, /Partnership +Rijn en Lek \(new\)/);
    const password = /Password +(\S+)/.exec(first.words)?.[1] ?? '';

    const again = await runTool('administrator.mjs', { DATABASE_URL }, corrie);
    assert.match(again.words, /Partnership +Rijn en Lek\n/);
    assert.match(again.words, /Password +the one they have/);

    const product = await startProduct({ DATABASE_URL, DATA_DIR: join(temporaryFolder(t), 'new') }, [
      '--empty',
    ]);
    const answer = await fetch(`${product.url}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ email: 'corrie@school.example', password }),
    });
    const me = await answer.json();
    await product.stop();
    assert.equal(answer.status, 200, JSON.stringify(me));
    assert.deepEqual([me.name, me.holdsOffice], ['Corrie Postma', true]);
  });

  test('says in one sentence what is missing or wrong', async (t) => {
    const missing = await runTool('administrator.mjs', {}, ['--name', 'Corrie']);
    assert.equal(missing.code, 1);
    assert.match(missing.words, /--email, --partnership is missing/);
    const server = await startPostgres({ dir: temporaryFolder(t), fast: true });
    t.after(server.stop);
    await ensureDatabase(server, 'empty');
    const wrong = await runTool('administrator.mjs', { DATABASE_URL: server.url('empty') }, [
      ...corrie.slice(0, 3),
      'nowhere',
      ...corrie.slice(4),
    ]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.words, /nowhere is not an e-mail address/);
    assert.doesNotMatch(wrong.words, /^\s+at /m);
  });
});
