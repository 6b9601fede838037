import { IMPORT_COLUMNS, type ImportColumn, type ImportFile } from '@leerspoor/shared';
import type { ImportRecord, ReadFiles } from './import.types.js';
import { readTable, type Table, type TableRow } from './read-table.js';

/**
 * OneRoster 1.2 (CSV binding, https://www.imsglobal.org/spec/oneroster/v1p2/bind/csv), read into our own rows:
 * a user is a person of their primary organisation, `identifier` (or else `sourcedId`) their number; a class is a cohort
 * (`title`) of a programme (the title of its course) at a school; who is enrolled in it as student is placed there, between
 * the dates of the enrolment or else of the terms; who is enrolled as teacher mentors them. Role `student` → student,
 * `teacher` and `aide` → workplace mentor; other roles are not ours to give and are told as unknown.
 */
export type OneRosterFiles = Partial<Record<ImportFile, string>>;

const NEEDED = ['orgs.csv', 'users.csv'] as const satisfies ImportFile[];
const TOGETHER = ['classes.csv', 'enrollments.csv'] as const satisfies ImportFile[];
const ROLE: Record<string, string> = { student: 'student', teacher: 'mentor', aide: 'mentor' };

type ById = Map<string, TableRow>;
type Tables = Map<ImportFile, Table>;

const rowsOf = (tables: Tables, file: ImportFile): TableRow[] => tables.get(file)?.rows ?? [];
const byId = (rows: TableRow[]): ById => new Map(rows.map((row) => [row.cells['sourcedId'] ?? '', row]));
const cell = (row: TableRow | undefined, column: string): string => row?.cells[column] ?? '';

export function readOneRoster(files: OneRosterFiles): ReadFiles {
  const needed = files['enrollments.csv'] === undefined ? NEEDED : [...NEEDED, ...TOGETHER];
  const missing = needed.filter((file) => files[file] === undefined);
  if (missing.length > 0)
    return { fileFault: { fault: 'missing-file', file: 'manifest.csv', names: missing, line: null } };
  const tables: Tables = new Map();
  for (const [name, text] of Object.entries(files) as [ImportFile, string][]) {
    const table = readTable(text);
    if ('unreadableAt' in table)
      return { fileFault: { fault: 'unreadable', file: name, names: [], line: table.unreadableAt } };
    tables.set(name, table);
  }
  return { records: new Roster(tables).records(), ignored: [] };
}

class Roster {
  private readonly orgs: ById;
  private readonly users: ById;
  private readonly classes: ById;
  private readonly courses: ById;
  private readonly terms: ById;
  private readonly roles = new Map<string, string>();
  private readonly teachers = new Map<string, string[]>();

  constructor(private readonly tables: Tables) {
    this.orgs = byId(rowsOf(tables, 'orgs.csv'));
    this.users = byId(rowsOf(tables, 'users.csv'));
    this.classes = byId(rowsOf(tables, 'classes.csv'));
    this.courses = byId(rowsOf(tables, 'courses.csv'));
    this.terms = byId(rowsOf(tables, 'academicSessions.csv'));
    for (const row of rowsOf(tables, 'roles.csv')) {
      const user = cell(row, 'userSourcedId');
      if (!this.roles.has(user) || cell(row, 'roleType') === 'primary')
        this.roles.set(user, cell(row, 'role'));
    }
    for (const row of this.enrolled('teacher')) {
      const mentors = this.teachers.get(cell(row, 'classSourcedId')) ?? [];
      const email = cell(this.users.get(cell(row, 'userSourcedId')), 'email');
      this.teachers.set(cell(row, 'classSourcedId'), [...mentors, email]);
    }
  }

  /** Everybody once who is not placed, and every enrolment of a student. */
  records(): ImportRecord[] {
    const placements = this.enrolled('student').map((row) => this.placement(row));
    const placed = new Set(this.enrolled('student').map((row) => cell(row, 'userSourcedId')));
    const people = rowsOf(this.tables, 'users.csv')
      .filter((user) => !placed.has(cell(user, 'sourcedId')))
      .map((user) => this.record('users.csv', user, this.person(user)));
    return [...people, ...placements];
  }

  private enrolled(role: string): TableRow[] {
    return rowsOf(this.tables, 'enrollments.csv').filter((row) => cell(row, 'role').toLowerCase() === role);
  }

  private person(user: TableRow | undefined): Partial<Record<ImportColumn, string>> {
    const id = cell(user, 'sourcedId');
    // users.csv of OneRoster 1.1 has the role and the organisations itself
    const role = this.roles.get(id) ?? cell(user, 'role');
    const org = cell(user, 'primaryOrgSourcedId') || (cell(user, 'orgSourcedIds').split(',')[0] ?? '');
    return {
      organisation: cell(this.orgs.get(org), 'name') || org,
      number: cell(user, 'identifier') || id,
      name: [cell(user, 'givenName'), cell(user, 'middleName'), cell(user, 'familyName')]
        .filter(Boolean)
        .join(' '),
      email: cell(user, 'email'),
      role: ROLE[role.toLowerCase()] ?? role,
    };
  }

  private placement(row: TableRow): ImportRecord {
    const group = this.classes.get(cell(row, 'classSourcedId'));
    const school = cell(row, 'schoolSourcedId') || cell(group, 'schoolSourcedId');
    const course = this.courses.get(cell(group, 'courseSourcedId'));
    const terms = cell(group, 'termSourcedIds')
      .split(',')
      .flatMap((id) => this.terms.get(id.trim()) ?? []);
    const dates = (column: string) =>
      terms
        .map((term) => cell(term, column))
        .filter(Boolean)
        .sort();
    return this.record('enrollments.csv', row, {
      ...this.person(this.users.get(cell(row, 'userSourcedId'))),
      role: 'student',
      programme: cell(course, 'title') || cell(group, 'courseSourcedId'),
      cohort: cell(group, 'title') || cell(row, 'classSourcedId'),
      school: cell(this.orgs.get(school), 'name') || school,
      kind: 'supervised',
      from: cell(row, 'beginDate') || dates('startDate')[0] || '',
      until: cell(row, 'endDate') || dates('endDate').at(-1) || '',
      mentor: (this.teachers.get(cell(row, 'classSourcedId')) ?? []).join(','),
    });
  }

  private record(file: ImportFile, row: TableRow, said: Partial<Record<ImportColumn, string>>): ImportRecord {
    const cells = Object.fromEntries(IMPORT_COLUMNS.map((column) => [column, said[column] ?? ''])) as Record<
      ImportColumn,
      string
    >;
    // An import takes nobody away.
    const isRemoval = cell(row, 'status').toLowerCase() === 'tobedeleted';
    return {
      ...{ file, line: row.line, cells },
      ...(isRemoval && { fault: { column: 'name', fault: 'removal', value: cell(row, 'status') } as const }),
    };
  }
}
