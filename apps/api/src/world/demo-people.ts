import type { Role } from '@leerspoor/shared';
import { at, type Calendar, dateOf, type Day } from './calendar.js';
import * as cast from './cast.js';
import type { Random } from './random.js';
import type { Rows } from './tables.js';

type AppointedRole = Role | 'partnership_admin';

export interface ListedPerson {
  readonly name: string;
  readonly email: string;
  readonly role: string;
}

/** What the interface calls a role. */
const ROLE_NAMES: Partial<Record<AppointedRole, string>> = {
  student: 'student',
  workplace_mentor: 'werkplekbegeleider',
  school_educator: 'schoolopleider',
  institute_educator: 'instituutsopleider',
  examiner: 'examinator',
  coordinator: 'coördinator',
  partnership_admin: 'beheerder',
};

const ROLE_OF: readonly (readonly [AppointedRole, readonly string[]])[] = [
  ['student', cast.STUDENTS.map(({ name }) => name)],
  ['workplace_mentor', cast.MENTORS],
  ['school_educator', cast.SCHOOL_EDUCATORS],
  ['institute_educator', cast.INSTITUTE_EDUCATORS],
  ['examiner', [cast.EXAMINER]],
  ['coordinator', [cast.COORDINATOR]],
  ['partnership_admin', [cast.ADMINISTRATOR]],
];

const roleText = (name: string, role: string): string =>
  name === cast.WITHOUT_PASSWORD ? `${role}, code per mail` : role;

/** Everybody in the demo, those to sign in as first. */
export function listedPeople(): ListedPerson[] {
  const all = ROLE_OF.flatMap(([role, names]) =>
    names.map((name) => ({
      name,
      email: cast.emailOf(name),
      role: roleText(name, ROLE_NAMES[role] ?? role),
    })),
  );
  const place = (name: string) =>
    cast.FIRST_IN_LIST.includes(name) ? cast.FIRST_IN_LIST.indexOf(name) : all.length;
  return all.sort((a, b) => place(a.name) - place(b.name));
}

// They were there first.
const NOBODY_APPOINTED: readonly string[] = [cast.COORDINATOR, cast.ADMINISTRATOR];

/** The organisations of the demo and the people in them, by name. */
export class DemoPeople {
  readonly ids = new Map<string, string>();
  readonly programmes: { id: string; cohortId: string }[] = [];
  readonly from: Day;
  readonly until: Day;

  constructor(
    private readonly rows: Rows,
    private readonly random: Random,
    private readonly calendar: Calendar,
  ) {
    this.from = calendar.first - 10;
    this.until = calendar.today + 150;
  }

  write(frameworks: { frameworkId: string; instrumentId: string }, passwordHash: string): void {
    for (const { name, email } of listedPeople()) {
      const id = this.named(name);
      this.rows.add('person', { id, name, email, locale: 'nl' });
      if (name === cast.WITHOUT_PASSWORD) continue;
      this.rows.add('identity.password', { person_id: id, hash: passwordHash });
    }
    this.organisations();
    for (const programme of cast.PROGRAMMES) this.programme(programme, frameworks);
    this.appointments();
    this.memberships();
  }

  id(name: string): string {
    const id = this.ids.get(name);
    if (id === undefined) throw new Error(`Nobody in the demo is called ${name}`);
    return id;
  }

  assign(
    name: string,
    role: AppointedRole,
    scope: { placement?: string; programme?: string; organisation?: string; partnership?: string },
  ): void {
    this.rows.add('assignment', {
      id: this.newId(),
      person_id: this.id(name),
      role,
      placement_id: scope.placement ?? null,
      programme_id: scope.programme ?? null,
      organisation_id: scope.organisation ?? null,
      partnership_id: scope.partnership ?? null,
      from_day: dateOf(this.from),
      until_day: dateOf(this.until),
      appointed_by: NOBODY_APPOINTED.includes(name) ? null : this.id(cast.COORDINATOR),
    });
  }

  newId(): string {
    return this.random.id(at(this.from, '09:00'));
  }

  private named(name: string): string {
    const id = this.newId();
    this.ids.set(name, id);
    return id;
  }

  private organisations(): void {
    const partnership = this.named(cast.PARTNERSHIP);
    this.rows.add('partnership', { id: partnership, name: cast.PARTNERSHIP });
    const all = [
      ...cast.INSTITUTES.map((name) => ({ kind: 'institute', name })),
      ...cast.SCHOOLS.map((name) => ({ kind: 'school', name })),
    ];
    for (const { kind, name } of all) {
      const id = this.named(name);
      this.rows.add('organisation', { id, kind, name });
      this.rows.add('partnership_organisation', { partnership_id: partnership, organisation_id: id });
    }
  }

  private programme(
    { institute, name }: { institute: number; name: string },
    { frameworkId, instrumentId }: { frameworkId: string; instrumentId: string },
  ): void {
    const id = this.newId();
    const cohortId = this.newId();
    const at = this.id(cast.INSTITUTES[institute] ?? '');
    this.rows.add('programme', { id, institute_id: at, name, sector: 'vo', judging: 'mentor_advises' });
    const cohort = `Cohort ${dateOf(this.calendar.first).slice(0, 4)}`;
    const versions = { framework_id: frameworkId, instrument_id: instrumentId };
    this.rows.add('cohort', { id: cohortId, programme_id: id, name: cohort, ...versions });
    this.programmes.push({ id, cohortId });
  }

  private appointments(): void {
    for (const [place, name] of cast.SCHOOL_EDUCATORS.entries()) {
      this.assign(name, 'school_educator', { organisation: this.id(cast.SCHOOLS[place] ?? '') });
    }
    for (const [place, { id }] of this.programmes.entries()) {
      this.assign(cast.INSTITUTE_EDUCATORS[place] ?? '', 'institute_educator', { programme: id });
      if (place < 2) this.assign(cast.EXAMINER, 'examiner', { programme: id });
    }
    for (const school of cast.SCHOOLS)
      this.assign(cast.COORDINATOR, 'coordinator', { organisation: this.id(school) });
    this.assign(cast.ADMINISTRATOR, 'partnership_admin', { partnership: this.id(cast.PARTNERSHIP) });
  }

  private memberships(): void {
    const { INSTITUTES, MENTORS, PROGRAMMES, SCHOOLS, SCHOOL_EDUCATORS, STUDENTS } = cast;
    const instituteOf = (programme: number) => INSTITUTES[PROGRAMMES[programme]?.institute ?? 0];
    for (const { name, programme } of STUDENTS) this.belongs(name, instituteOf(programme));
    for (const [place, name] of cast.INSTITUTE_EDUCATORS.entries()) this.belongs(name, instituteOf(place));
    for (const name of [cast.EXAMINER, cast.COORDINATOR, cast.ADMINISTRATOR])
      this.belongs(name, INSTITUTES[0]);
    for (const [place, name] of SCHOOL_EDUCATORS.entries()) this.belongs(name, SCHOOLS[place]);
    for (const [place, name] of MENTORS.entries()) {
      this.belongs(name, SCHOOLS[STUDENTS.find(({ mentor }) => mentor === place)?.school ?? 0]);
    }
  }

  private belongs(name: string, organisation = ''): void {
    this.rows.add('membership', { person_id: this.id(name), organisation_id: this.id(organisation) });
  }
}
