import pg from 'pg';
import { APP_ROLE, IDENTITY_ROLE, MAIL_ROLE } from '../src/database/migrations/wall.js';
import { connectAs } from '../src/database/database.js';
import { type Api, startApi } from './api.js';
import { placementIn } from './placements.js';
import { SCENES, trailOf } from './scenes.js';
import { openSql, outcomeOf, type Sql } from './sql.js';

let api: Api;
let sql: Sql;
beforeAll(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
  const trail = trailOf(api, sql);
  for (const make of Object.values(SCENES)) await make(trail);
  const standing = { kind: 'lesson', roles: ['workplace_mentor'] };
  await (
    await api.as('sanne')
  )
    .put(`/portfolios/${api.stage.portfolio}/standing-audience`, standing)
    .expect(200);
  await trail.imported();
  const { people } = api.stage;
  const placement = await placementIn(sql, api.stage, 'proposed', people.els);
  const cor = await api.as('cor');
  await cor.post(`/placements/${placement}/confirm`, { reason: '' }).expect(200);
  const lastDay = new Date().toISOString().slice(0, 10);
  const input = { leaving: people.els, successor: people.noor, lastDay, line: 'Let op' };
  await cor.post(`/placements/${placement}/hand-over`, input).expect(200);
  await (await api.as('marieke')).get(`/portfolios/${api.stage.portfolio}/trail`).expect(200);
  await trail.support(1);
}, 60_000);
afterAll(async () => {
  await sql.stop();
  await api.stop();
});

/** Tables without anything personal, reviewed by hand: whoever is signed in may read them, only the owner writes. */
const PUBLIC_TABLES = ['framework', 'indicator'];
/** Only the owner reaches it at all. */
const OWNERS_OWN = ['journal_entry', 'journal_head', 'migrations'];

const namesOf = async (text: string, values?: unknown[]): Promise<string[]> =>
  (await sql.owner(text, values)).rows.map((row) => Object.values(row).join(' '));

describe('the catalogue', () => {
  it('has a wall around every table that is not on the reviewed list', async () => {
    const open = await namesOf(
      `select relname from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'm', 'v')
         and not (relrowsecurity and exists (select from pg_policy where polrelid = c.oid)) order by 1`,
    );
    expect(open).toEqual([...PUBLIC_TABLES, ...OWNERS_OWN].sort());
  });

  it('lets the app role only read the reviewed tables, and not see the owner’s own', async () => {
    const grants = await namesOf(
      `select distinct table_name, privilege_type from information_schema.role_table_grants
       where grantee = $1 and table_name = any ($2) order by 1, 2`,
      [APP_ROLE, [...PUBLIC_TABLES, ...OWNERS_OWN]],
    );
    expect(grants).toEqual(PUBLIC_TABLES.map((table) => `${table} SELECT`));
  });

  it.each([APP_ROLE, IDENTITY_ROLE, MAIL_ROLE])('%s owns nothing and can go around nothing', async (role) => {
    const { rows } = await sql.owner(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
         (select count(*)::int from pg_class where relowner = r.oid) as tables,
         (select count(*)::int from pg_proc where proowner = r.oid) as functions,
         (select count(*)::int from pg_namespace where nspowner = r.oid) as schemas,
         (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
         has_schema_privilege(r.oid, 'public', 'create') or has_schema_privilege(r.oid, 'app', 'create') as creates
       from pg_roles r where rolname = $1`,
      [role],
    );
    expect(rows).toEqual([
      {
        ...{
          rolsuper: false,
          rolbypassrls: false,
          rolcreaterole: false,
          rolcreatedb: false,
          rolreplication: false,
        },
        ...{ rolcanlogin: false, tables: 0, functions: 0, schemas: 0, memberships: 0, creates: false },
      },
    ]);
  });

  it('grants nobody truncate, references or triggers', async () => {
    const grants = await namesOf(
      `select table_schema, table_name, grantee, privilege_type from information_schema.role_table_grants
       where privilege_type in ('TRUNCATE', 'REFERENCES', 'TRIGGER', 'MAINTAIN') and grantee in ($1, $2, $3, 'PUBLIC')
         and table_schema not in ('pg_catalog', 'information_schema')`,
      [APP_ROLE, IDENTITY_ROLE, MAIL_ROLE],
    );
    expect(grants).toEqual([]);
  });

  it('grants nothing to everybody', async () => {
    const grants = await namesOf(
      `select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
       where a.grantee = 0 and n.nspname in ('public', 'app', 'identity', 'mail', 'pgboss')`,
    );
    expect(grants).toEqual([]);
  });

  it('keeps the app role out of sign-in', async () => {
    const { rows } = await sql.owner(`select has_schema_privilege($1, 'identity', 'usage') as reach`, [
      APP_ROLE,
    ]);
    expect(rows).toEqual([{ reach: false }]);
    const tables = await namesOf(
      `select relname from pg_class where relnamespace = 'identity'::regnamespace and relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(6);
    for (const table of tables) {
      const asked = await sql.as(api.stage.people.sanne, (ask) =>
        outcomeOf(ask(`select * from identity.${table}`)),
      );
      expect([table, asked]).toEqual([table, '42501']);
    }
  });

  it('lets sign-in see persons and its own tables, and nothing of a trail', async () => {
    const grants = await namesOf(
      `select distinct table_schema, table_name, privilege_type from information_schema.role_table_grants
       where grantee = $1 and table_schema <> 'identity'`,
      [IDENTITY_ROLE],
    );
    expect(grants).toEqual(['public person SELECT']);
    const identity = new pg.Client(connectAs(api.ownerUrl, IDENTITY_ROLE));
    await identity.connect();
    try {
      expect(await outcomeOf(identity.query('select id from entry'))).toBe('42501');
      expect(await outcomeOf(identity.query('select token_hash from identity.session'))).toEqual(
        expect.any(Number),
      );
    } finally {
      await identity.end();
    }
  });

  it('tells only sign-in who administers', async () => {
    const { ada, sanne } = api.stage.people;
    const asked = (ask: Sql['owner'], who: string) => ask('select app.is_administrator($1) as said', [who]);
    expect(await sql.as(ada, (ask) => outcomeOf(asked(ask, ada)))).toBe('42501');
    const said = async (who: string) => (await asked(sql.owner, who)).rows[0].said;
    expect([await said(ada), await said(sanne)]).toEqual([true, false]);
  });

  it('lets the app role only put mail in the outbox, and stay out of the queue', async () => {
    const reach = await namesOf(
      `select c.relnamespace::regnamespace, c.relname, a.privilege_type from pg_class c, aclexplode(c.relacl) a
         where a.grantee = (select oid from pg_roles where rolname = $1) and c.relnamespace::regnamespace::text in ('mail', 'pgboss')
       union
       select table_schema::text::regnamespace, table_name, privilege_type from information_schema.column_privileges
         where grantee = $1 and table_schema in ('mail', 'pgboss')`,
      [APP_ROLE],
    );
    expect(reach).toEqual(['mail outgoing INSERT']);
    const open = await namesOf(
      `select relname from pg_class c where relnamespace = 'mail'::regnamespace and relkind = 'r'
         and not (relrowsecurity and exists (select from pg_policy where polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  it('lets the delivery of mail see where mail goes, and nothing of a trail', async () => {
    const columns = await namesOf(
      `select distinct table_schema, table_name, column_name, privilege_type from information_schema.column_privileges
       where grantee = $1 and table_schema not in ('pgboss') order by 1, 2, 4, 3`,
      [MAIL_ROLE],
    );
    const ofOutgoing = columns.filter((line) => line.startsWith('mail outgoing') && line.endsWith('UPDATE'));
    expect(ofOutgoing).toEqual(
      ['outcome', 'outcome_at', 'smtp_code'].map((column) => `mail outgoing ${column} UPDATE`),
    );
    expect(columns.filter((line) => !line.startsWith('mail '))).toEqual(
      ['email', 'id', 'locale', 'name'].map((column) => `public person ${column} SELECT`),
    );
  });

  it('fixes the search path of every function that works with the rights of the owner', async () => {
    const loose = await namesOf(
      `select proname from pg_proc where prosecdef and pronamespace::regnamespace::text in ('app', 'public', 'identity', 'mail', 'pgboss')
         and not coalesce(proconfig::text like '%search_path=public, pg_temp%', false)`,
    );
    expect(loose).toEqual([]);
    const { rows } = await sql.owner(
      `select count(*)::int as n from pg_proc where prosecdef and pronamespace = 'app'::regnamespace`,
    );
    expect(rows[0].n).toBeGreaterThan(5);
  });

  it('keeps the functions that maintain rows out of reach of everybody', async () => {
    const maintenance = [
      'app.refresh_access(uuid[])',
      'app.refresh_evidence(uuid[])',
      'app.hidden_from(uuid)',
      'app.scope_in_words(uuid, uuid, uuid, uuid)',
      'mail.enqueue()',
    ];
    const reachable = await namesOf(
      `select f from unnest($1::text[]) f where has_function_privilege($2, f, 'execute')
         or has_function_privilege($3, f, 'execute') or has_function_privilege($4, f, 'execute')`,
      [maintenance, APP_ROLE, IDENTITY_ROLE, MAIL_ROLE],
    );
    expect(reachable).toEqual([]);
  });

  it('grants the app role the columns of an entry that may change, and no others', async () => {
    const columns = await namesOf(
      `select column_name from information_schema.role_column_grants
       where grantee = $1 and table_name = 'entry' and privilege_type = 'UPDATE' order by 1`,
      [APP_ROLE],
    );
    expect(columns).toEqual(['audience', 'occurred_at', 'shared_at', 'version']);
  });

  it('finds every foreign key in an index, so that nothing that goes makes PostgreSQL read a whole table', async () => {
    const bare = await namesOf(
      // A portfolio follows from any other id beside it, so an index on that id alone will do.
      `with keys as (
         select c.conrelid, c.confrelid, c.conname, array_agg(a.attname::text order by a.attname) as columns
         from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
         where c.contype = 'f' and c.connamespace in ('public'::regnamespace, 'identity'::regnamespace, 'mail'::regnamespace) group by 1, 2, 3),
       indexes as (
         select i.indrelid, array_agg(a.attname::text order by k.place) as columns
         from pg_index i cross join unnest(i.indkey::int2[]) with ordinality as k(attnum, place)
           join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum group by i.indexrelid, i.indrelid)
       select k.conrelid::regclass, array_to_string(k.columns, ','), k.confrelid::regclass from keys k where not exists (
         select from indexes i where i.indrelid = k.conrelid
           and (i.columns[1:cardinality(k.columns)] @> k.columns
             or i.columns[1:cardinality(k.columns) - 1] @> array_remove(k.columns, 'portfolio_id') and cardinality(k.columns) > 1))
       order by k.conrelid::regclass::text, 2`,
    );
    expect(bare).toEqual(NEVER_REMOVED);
  });
});

/** References to rows that are never removed nor renamed, reviewed by hand: an index would only cost. */
const NEVER_REMOVED = [
  'access_event reader_id person',
  'assignment appointed_by person',
  'cohort framework_id framework',
  'cohort instrument_id framework',
  'entry_revision made_by person',
  'hand_over from_person person',
  'hand_over made_by person',
  'lesson placement_id,portfolio_id placement',
  'observation instrument_id framework',
  'observation placement_id,portfolio_id placement',
  'observation_score domain_code,indicator_code,instrument_id indicator',
  // found by its observation, which is the first column of the primary key
  'observation_score instrument_id,observation_id observation',
  'personal_share granted_by person',
  'placement framework_id framework',
  'placement_step made_by person',
  'support_grant granted_by person',
];

/** The places that work together: whoever is signed in knows them by name. */
const KNOWN_PLACES = ['cohort', 'organisation', 'partnership', 'partnership_organisation', 'programme'];
/** Tables with something of a person in them, or that people write. */
const WALLED = [
  ...KNOWN_PLACES,
  'person',
  'portfolio',
  'placement',
  'placement_step',
  'hand_over',
  'assignment',
  'membership',
  'people_import',
  'people_import_file',
  'people_import_row',
  'portfolio_access',
  'entry',
  'personal_share',
  'standing_share',
  'entry_revision',
  'lesson',
  'next_step',
  'next_step_outcome',
  'observation',
  'observation_score',
  'moment',
  'observation_answer',
  'goal',
  'reflection',
  'feedback_request',
  'feedback',
  'guest',
  'domain_evidence',
  'access_event',
  'support_grant',
];
/** Rows for whoever administers, or for one person. */
const OF_AN_OFFICE = [
  'placement_step',
  'hand_over',
  'people_import',
  'people_import_file',
  'people_import_row',
];
const ON_A_PORTFOLIO = WALLED.filter(
  (table) =>
    ![...KNOWN_PLACES, ...OF_AN_OFFICE, 'person', 'portfolio', 'assignment', 'membership'].includes(table),
);

describe('rows', () => {
  it('are tried in every table that has a wall', async () => {
    const walled = await namesOf(
      `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relrowsecurity
         and relname <> all ($1)`,
      [OWNERS_OWN],
    );
    expect(walled.sort()).toEqual([...WALLED].sort());
  });

  it.each(WALLED)('of %s are there, and there for nobody when nobody acts', async (table) => {
    const whole = (await sql.owner(`select count(*)::int as n from ${table}`)).rows[0].n;
    const seen = await sql.as(null, (ask) => ask(`select count(*)::int as n from ${table}`));
    expect([whole > 0, seen.rows[0].n]).toEqual([true, 0]);
  });

  it.each(ON_A_PORTFOLIO)(
    'of %s on the portfolio of Sanne: some for her, none for Bram, Noor or Youssef',
    async (table) => {
      const count = async (person: string) =>
        (
          await sql.as(person, (ask) =>
            ask(`select count(*)::int as n from ${table} where portfolio_id = $1`, [api.stage.portfolio]),
          )
        ).rows[0].n;
      const { sanne, bram, noor, youssef } = api.stage.people;
      expect(await count(sanne)).toBeGreaterThan(0);
      expect([await count(bram), await count(youssef)]).toEqual([0, 0]);
      // Everybody sees their own line of who stands where, also one that begins tomorrow.
      expect(await count(noor)).toBe(table === 'portfolio_access' ? 1 : 0);
    },
  );

  it('of Wim, who has left: what he gave, and nothing new of the portfolio', async () => {
    const { rows } = await sql.as(api.stage.people.wim, (ask) =>
      ask(`select (select count(*)::int from portfolio) as portfolios, (select count(*)::int from placement) as placements,
        (select count(distinct author_id)::int from entry) as authors,
        (select array_agg(name order by name) from person) as known`),
    );
    expect(rows).toEqual([{ portfolios: 0, placements: 0, authors: 1, known: ['Sanne', 'Wim'] }]);
  });

  it('of an office: Cor sees the steps, the hand-over and his own import; Noor the hand-over to her; Sanne nothing', async () => {
    const seen = async (who: 'cor' | 'els' | 'noor' | 'sanne' | 'bram') => {
      const counts = OF_AN_OFFICE.map((table) => `(select count(*)::int from ${table}) as ${table}`);
      const { rows } = await sql.as(api.stage.people[who], (ask) => ask(`select ${counts.join(', ')}`));
      return OF_AN_OFFICE.filter((table) => rows[0][table] > 0);
    };
    expect(await seen('cor')).toEqual(OF_AN_OFFICE);
    expect(await seen('els')).toEqual(['placement_step', 'hand_over']);
    expect(await seen('noor')).toEqual(['hand_over']);
    expect([await seen('sanne'), await seen('bram')]).toEqual([[], []]);
  });

  it('keep to the two periods of Joost, who is away in between', async () => {
    const { joost } = api.stage.people;
    const sees = async () => (await sql.as(joost, (ask) => ask('select id from portfolio'))).rows.length;
    const move = (from: number, until: number) =>
      sql.owner(
        `update assignment set from_day = current_date + $2::int, until_day = current_date + $3::int where person_id = $1`,
        [joost, from, until],
      );
    expect(await sees()).toBe(1);
    await move(-50, -10);
    await sql.owner(
      `insert into assignment (id, person_id, role, placement_id, from_day, until_day)
       values (gen_random_uuid(), $1, 'workplace_mentor', $2, current_date + 10, current_date + 50)`,
      [joost, api.stage.placement],
    );
    expect(await sees()).toBe(0);
    await sql.owner(
      `update assignment set from_day = current_date where person_id = $1 and from_day > current_date`,
      [joost],
    );
    expect(await sees()).toBe(1);
    await sql.owner(`delete from assignment where person_id = $1`, [joost]);
    expect(await sees()).toBe(0);
  });

  it('of a person: Sanne changes her own language, not that of Marieke, and nobody’s name', async () => {
    const { sanne, marieke } = api.stage.people;
    const attempt = (text: string, id: string) => sql.as(sanne, (ask) => outcomeOf(ask(text, [id])));
    expect(await attempt(`update person set locale = 'en' where id = $1`, sanne)).toBe(1);
    expect(await attempt(`update person set locale = 'en' where id = $1`, marieke)).toBe(0);
    expect(await attempt(`update person set name = 'x' where id = $1`, sanne)).toBe('42501');
    expect(await attempt(`delete from person where id = $1`, sanne)).toBe('42501');
    expect(await attempt(`update assignment set until_day = 'infinity' where person_id = $1`, marieke)).toBe(
      0,
    );
    expect(
      await attempt(`insert into portfolio_access values ($1, $1, 2, current_date, current_date)`, sanne),
    ).toBe('42501');
  });
});

describe('functions that look past a wall', () => {
  const as = async (who: 'sanne' | 'marieke' | 'cor' | 'bram', text: string, values: unknown[]) =>
    (await sql.as(api.stage.people[who], (ask) => ask(text, values))).rows[0]?.said;

  it('tell Cor status, and tell Bram nothing', async () => {
    const { portfolio } = api.stage;
    for (const f of ['last_activity', 'last_observation']) {
      const asked = `select count(${f}) = 1 as said from app.my_group() where portfolio_id = $1`;
      expect([f, await as('cor', asked, [portfolio])]).toEqual([f, true]);
      expect([f, await as('bram', asked, [portfolio])]).toEqual([f, false]);
    }
    expect(
      await as(
        'cor',
        'select coalesce(sum(open), 0)::int as said from app.my_group() where portfolio_id = $1',
        [portfolio],
      ),
    ).toBeGreaterThan(0);
    expect(
      await as(
        'bram',
        'select coalesce(sum(open), 0)::int as said from app.my_group() where portfolio_id = $1',
        [portfolio],
      ),
    ).toBe(0);
  });

  it('reveal an observation only for its author', async () => {
    const { rows } = await sql.owner(
      `select o.id from observation o join entry e using (id) where o.handed_in_at is not null and e.shared_at is null
         and e.author_id = $1 limit 1`,
      [api.stage.people.marieke],
    );
    const revealed = async (who: 'sanne' | 'marieke' | 'bram') =>
      as(who, 'select count(*)::int as said from app.reveal($1, true)', [rows[0].id]);
    expect([await revealed('sanne'), await revealed('bram'), await revealed('marieke')]).toEqual([0, 0, 1]);
  });
});
