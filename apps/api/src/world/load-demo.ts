import { type StandingKind, ROLE_BIT } from '@leerspoor/shared';
import { Client } from 'pg';
import { hashPassword } from '../identity/passwords.js';
import { Calendar, dateOf } from './calendar.js';
import * as cast from './cast.js';
import { DemoLessons } from './demo-lessons.js';
import { DemoLog } from './demo-log.js';
import type { Demo } from './demo-student.js';
import { DemoPeople, listedPeople, type ListedPerson } from './demo-people.js';
import { Library } from './library.js';
import { Random } from './random.js';
import { Rows } from './tables.js';
import { Trail } from './trail.js';
import type { Observer, Owner } from './trail.types.js';
import { hasPeople, insertRows, type InstrumentInUse, instrumentInUse } from './write-rows.js';

/** Whether the demo world was loaded now, and who can sign in to it; nobody when other people live here. */
export interface LoadedDemo {
  loaded: boolean;
  people: ListedPerson[];
  password: string;
}

const SEED = 2026;
const { workplace_mentor, school_educator, institute_educator } = ROLE_BIT;
const TEAM = workplace_mentor | school_educator | institute_educator;

/** Loads the demo world into a database without people; the same `today` gives the same world. */
export async function loadDemo(ownerUrl: string, { today }: { today: Date }): Promise<LoadedDemo> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    // Two servers that start at once: the second waits here, and then finds people.
    await client.query('lock table person in share row exclusive mode');
    const loaded = !(await hasPeople(client));
    if (loaded) await load(client, today);
    await client.query('commit');
    const people = loaded || (await isDemo(client)) ? listedPeople() : [];
    return { loaded, people, password: cast.DEMO_PASSWORD };
  } finally {
    await client.end();
  }
}

async function isDemo(client: Client): Promise<boolean> {
  const { rows } = await client.query('select 1 from person where email = $1', [listedPeople()[0]?.email]);
  return rows.length > 0;
}

async function load(client: Client, today: Date): Promise<void> {
  const instrument = await instrumentInUse(client);
  const rows = demoRows(instrument, today, await hashPassword(cast.DEMO_PASSWORD));
  await insertRows(client, rows);
  await client.query(
    'select app.refresh_access(array_agg(id)), app.refresh_evidence(array_agg(id)) from portfolio',
  );
}

function demoRows(instrument: InstrumentInUse, today: Date, passwordHash: string): Rows {
  const rows = new Rows();
  const random = new Random(SEED);
  const calendar = new Calendar(today);
  const people = new DemoPeople(rows, random, calendar);
  people.write(instrument, passwordHash);
  const observers = new Map<string, Observer>();
  const observer = (name: string, bit: number): Observer => {
    const known = observers.get(name) ?? { id: people.id(name), bit, bias: random.noise(0.15) };
    observers.set(name, known);
    return known;
  };
  const demo = { library: new Library(), random, calendar, indicators: instrument.indicators };
  for (const part of cast.STUDENTS) {
    const owner = writePortfolio({ rows, people, instrument, demo }, part);
    const mentor = part.mentor === null ? undefined : cast.MENTORS[part.mentor];
    const student = {
      part,
      trail: new Trail(rows, random, owner),
      team: {
        mentor: mentor ? observer(mentor, workplace_mentor) : null,
        schoolEducator: observer(cast.SCHOOL_EDUCATORS[part.school] ?? '', school_educator),
        instituteEducator: observer(cast.INSTITUTE_EDUCATORS[part.programme] ?? '', institute_educator),
      },
      taken: new Set<unknown>(),
    };
    const lessons = new DemoLessons(demo, student);
    lessons.write();
    new DemoLog(demo, student, lessons).write();
  }
  return rows;
}

interface Around {
  rows: Rows;
  people: DemoPeople;
  instrument: InstrumentInUse;
  demo: Demo;
}

function writePortfolio({ rows, people, instrument, demo }: Around, part: cast.StudentPart): Owner {
  const { frameworkId, instrumentId } = instrument;
  const programme = people.programmes[part.programme];
  const [portfolioId, placementId, studentId] = [people.newId(), people.newId(), people.id(part.name)];
  rows.add('portfolio', {
    id: portfolioId,
    student_id: studentId,
    programme_id: programme?.id,
    cohort_id: programme?.cohortId,
  });
  rows.add('placement', {
    id: placementId,
    portfolio_id: portfolioId,
    school_id: people.id(cast.SCHOOLS[part.school] ?? ''),
    partnership_id: people.id(cast.PARTNERSHIP),
    kind:
      part.programme === 3 ? 'side_entrant' : demo.random.pick(['supervised', 'supervised', 'independent']),
    state: 'active',
    from_day: dateOf(people.from),
    until_day: dateOf(people.until),
    framework_id: frameworkId,
  });
  if (part.mentor !== null) {
    people.assign(cast.MENTORS[part.mentor] ?? '', 'workplace_mentor', { placement: placementId });
  }
  const standing = standingOf(demo.random, part);
  for (const [kind, audience] of Object.entries(standing)) {
    rows.add('standing_share', { portfolio_id: portfolioId, kind, audience });
  }
  return { portfolioId, studentId, placementId, instrumentId, standing };
}

function standingOf(random: Random, part: cast.StudentPart): Partial<Record<StandingKind, number>> {
  if (part.sharesOneByOne) return {};
  const lesson = random.chance(0.4) || part.story === 'showpiece';
  const feedback = random.chance(0.5) ? workplace_mentor | institute_educator : workplace_mentor;
  return { observation: TEAM, feedback, ...(lesson ? { lesson: school_educator | institute_educator } : {}) };
}
