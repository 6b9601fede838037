import type { Role } from '@leerspoor/shared';
import pg from 'pg';
import { v7 } from 'uuid';
import { hashPassword } from '../src/identity/passwords.js';

/** The same people in every test. Sanne is a student; the others stand in some relation to her, or in none. */
export const CAST = {
  sanne: 'student of the portfolio',
  youssef: 'another student, same school and institute',
  marieke: 'workplace mentor of Sanne',
  joost: 'second workplace mentor of Sanne',
  els: 'school educator at the school of Sanne',
  ahmed: 'institute educator of the programme of Sanne',
  petra: 'examiner of the programme of Sanne',
  cor: 'coordinator of the school of Sanne',
  wim: 'workplace mentor of Sanne until yesterday',
  noor: 'workplace mentor of Sanne from tomorrow on',
  ada: 'administrator of the partnership of Sanne’s school and institute',
  bram: 'a stranger: mentor at another school, of another institute',
} as const;
export type Name = keyof typeof CAST;
export const PASSWORD = 'a long enough password';

/** Where the cast lives: ids that tests need to name. */
export interface Stage {
  people: Record<Name, string>;
  portfolio: string;
  placement: string;
  otherPortfolio: string;
  strangePortfolio: string;
  strangePlacement: string;
  instrument: string;
  partnership: string;
  school: string;
  institute: string;
  programme: string;
  cohort: string;
}

const ROLE_ON_PLACEMENT: Partial<Record<Name, { role: Role; from: string; until: string }>> = {
  marieke: { role: 'workplace_mentor', from: '-100', until: '100' },
  joost: { role: 'workplace_mentor', from: '-100', until: '100' },
  wim: { role: 'workplace_mentor', from: '-100', until: '-1' },
  noor: { role: 'workplace_mentor', from: '1', until: '100' },
};

/** Puts the cast on stage: two institutes, two schools, three portfolios. */
export async function setStage(ownerUrl: string): Promise<Stage> {
  const db = new pg.Client({ connectionString: ownerUrl });
  await db.connect();
  try {
    return await build(db);
  } finally {
    await db.end();
  }
}

async function build(db: pg.Client): Promise<Stage> {
  const people = Object.fromEntries(Object.keys(CAST).map((name) => [name, v7()])) as Record<Name, string>;
  const hash = await hashPassword(PASSWORD);
  for (const [name, id] of Object.entries(people)) {
    await db.query('insert into person (id, name, email) values ($1, $2, $3)', [
      id,
      capital(name),
      `${name}@test.example`,
    ]);
    await db.query('insert into identity.password values ($1, $2)', [id, hash]);
  }
  const instrument = await only(db, `select id from framework where kind = 'instrument' order by id limit 1`);
  const here = await addSchoolAndInstitute(db, 'Here', instrument);
  const there = await addSchoolAndInstitute(db, 'There', instrument);
  const sanne = await addPortfolio(db, people.sanne, here);
  const youssef = await addPortfolio(db, people.youssef, here);
  await belong(db, here.school, ['marieke', 'joost', 'els', 'cor', 'wim', 'noor'], people);
  await belong(db, here.institute, ['sanne', 'youssef', 'ahmed', 'petra', 'ada'], people);
  await belong(db, there.institute, ['bram'], people);
  const strange = await addPortfolio(db, people.bram, there);
  for (const [name, { role, ...period }] of Object.entries(ROLE_ON_PLACEMENT)) {
    await assign(db, people[name as Name], role, { placement: sanne.placement, ...period });
  }
  await assign(db, people.els, 'school_educator', { organisation: here.school });
  await assign(db, people.cor, 'coordinator', { organisation: here.school });
  await assign(db, people.ahmed, 'institute_educator', { programme: here.programme });
  await assign(db, people.petra, 'examiner', { programme: here.programme });
  await assign(db, people.ada, 'partnership_admin', { partnership: here.partnership });
  await assign(db, people.bram, 'workplace_mentor', { placement: strange.placement });
  return {
    people,
    instrument,
    partnership: here.partnership,
    school: here.school,
    institute: here.institute,
    programme: here.programme,
    cohort: here.cohort,
    portfolio: sanne.portfolio,
    placement: sanne.placement,
    otherPortfolio: youssef.portfolio,
    strangePortfolio: strange.portfolio,
    strangePlacement: strange.placement,
  };
}

async function belong(
  db: pg.Client,
  organisation: string,
  names: Name[],
  people: Stage['people'],
): Promise<void> {
  for (const name of names) {
    await db.query('insert into membership values ($1, $2, $3)', [people[name], organisation, `n-${name}`]);
  }
}

interface Place {
  institute: string;
  school: string;
  programme: string;
  cohort: string;
  partnership: string;
  framework: string;
}

async function addSchoolAndInstitute(db: pg.Client, name: string, instrument: string): Promise<Place> {
  const [school, institute, programme, cohort, partnership] = [v7(), v7(), v7(), v7(), v7()];
  const framework = await only(db, `select id from framework where kind = 'framework' order by id limit 1`);
  await db.query(`insert into organisation values ($1, 'school', $3), ($2, 'institute', $4)`, [
    school,
    institute,
    `School ${name}`,
    `Institute ${name}`,
  ]);
  await db.query('insert into partnership values ($1, $2)', [partnership, `Partnership ${name}`]);
  await db.query(`insert into programme values ($1, $2, $3, 'vo')`, [
    programme,
    institute,
    `Programme ${name}`,
  ]);
  await db.query('insert into cohort values ($1, $2, $3, $4, $5)', [
    cohort,
    programme,
    '2026',
    framework,
    instrument,
  ]);
  for (const organisation of [school, institute])
    await db.query('insert into partnership_organisation values ($1, $2)', [partnership, organisation]);
  return { school, institute, programme, cohort, partnership, framework };
}

async function addPortfolio(db: pg.Client, student: string, place: Place) {
  const [portfolio, placement] = [v7(), v7()];
  await db.query('insert into portfolio values ($1, $2, $3, $4)', [
    portfolio,
    student,
    place.programme,
    place.cohort,
  ]);
  await db.query(
    `insert into placement values ($1, $2, $3, $4, 'supervised', 'active', current_date - 100, current_date + 100, $5)`,
    [placement, portfolio, place.school, place.partnership, place.framework],
  );
  return { portfolio, placement };
}

interface Scope {
  placement?: string;
  programme?: string;
  organisation?: string;
  partnership?: string;
  /** Days from today. */
  from?: string;
  until?: string;
}

async function assign(
  db: pg.Client,
  person: string,
  role: Role | 'partnership_admin',
  { from = '-100', until = '100', ...scope }: Scope,
): Promise<void> {
  await db.query(
    `insert into assignment (id, person_id, role, placement_id, programme_id, organisation_id, partnership_id, from_day, until_day)
     values ($1, $2, $3, $4, $5, $6, $7, current_date + $8::int, current_date + $9::int)`,
    [
      v7(),
      person,
      role,
      scope.placement,
      scope.programme,
      scope.organisation,
      scope.partnership,
      from,
      until,
    ],
  );
}

const only = async (db: pg.Client, text: string): Promise<string> =>
  (await db.query<{ id: string }>(text)).rows[0]?.id ?? '';
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
