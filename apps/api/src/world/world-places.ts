import { at, type Calendar, dateOf } from './calendar.js';
import type { Random } from './random.js';
import type { Rows } from './tables.js';
import type { Observer } from './trail.types.js';
import type { InstrumentInUse } from './write-rows.js';
import { ROLE_BIT } from '@leerspoor/shared';

const FIRST =
  'Sanne Daan Fatima Lotte Youssef Bram Noor Emma Milan Aylin Thijs Sophie Rachid Julia Sem Amina Lars Eva Kevin Zeynep Jesse Fleur Omar Iris Gijs Naomi Ruben Esra Tim Femke';
const LAST =
  'de Jong|Jansen|Bakker|El Amrani|Visser|Smit|Yılmaz|Mulder|van den Berg|Kaya|Hendriks|Dekker|Pinas|van Dijk|Brouwer|Osman|Vermeulen|Hoekstra|Nowak|Postma|Chan|de Wit|Benali|Kuipers|Schouten|Martina|Willems';
const firstNames = FIRST.split(' ');
const lastNames = LAST.split('|');

/** How many share one of something, whatever the size of the world. */
export const SHARE = {
  programme: 30,
  school: 60,
  mentor: 2,
  schoolsInPartnership: 8,
  programmesAtInstitute: 20,
} as const;

interface Placed {
  readonly mentor: Observer;
  readonly schoolEducator: Observer;
  readonly instituteEducator: Observer;
  readonly schoolId: string;
  readonly partnershipId: string;
  readonly programmeId: string;
  readonly cohortId: string;
  readonly studentId: string;
}

interface Programme {
  readonly id: string;
  readonly cohortId: string;
  readonly educator: Observer;
}

interface School {
  readonly id: string;
  readonly partnershipId: string;
  readonly educator: Observer;
}

/** The organisations and people of a world, as many as its students need. */
export class WorldPlaces {
  private readonly programmes: Programme[];
  private readonly schools: School[];
  private mentor: Observer | undefined;
  private readonly until: string;
  private readonly from: string;
  private readonly hired = new Map<string, number>();

  constructor(
    private readonly tools: { rows: Rows; random: Random; calendar: Calendar; passwordHash: string },
    instrument: InstrumentInUse,
    students: number,
  ) {
    const { calendar } = tools;
    this.from = dateOf(calendar.first - 10);
    this.until = dateOf(calendar.today + 150);
    const count = (share: number) => Math.ceil(students / share);
    this.schools = this.makeSchools(count(SHARE.school));
    this.programmes = this.makeProgrammes(count(SHARE.programme), instrument);
  }

  /** Where the student with this number is, and with whom. */
  place(number: number): Placed {
    const programme = this.programmes[number % this.programmes.length];
    const school = this.schools[Math.floor(number / SHARE.school)];
    if (!programme || !school) throw new Error(`The world has no place for student ${number + 1}`);
    if (number % SHARE.mentor === 0 || !this.mentor)
      this.mentor = this.hire('mentor', ROLE_BIT.workplace_mentor);
    return {
      studentId: this.person('student'),
      mentor: this.mentor,
      schoolEducator: school.educator,
      instituteEducator: programme.educator,
      schoolId: school.id,
      partnershipId: school.partnershipId,
      programmeId: programme.id,
      cohortId: programme.cohortId,
    };
  }

  assign(person: Observer, role: string, scope: Record<string, string>): void {
    this.tools.rows.add('assignment', {
      id: this.newId(),
      person_id: person.id,
      role,
      from_day: this.from,
      until_day: this.until,
      ...scope,
    });
  }

  newId(): string {
    return this.tools.random.id(at(this.tools.calendar.first - 10, '09:00'));
  }

  private makeSchools(count: number): School[] {
    const { rows } = this.tools;
    let partnershipId = '';
    return Array.from({ length: count }, (_, place) => {
      const isNew = place % SHARE.schoolsInPartnership === 0;
      if (isNew) {
        partnershipId = this.newId();
        const number = place / SHARE.schoolsInPartnership + 1;
        rows.add('partnership', { id: partnershipId, name: `Opleidingsschool ${number}` });
      }
      const id = this.organisation('school', `School ${place + 1}`);
      rows.add('partnership_organisation', { partnership_id: partnershipId, organisation_id: id });
      const educator = this.hire('se', ROLE_BIT.school_educator);
      this.assign(educator, 'school_educator', { organisation_id: id });
      return { id, partnershipId, educator };
    });
  }

  private makeProgrammes(count: number, { frameworkId, instrumentId }: InstrumentInUse): Programme[] {
    const { rows } = this.tools;
    const institutes = Array.from(
      { length: Math.max(2, Math.ceil(count / SHARE.programmesAtInstitute)) },
      (_, place) => this.organisation('institute', `Lerarenopleiding ${place + 1}`),
    );
    return Array.from({ length: count }, (_, place) => {
      const [id, cohortId] = [this.newId(), this.newId()];
      const institute = institutes[place % institutes.length];
      const name = `Tweedegraads, groep ${place + 1}`;
      rows.add('programme', { id, institute_id: institute, name, sector: 'vo', judging: 'mentor_advises' });
      const versions = { framework_id: frameworkId, instrument_id: instrumentId };
      rows.add('cohort', {
        id: cohortId,
        programme_id: id,
        name: `Cohort ${this.from.slice(0, 4)}`,
        ...versions,
      });
      const educator = this.hire('ie', ROLE_BIT.institute_educator);
      this.assign(educator, 'institute_educator', { programme_id: id });
      return { id, cohortId, educator };
    });
  }

  private organisation(kind: string, name: string): string {
    const id = this.newId();
    this.tools.rows.add('organisation', { id, kind, name });
    return id;
  }

  private hire(kind: string, bit: number): Observer {
    return { id: this.person(kind), bit, bias: this.tools.random.noise(0.15) };
  }

  /** Everybody signs in as kind and number, such as student1@world.example. */
  private person(kind: string): string {
    const { rows, random, passwordHash } = this.tools;
    const number = (this.hired.get(kind) ?? 0) + 1;
    this.hired.set(kind, number);
    const id = this.newId();
    const name = `${random.pick(firstNames)} ${random.pick(lastNames)}`;
    rows.add('person', { id, name, email: `${kind}${number}@world.example`, locale: 'nl' });
    rows.add('identity.password', { person_id: id, hash: passwordHash });
    return id;
  }
}
