import { IsInt, Max, Min } from 'class-validator';
import { RequiredText } from '../validation/text.js';

/** The columns of our own file, in the order of the template. */
export const IMPORT_COLUMNS = [
  'organisation',
  'number',
  'name',
  'email',
  'role',
  'programme',
  'cohort',
  'school',
  'kind',
  'state',
  'from',
  'until',
  'mentor',
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];
/** Without these a file says too little. */
export const REQUIRED_COLUMNS = ['organisation', 'name', 'email', 'role'] as const satisfies ImportColumn[];

/** What a person in the file can be. */
export const IMPORT_ROLES = [
  'student',
  'workplace_mentor',
  'school_educator',
  'institute_educator',
  'examiner',
  'coordinator',
] as const;
export type ImportRole = (typeof IMPORT_ROLES)[number];

/** OneRoster 1.2, as CSV files beside each other. */
export const ONEROSTER_FILES = [
  'manifest.csv',
  'orgs.csv',
  'users.csv',
  'roles.csv',
  'academicSessions.csv',
  'courses.csv',
  'classes.csv',
  'enrollments.csv',
] as const;
/** The name under which our own file is sent, whatever it is called on the device. */
export const PEOPLE_FILE = 'people.csv';
export const IMPORT_FILES = [PEOPLE_FILE, ...ONEROSTER_FILES] as const;
export type ImportFile = (typeof IMPORT_FILES)[number];

export const IMPORT_MAX_BYTES = 10_000_000;
export const IMPORT_MAX_ROWS = 20_000;

/** What can be wrong with a row. */
export const IMPORT_FAULTS = [
  'missing',
  'too-long',
  'bad-email',
  'email-twice',
  'number-twice',
  'email-taken',
  'unknown-organisation',
  'unknown-school',
  'unknown-programme',
  'unknown-cohort',
  'unknown-role',
  'unknown-kind',
  'unknown-state',
  'not-a-date',
  'before-begin',
  'outside-office',
  'not-allowed',
  'no-partnership',
  'other-cohort',
  'overlaps',
  'differs',
  'mentor-not-found',
  'oneself',
  'removal',
] as const;
export type ImportFaultKind = (typeof IMPORT_FAULTS)[number];

/** One thing that is wrong with a row, in which column, and what stood there. */
export interface ImportFault {
  column: ImportColumn;
  fault: ImportFaultKind;
  value: string;
}

/** What a row brings about. */
export const IMPORT_DEEDS = [
  'person',
  'membership',
  'number',
  'rename',
  'portfolio',
  'placement',
  'mentor',
  'role',
] as const;
export type ImportDeed = (typeof IMPORT_DEEDS)[number];

export const IMPORT_OUTCOMES = ['new', 'changed', 'same', 'wrong'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** A row of the file: what it will bring about, or what is wrong with it. */
export interface ImportRowView {
  /** Where it stands: the file, for OneRoster, and the line. */
  file: ImportFile;
  line: number;
  name: string;
  email: string;
  role: string;
  school: string;
  outcome: ImportOutcome;
  deeds: ImportDeed[];
  faults: ImportFault[];
}

export const FILE_FAULTS = [
  'empty',
  'unreadable',
  'missing-columns',
  'missing-file',
  'too-many-rows',
] as const;

/** Why a file cannot be read at all. */
export interface ImportFileFault {
  fault: (typeof FILE_FAULTS)[number];
  file: ImportFile;
  /** Columns or files that are not there. */
  names: readonly string[];
  line: number | null;
}

/** A file that somebody is bringing in: only they see it, for a day. */
export interface ImportView {
  id: string;
  files: ImportFile[];
  createdAt: string;
  /** When it was carried out. */
  appliedAt: string | null;
  fileFault: ImportFileFault | null;
  /** Per outcome how many rows; `null` until it was looked through. */
  counts: Record<ImportOutcome, number> | null;
  /** Stands for exactly what was shown. */
  digest: string | null;
  /** Columns that say nothing to us. */
  ignored: string[];
}

/** Carries out what was shown, and nothing else. */
export class ApplyImport {
  @RequiredText(64) digest!: string;
  @IsInt() @Min(0) @Max(IMPORT_MAX_ROWS) added!: number;
  @IsInt() @Min(0) @Max(IMPORT_MAX_ROWS) changed!: number;
}
