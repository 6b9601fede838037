import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer } from '@nestjs/core';
import { JOURNAL_EVENTS } from '../src/journal/journal-events.js';
import { JOURNALED } from '../src/journal/journal.interceptor.js';
import { NAMES } from './access-table.js';
import { type Name, PASSWORD } from './cast.js';
import { answerTo, OPEN, ROUTES } from './routes.js';
import { startServer } from './server.js';
import { outcomeOf } from './sql.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();

/** Writing routes that the journal does not tell of, reviewed by hand. */
const NOT_JOURNALED = [
  'PUT /api/me/locale', // the language somebody reads in: nothing that anybody else notices
  // nobody is signed in yet, and nobody here may be meant
  'POST /api/sign-in/code',
  'POST /api/welcome/:locator/code',
  // what a passkey is asked to sign, and a secret that does not count yet: nothing has happened
  'POST /api/sign-in/passkey/begin',
  'POST /api/second-factor/passkey/begin',
  'POST /api/me/passkeys/begin',
  'POST /api/me/authenticator-app/begin',
  // a file that only whom brought it sees, until it is carried out
  'PUT /api/imports/:id/files/:name',
  'POST /api/imports/:id/preview',
];

interface Line {
  organisation_id: string;
  event: string;
  actor_id: string;
  subject_kind: string;
  subject_id: string;
  details: string;
}
/** What was added to the journal while `work` was done. */
async function journaled(work: () => PromiseLike<unknown>): Promise<Line[]> {
  const lines = async (): Promise<Line[]> =>
    (await sql.owner('select * from journal_entry order by organisation_id, seq')).rows;
  const before = new Set((await lines()).map(identity));
  await work();
  return (await lines()).filter((line) => !before.has(identity(line)));
}
const identity = (line: Line & { seq?: string }) => `${line.organisation_id} ${line.seq}`;

/** Every writing route of every controller, with the verb that stands above it. */
const writingRoutes = (): { route: string; event: string | undefined }[] =>
  [...api.app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const handlers = Object.values(Object.getOwnPropertyDescriptors(metatype?.prototype ?? {}));
      const folder = String(Reflect.getMetadata(PATH_METADATA, metatype ?? Object));
      return handlers.flatMap(({ value }) => {
        const method = typeof value === 'function' && Reflect.getMetadata(METHOD_METADATA, value);
        if (method === false || method === undefined || method === RequestMethod.GET) return [];
        const path = ['api', folder, Reflect.getMetadata(PATH_METADATA, value)].join('/').split('/');
        const route = `${RequestMethod[method]} /${path.filter(Boolean).join('/')}`;
        return [{ route, event: Reflect.getMetadata(JOURNALED, value) as string | undefined }];
      });
    });

const isWriting = (route: string) => !route.startsWith('GET ');

describe('every way to change something', () => {
  it('is found: the controllers hold every writing route that is served', () => {
    expect(
      writingRoutes()
        .map(({ route }) => route)
        .sort(),
    ).toEqual(Object.keys(ROUTES).filter(isWriting).sort());
  });

  it('has a verb in the journal, or is on the reviewed list', () => {
    const silent = writingRoutes().filter(({ event }) => !event);
    expect(silent.map(({ route }) => route)).toEqual(NOT_JOURNALED);
  });

  it('has a verb of its own, and no verb is left over', () => {
    const events = writingRoutes().flatMap(({ event }) => event ?? []);
    expect(events.sort()).toEqual(Object.keys(JOURNAL_EVENTS).sort());
  });
});

const DOORS = Object.entries(ROUTES).flatMap(([route, doors]) =>
  isWriting(route) && doors !== OPEN && !NOT_JOURNALED.includes(route)
    ? doors.map((door) => ({ route, door, title: door.with ? `${route} (${door.with})` : route }))
    : [],
);

describe('AUD-T03 who does something is in the journal once, and who is refused is not', () => {
  it.each(DOORS)('$title', async ({ route, door }) => {
    const { path, body } = await door.ready(t);
    const [method = ''] = route.toLowerCase().split(' ');
    const knock = async (who: Name) => {
      const visitor = route.includes('sign-out') ? await api.again(who) : await api.as(who);
      const there = typeof path === 'function' ? path() : path;
      const sent = typeof body === 'function' ? body() : body;
      const { status } = await visitor[method as 'put' | 'post' | 'delete'](there, sent);
      return { there, status };
    };
    const refused = NAMES.find((who) => answerTo(door, who) >= 400);
    if (refused) {
      await api.as(refused);
      expect(await journaled(() => knock(refused))).toEqual([]);
    }
    const allowed = NAMES.find((who) => answerTo(door, who) < 300);
    if (!allowed) return;
    await api.as(allowed);
    let where = '';
    const added = await journaled(async () => ({ there: where } = await knock(allowed)));
    const { event } = writingRoutes().find((one) => one.route === route) ?? {};
    const lines = added.filter((line) => line.event !== 'sign-in');
    expect(lines).toEqual([expect.objectContaining({ event, actor_id: api.stage.people[allowed] })]);
    expect(lines[0]?.subject_kind === 'person' || where.includes(String(lines[0]?.subject_id))).toBe(true);
  });

  it('a sign-in is there, a wrong password is not', async () => {
    const email = 'sanne@test.example';
    const wrong = () => api.anonymous.post('/sign-in', { email, password: 'not this one' }).expect(401);
    expect(await journaled(wrong)).toEqual([]);
    const [line] = await journaled(() =>
      api.anonymous.post('/sign-in', { email, password: PASSWORD }).expect(200),
    );
    expect(line).toMatchObject({ event: 'sign-in', actor_id: api.stage.people.sanne, details: '{}' });
  });

  it('stands in the chain of the institute of the programme, what is of a person in that of the installation', async () => {
    const { rows } = await sql.owner(
      `select subject_kind = 'person' as person, organisation_id as id, count(*) > 5 as many from journal_entry
       where subject_kind in ('person', 'portfolio', 'entry') group by 1, 2`,
    );
    const institute = `select institute_id as id from programme p join portfolio o on o.programme_id = p.id where o.id = $1`;
    const { id } = (await sql.owner(institute, [api.stage.portfolio])).rows[0];
    expect(rows).toEqual(
      expect.arrayContaining([
        { person: true, id: '00000000-0000-0000-0000-000000000000', many: true },
        { person: false, id, many: true },
      ]),
    );
    expect(rows).toHaveLength(2);
  });

  it('says with whom Sanne shared: who by role, who by id', async () => {
    const id = await t.reflection();
    await api.as('sanne');
    const [line] = await journaled(() => t.share(id, ['marieke'], ['els']));
    expect(line).toMatchObject({ event: 'entry.share', subject_kind: 'entry', subject_id: id });
    const details = { people: [api.stage.people.els], roles: ['workplace_mentor'], version: 1 };
    expect(line?.details).toBe(JSON.stringify(details));
  });

  it('holds references and codes, never a word of a person', async () => {
    const { rows } = await sql.owner(
      `select distinct jsonb_path_query(details::jsonb, 'strict $.**') #>> '{}' as value from journal_entry`,
    );
    const values: string[] = rows
      .map(({ value }) => value)
      .filter((value) => value !== null && !/^[[{]/.test(value));
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter((value) => !/^([0-9a-f-]{36}|\d+|\d{4}-\d\d-\d\d|[a-z_]+)$/.test(value))).toEqual(
      [],
    );
  });
});

describe('the journal and what it tells of are one', () => {
  const shared = async (id: string) =>
    (await sql.owner('select shared_at is not null as shared from entry where id = $1', [id])).rows[0].shared;
  const share = async (id: string) =>
    (await api.as('sanne')).put(`/entries/${id}/audience`, {
      roles: ['workplace_mentor'],
      people: [],
      version: 1,
    });

  it('AUD-T03 a share that the commit refuses leaves no entry, and the next one follows without a gap', async () => {
    await sql.owner(`create function refuse() returns trigger language plpgsql as $$ begin raise exception 'at the end' using errcode = '40001'; end $$;
      create constraint trigger late after update on entry deferrable initially deferred for each row execute function refuse()`);
    const id = await t.reflection();
    expect(await journaled(async () => expect((await share(id)).status).toBe(409))).toEqual([]);
    await sql.owner('drop trigger late on entry');
    expect(await journaled(async () => expect((await share(id)).status).toBe(204))).toHaveLength(1);
    expect(await shared(id)).toBe(true);
  });

  it('what cannot be journaled is not done: no share, and no session', async () => {
    const id = await t.reflection();
    const email = 'sanne@test.example';
    await sql.owner('alter table journal_head rename to journal_head_away');
    api.app.useLogger(false);
    try {
      expect((await share(id)).status).toBe(500);
      const answer = await api.anonymous.post('/sign-in', { email, password: PASSWORD }).expect(500);
      expect(answer.headers['set-cookie']).toBeUndefined();
    } finally {
      api.app.useLogger(['error', 'warn']);
      await sql.owner('alter table journal_head_away rename to journal_head');
    }
    expect(await shared(id)).toBe(false);
  });
});

describe('AUD-T05 the role that the product works as', () => {
  it.each([
    'select * from journal_entry',
    'select * from journal_head',
    'insert into journal_entry select * from journal_entry',
    `insert into journal_head values (gen_random_uuid(), 0, '', '')`,
    `update journal_entry set event = 'sign-in'`,
    'update journal_head set seq = 0',
    'delete from journal_entry',
    'delete from journal_head',
    'truncate journal_entry',
    'truncate journal_head',
    'alter table journal_entry disable trigger all',
  ])('may not: %s', async (text) => {
    expect(await sql.as(api.stage.people.sanne, (ask) => outcomeOf(ask(text)))).toBe('42501');
  });

  it('adds only in the name of who acts, and only to the chain that it belongs to', async () => {
    const add = `select app.record('entry.share', $1, $2, '2026-01-01T00:00:00.000Z', '{}', null)`;
    const tried = (person: string | null, kind: string) =>
      sql.as(person, (ask) => outcomeOf(ask(add, [kind, api.stage.portfolio])));
    expect(await tried(null, 'portfolio')).toBe('23502');
    expect(await tried(api.stage.people.sanne, 'entry')).toBe('23502');
    expect(await tried(api.stage.people.sanne, 'portfolio')).toBe(1);
  });

  it('is not alone: the owner, too, needs more than a slip to change what was written', async () => {
    for (const text of [
      `update journal_entry set event = 'x'`,
      'delete from journal_entry',
      'truncate journal_entry',
    ])
      expect([text, await outcomeOf(sql.owner(text))]).toEqual([text, '42501']);
  });
});

describe('the verifier of auditors', () => {
  const verify = async (folder = '/nowhere'): Promise<string> => {
    const tool = fileURLToPath(new URL('../../../tools/journal-verify.mjs', import.meta.url));
    const env = { ...process.env, DATABASE_URL: api.ownerUrl, JOURNAL_DIR: folder };
    return (await promisify(execFile)(process.execPath, [tool], { env })).stdout;
  };

  it('AUD-T04 finds all of this unbroken, and still does when every person is a pseudonym', async () => {
    const before = await verify();
    expect(before).toMatch(/Unbroken: \d{2,} entries in all/);
    await sql.owner(`update person set name = 'Iemand', email = id || '@nobody.example'`);
    expect(await verify()).toBe(before);
  });

  it('finds every chain covered by what two servers signed when they began', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'leerspoor-test-'));
    const start = () => startServer(api.ownerUrl, { JOURNAL_DIR: folder });
    try {
      const servers = await Promise.all([start(), start()]);
      await Promise.all(servers.map((server) => server.stop()));
      const said = await verify(folder);
      const chains = (await sql.owner('select 1 from journal_head')).rows.length;
      expect(
        said.match(/(\d+) entr(?:y|ies), unbroken; checkpoint of \S+ covers the first \1\n/g),
      ).toHaveLength(chains);
      expect((await readdir(folder)).filter((name) => name.endsWith('.pem'))).toEqual(['key.pem']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
