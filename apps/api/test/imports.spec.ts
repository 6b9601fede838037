import { readFile } from 'node:fs/promises';
import { v7 } from 'uuid';
import type { ImportRowView } from '@leerspoor/shared';
import type { Name } from './cast.js';
import { fingerprint } from './sql.js';
import { onStage } from './stage.js';

const { api, sql } = await onStage();

const HEADER =
  'organisatie;nummer;naam;e-mail;rol;opleiding;cohort;school;soort;stand;van;tot en met;begeleider';
const STUDENT = [
  ...[
    'School Here',
    's1',
    'Lise Bos',
    'lise@test.example',
    'student',
    'Programme Here',
    '2026',
    'School Here',
  ],
  ...['begeleid', 'bevestigd', '01-02-2027', '30-06-2027', 'marieke@test.example'],
];
const MENTOR = [
  'School Here',
  'm1',
  'Tim Vos',
  'tim@test.example',
  'werkplekbegeleider',
  ...Array(8).fill(''),
];
const COLUMNS = [
  ...['organisation', 'number', 'name', 'email', 'role', 'programme', 'cohort', 'school'],
  ...['kind', 'state', 'from', 'until', 'mentor'],
];
/** The row of Lise, with other cells. */
const lise = (own: Record<string, string> = {}): string[] =>
  STUDENT.map((cell, place) => own[COLUMNS[place] ?? ''] ?? cell);
const csv = (...rows: string[][]): string => [HEADER, ...rows.map((row) => row.join(';'))].join('\r\n');

const send = async (who: Name, id: string, body: string | Buffer, name = 'people.csv') =>
  (await api.as(who)).put(`/imports/${id}/files/${name}`).set('content-type', 'text/csv').send(body);
async function preview(who: Name, body: string | Buffer) {
  const id = v7();
  const sent = await send(who, id, body);
  expect({ status: sent.status, body: sent.status === 200 || sent.body }).toEqual({
    status: 200,
    body: true,
  });
  const view = (await (await api.as(who)).post(`/imports/${id}/preview`).expect(200)).body;
  const rows: ImportRowView[] = (await (await api.as(who)).get(`/imports/${id}/rows`).expect(200)).body.items;
  return { id, view, rows };
}
const apply = async (who: Name, { id, view }: Awaited<ReturnType<typeof preview>>) => {
  const { digest, counts } = view;
  return (await api.as(who)).post(`/imports/${id}/apply`, {
    digest,
    added: counts.new,
    changed: counts.changed,
  });
};
const outcomes = (rows: ImportRowView[]) => rows.map(({ outcome }) => outcome);
/** Everything but what stays with the import itself. */
const world = async () =>
  (await fingerprint(sql.owner))
    .split('\n')
    .filter((line) => !/^(people_import|journal)/.test(line))
    .join('\n');

describe('a file with people and placements', () => {
  it('shows what will happen and writes nothing; carried out it does that; brought again it changes nothing', async () => {
    const file = csv(lise({ mentor: 'tim@test.example' }), MENTOR);
    const before = await world();
    const first = await preview('cor', file);
    expect(first.view.counts).toEqual({ new: 2, changed: 0, same: 0, wrong: 0 });
    expect(first.rows.map(({ deeds }) => deeds)).toEqual([
      ['person', 'membership', 'portfolio', 'placement', 'mentor'],
      ['person', 'membership'],
    ]);
    expect(await world()).toBe(before);

    expect((await apply('cor', first)).status).toBe(200);
    const { rows } = await sql.owner(
      `select s.name, s.email, p.kind, p.state, p.from_day::text, p.until_day::text, m.name as mentor, p.framework_id = c.framework_id as bound
       from placement p join portfolio o on o.id = p.portfolio_id join cohort c on c.id = o.cohort_id join person s on s.id = o.student_id
         join assignment a on a.placement_id = p.id join person m on m.id = a.person_id where s.email = 'lise@test.example'`,
    );
    expect(rows).toEqual([
      {
        ...{
          name: 'Lise Bos',
          email: 'lise@test.example',
          kind: 'supervised',
          state: 'confirmed',
          bound: true,
        },
        ...{ from_day: '2027-02-01', until_day: '2027-06-30', mentor: 'Tim Vos' },
      },
    ]);

    const after = await world();
    const again = await preview('cor', file);
    expect(again.view.counts).toEqual({ new: 0, changed: 0, same: 2, wrong: 0 });
    expect((await apply('cor', again)).status).toBe(200);
    expect(await world()).toBe(after);
  });

  it('knows somebody by the number of their organisation, and changes the name and address', async () => {
    const married = csv(lise({ name: 'Lise Bos-Vermeer', email: 'lise.vermeer@test.example', mentor: '' }));
    const changed = await preview('ada', married);
    expect(changed.rows.map(({ outcome, deeds }) => ({ outcome, deeds }))).toEqual([
      { outcome: 'changed', deeds: ['rename'] },
    ]);
    expect((await apply('ada', changed)).status).toBe(200);
    const { rows } = await sql.owner(`select count(*)::int as n from person where name like 'Lise%'`);
    expect(rows).toEqual([{ n: 1 }]);
    // Cor does not administer the institute where Lise studies: whoever reads her mailbox could come in as her.
    const refused = await preview('cor', csv(lise({ mentor: '' })));
    expect(refused.rows[0]?.faults.map(({ column, fault }) => `${column} ${fault}`)).toEqual([
      'name not-allowed',
      'email not-allowed',
    ]);
    const back = await preview('ada', csv(lise({ mentor: '' })));
    expect((await apply('ada', back)).status).toBe(200);
  });

  it('says that the world changed since, and does nothing', async () => {
    const seen = await preview('cor', csv(lise({ number: 's2', name: 'Bo Kat', email: 'bo@test.example' })));
    await sql.owner(
      `insert into person (id, name, email) values (gen_random_uuid(), 'Bo Kat', 'bo@test.example')`,
    );
    const before = await world();
    const answer = await apply('cor', seen);
    expect([answer.status, answer.body.type]).toEqual([409, 'out-of-date']);
    expect(await world()).toBe(before);
    await sql.owner(`delete from person where email = 'bo@test.example'`);
  });

  it('leaves wrong rows alone and does the others', async () => {
    const seen = await preview(
      'cor',
      csv(lise({ email: 'geen adres' }), [
        ...MENTOR.slice(0, 1),
        'm2',
        'Ed Gul',
        'ed@test.example',
        'WPB',
        ...Array(8).fill(''),
      ]),
    );
    expect(outcomes(seen.rows)).toEqual(['wrong', 'new']);
    expect((await apply('cor', seen)).status).toBe(200);
    const { rows } = await sql.owner(`select name from person where email = 'ed@test.example'`);
    expect(rows).toEqual([{ name: 'Ed Gul' }]);
  });

  it('the journal tells of the import once with its counts, and once per organisation', async () => {
    const lines = async () =>
      (
        await sql.owner(
          `select subject_kind, subject_id, details from journal_entry where event = 'import.apply'`,
        )
      ).rows;
    const before = (await lines()).length;
    const seen = await preview(
      'cor',
      csv(
        lise({ number: 's9', name: 'Jo Vis', email: 'jo@test.example', from: '1-8-2027', until: '1-9-2027' }),
      ),
    );
    expect((await apply('cor', seen)).status).toBe(200);
    const added = (await lines()).slice(before);
    expect(added.map(({ subject_kind, details }) => [subject_kind, JSON.parse(details)])).toEqual(
      expect.arrayContaining([
        ['person', { added: 1, changed: 0 }],
        ['organisation', { people: 1, placements: 1 }],
      ]),
    );
    expect(added).toHaveLength(2);
  });
});

describe('a wrong row is told with its column, and nothing of it is done', () => {
  const other = { number: 's3', name: 'Ans Top', email: 'ans@test.example' };
  const WRONG: [what: string, row: Record<string, string>, column: string, fault: string][] = [
    ['no name', { ...other, name: '' }, 'name', 'missing'],
    ['an address that is none', { ...other, email: 'ans@test' }, 'email', 'bad-email'],
    ['a name that is too long', { ...other, name: 'x'.repeat(201) }, 'name', 'too-long'],
    [
      'an organisation nobody knows',
      { ...other, organisation: 'School Nergens' },
      'organisation',
      'unknown-organisation',
    ],
    [
      'an organisation of somebody else',
      { ...other, organisation: 'School There' },
      'organisation',
      'outside-office',
    ],
    ['a school nobody knows', { ...other, school: 'School Nergens' }, 'school', 'unknown-school'],
    ['a school of another partnership', { ...other, school: 'School There' }, 'school', 'no-partnership'],
    ['a programme nobody knows', { ...other, programme: 'Toverschool' }, 'programme', 'unknown-programme'],
    ['a cohort nobody knows', { ...other, cohort: '1999' }, 'cohort', 'unknown-cohort'],
    ['a role nobody knows', { ...other, role: 'tovenaar' }, 'role', 'unknown-role'],
    ['a role that Cor cannot give', { ...other, role: 'coördinator' }, 'role', 'not-allowed'],
    ['a kind nobody knows', { ...other, kind: 'kort' }, 'kind', 'unknown-kind'],
    [
      'a state that a placement does not begin in',
      { ...other, state: 'afgelopen' },
      'state',
      'unknown-state',
    ],
    ['an end before the begin', { ...other, until: '31-01-2027' }, 'until', 'before-begin'],
    ['a day that is not there', { ...other, from: '30-02-2027' }, 'from', 'not-a-date'],
    ['words for a day', { ...other, from: 'februari' }, 'from', 'not-a-date'],
    [
      'somebody of another organisation',
      { ...other, email: 'bram@test.example', name: 'Bram' },
      'email',
      'outside-office',
    ],
    [
      'a placement that overlaps',
      { mentor: '', from: '2027-06-01', until: '2027-07-01' },
      'from',
      'overlaps',
    ],
    ['another end than the placement has', { mentor: '', until: '2027-06-29' }, 'until', 'differs'],
    ['a mentor nobody knows', { ...other, mentor: 'niemand@test.example' }, 'mentor', 'mentor-not-found'],
    [
      'a mentor of another organisation',
      { ...other, mentor: 'bram@test.example' },
      'mentor',
      'mentor-not-found',
    ],
    ['Cor himself as mentor', { ...other, mentor: 'cor@test.example' }, 'mentor', 'oneself'],
    [
      'Cor himself',
      { ...other, number: 'n-cor', name: 'Cor', email: 'cor@test.example' },
      'email',
      'oneself',
    ],
  ];

  it.each(WRONG)('%s', async (_, row, column, fault) => {
    const before = await world();
    const seen = await preview('cor', csv(lise(row)));
    expect(seen.rows[0]?.faults).toContainEqual(expect.objectContaining({ column, fault }));
    expect(seen.view.counts).toEqual({ new: 0, changed: 0, same: 0, wrong: 1 });
    expect((await apply('cor', seen)).status).toBe(200);
    expect(await world()).toBe(before);
  });

  it('one address under two names, one number for two addresses, two placements at once in one file', async () => {
    const { rows } = await preview(
      'cor',
      csv(
        lise(other),
        lise({ ...other, name: 'Iemand Anders' }),
        lise({ ...other, name: 'Ans van Top', email: 'ans2@test.example' }),
        lise({ ...other, from: '01-03-2027' }),
      ),
    );
    expect(rows.map(({ faults }) => faults.map(({ column, fault }) => `${column} ${fault}`))).toEqual([
      [],
      ['email email-twice'],
      ['number number-twice'],
      ['from overlaps'],
    ]);
  });

  it('Els, school educator, brings mentors of her school, and no student', async () => {
    const { rows } = await preview(
      'els',
      csv(lise(other), [
        ...MENTOR.slice(0, 1),
        'm7',
        'An Bal',
        'an@test.example',
        'wpb',
        ...Array(8).fill(''),
      ]),
    );
    expect(rows[0]?.faults).toContainEqual(expect.objectContaining({ column: 'role', fault: 'not-allowed' }));
    expect(rows[1]?.outcome).toBe('new');
  });
});

describe('a file as a spreadsheet writes it', () => {
  const ROW = ['School Here', '', 'Zoë Brûlé', 'zoe@test.example', 'student', ...Array(8).fill('')];
  const text = (sign: string) => [HEADER.replaceAll(';', sign), ROW.join(sign)].join('\r\n');
  const FILES: [string, () => Buffer][] = [
    ['semicolons', () => Buffer.from(text(';'))],
    ['commas', () => Buffer.from(text(','))],
    ['tabs', () => Buffer.from(text('\t'))],
    ['a mark in front', () => Buffer.from(`\ufeff${text(';')}`)],
    ['Windows-1252', () => Buffer.from(text(';'), 'latin1')],
    ['UTF-16', () => Buffer.from(`\ufeff${text('\t')}`, 'utf16le')],
    ['a line that says sep=;', () => Buffer.from(`sep=;\r\n${text(';')}`)],
    ['everything in quotes', () => Buffer.from(text(';').replaceAll(/[^;\r\n]+/g, '"$&"'))],
    [
      'empty lines, blanks and columns it does not know',
      () => Buffer.from(`${HEADER};extra\n\n${ROW.join(' ; ')};x\n;;;;\n`),
    ],
    [
      'English words',
      () =>
        Buffer.from(
          text(';').replace('organisatie', 'Organisation').replace('naam', 'Name').replace('rol', 'Role'),
        ),
    ],
  ];

  it.each(FILES)('%s', async (_, file) => {
    const { rows } = await preview('cor', file());
    expect(rows).toMatchObject([
      { name: 'Zoë Brûlé', email: 'zoe@test.example', outcome: 'new', faults: [] },
    ]);
  });

  it('the template that can be downloaded is right as it stands', async () => {
    const path = new URL('../../web/public/leerspoor-import.csv', import.meta.url);
    const { view } = await preview('ada', await readFile(path));
    expect(view.fileFault).toBeNull();
    expect(view.ignored).toEqual([]);
  });

  it.each([
    ['nothing', '', 'missing-columns'],
    ['only a header', HEADER, 'empty'],
    ['no column for the role', 'organisatie;naam;e-mail\nx;y;z@z.zz', 'missing-columns'],
    ['a quote that never ends', `${HEADER}\n"School Here;x`, 'unreadable'],
  ])('with %s is told as a whole', async (_, body, fault) => {
    const { view } = await preview('cor', body);
    expect(view).toMatchObject({ fileFault: { fault }, counts: null, digest: null });
  });

  it('that is no text is refused, one over 10 MB too', async () => {
    expect((await send('cor', v7(), Buffer.from('PK\u0003\u0004\0\0'))).status).toBe(422);
    const answer = await send('cor', v7(), Buffer.alloc(10_000_001, 'x'));
    expect([answer.status, answer.body.type]).toEqual([413, 'too-large']);
    expect((await send('cor', v7(), Buffer.alloc(9_000_000, 'x'))).status).toBe(200);
  });

  it('that is called something else than a file of an import is not there', async () => {
    expect((await send('cor', v7(), 'x', 'passwd')).status).toBe(404);
  });
});

describe('OneRoster 1.2', () => {
  const FILES = {
    'manifest.csv': 'propertyName,value\nmanifest.version,1.0\noneroster.version,1.2',
    'orgs.csv':
      'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\nsc,,,School Here,school,,',
    'users.csv':
      'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,primaryOrgSourcedId\n' +
      'u1,,,true,,,Ravi,Singh,,r1,ravi@test.example,sc\nu2,,,true,,,Mo,Berg,van den,r2,mo@test.example,sc\nu3,tobedeleted,,true,,,Weg,Man,,r3,weg@test.example,sc\nu4,,,true,,,Opa,Jan,,r4,opa@test.example,sc',
    'roles.csv':
      'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId\n' +
      'a,,,u1,primary,student,,,sc\nb,,,u2,primary,teacher,,,sc\nc,,,u3,primary,student,,,sc\nd,,,u4,primary,relative,,,sc',
    'academicSessions.csv':
      'sourcedId,title,type,startDate,endDate\nt1,Voorjaar,semester,2027-02-01,2027-07-01',
    'courses.csv': 'sourcedId,title\nk1,Programme Here',
    'classes.csv': 'sourcedId,title,courseSourcedId,schoolSourcedId,termSourcedIds\nc1,2026,k1,sc,t1',
    'enrollments.csv':
      'sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,primary,beginDate,endDate\n' +
      'e1,,,c1,sc,u1,student,,,\ne2,,,c1,sc,u2,teacher,true,,',
  };
  const bring = async (files: Partial<typeof FILES>) => {
    const id = v7();
    for (const [name, body] of Object.entries(files))
      expect((await send('cor', id, body, name)).status).toBe(200);
    const cor = await api.as('cor');
    const view = (await cor.post(`/imports/${id}/preview`).expect(200)).body;
    return { id, view, rows: (await cor.get(`/imports/${id}/rows`)).body.items as ImportRowView[] };
  };

  it('a student enrolled in a class is placed at its school, with the teacher of that class', async () => {
    const seen = await bring(FILES);
    expect(seen.rows).toMatchObject([
      { file: 'users.csv', line: 3, name: 'Mo van den Berg', role: 'workplace_mentor', outcome: 'new' },
      { file: 'users.csv', line: 4, outcome: 'wrong', faults: [{ fault: 'removal' }] },
      {
        file: 'users.csv',
        line: 5,
        outcome: 'wrong',
        faults: [{ column: 'role', fault: 'unknown-role', value: 'relative' }],
      },
      { file: 'enrollments.csv', line: 2, name: 'Ravi Singh', outcome: 'new' },
    ]);
    expect((await apply('cor', seen)).status).toBe(200);
    const { rows } = await sql.owner(
      `select p.from_day::text, p.until_day::text, p.state, m.name as mentor, b.number from placement p join portfolio o on o.id = p.portfolio_id
         join person s on s.id = o.student_id join membership b on b.person_id = s.id
         join assignment a on a.placement_id = p.id join person m on m.id = a.person_id where s.email = 'ravi@test.example'`,
    );
    expect(rows).toEqual([
      {
        from_day: '2027-02-01',
        until_day: '2027-07-01',
        state: 'proposed',
        mentor: 'Mo van den Berg',
        number: 'r1',
      },
    ]);
    expect(outcomes((await bring(FILES)).rows)).toEqual(['same', 'wrong', 'wrong', 'same']);
  });

  it('says which file is not there', async () => {
    const { 'users.csv': _, ...without } = FILES;
    expect((await bring(without)).view.fileFault).toMatchObject({
      fault: 'missing-file',
      names: ['users.csv'],
    });
  });
});

describe('whose import it is', () => {
  it('only Cor sees what Cor brought, for a day; who holds no office brings nothing', async () => {
    const { id } = await preview('cor', csv(MENTOR));
    for (const who of ['ada', 'els', 'sanne', 'bram'] as const) {
      for (const path of [`/imports/${id}`, `/imports/${id}/rows`])
        await (await api.as(who)).get(path).expect(404);
      await (await api.as(who)).post(`/imports/${id}/preview`).expect(404);
    }
    for (const who of ['sanne', 'marieke', 'ahmed', 'bram'] as const)
      expect([who, (await send(who, v7(), csv(MENTOR))).status]).toEqual([who, 403]);
    await sql.owner(`update people_import set created_at = now() - interval '25 hours' where id = $1`, [id]);
    await (await api.as('cor')).get(`/imports/${id}`).expect(404);
    await preview('cor', csv(MENTOR));
    const { rows } = await sql.owner(
      `select (select count(*)::int from people_import where id = $1) + (select count(*)::int from people_import_row where import_id = $1)
         + (select count(*)::int from people_import_file where import_id = $1) as n`,
      [id],
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  it('a value that looks like a formula stays a value', async () => {
    const { rows } = await preview(
      'cor',
      csv([
        ...MENTOR.slice(0, 1),
        'm9',
        '=HYPERLINK("http://x")',
        'f@test.example',
        'wpb',
        ...Array(8).fill(''),
      ]),
    );
    expect(rows[0]?.name).toContain('=HYPERLINK');
  });
});

it('10,000 rows are looked through and carried out within 30 seconds', async () => {
  const mentors = Array.from({ length: 500 }, (_, n) => [
    ...[
      'School Here',
      `big-m${n}`,
      `Begeleider ${n}`,
      `mentor${n}@groot.example`,
      'wpb',
      ...Array(8).fill(''),
    ],
  ]);
  const students = Array.from({ length: 9_500 }, (_, n) =>
    lise({
      number: `big-${n}`,
      name: `Student ${n}`,
      email: `student${n}@groot.example`,
      mentor: `mentor${n % 500}@groot.example`,
    }),
  );
  const began = Date.now();
  const seen = await preview('cor', csv(...students, ...mentors));
  expect(seen.view.counts).toEqual({ new: 10_000, changed: 0, same: 0, wrong: 0 });
  const answer = await apply('cor', seen);
  expect({ status: answer.status, body: answer.status === 200 || answer.body }).toEqual({
    status: 200,
    body: true,
  });
  const applied = Date.now();
  expect(applied - began).toBeLessThan(30_000);
  const again = await preview('cor', csv(...students, ...mentors));
  expect(again.view.counts).toEqual({ new: 0, changed: 0, same: 10_000, wrong: 0 });
  expect(Date.now() - applied).toBeLessThan(10_000);
}, 120_000);
