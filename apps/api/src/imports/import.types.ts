import type {
  ImportColumn,
  ImportFault,
  ImportFile,
  ImportFileFault,
  ImportRowView,
  PlacementKind,
  PlacementState,
} from '@leerspoor/shared';

/** What a row says, whichever file it came from. */
export interface ImportRecord {
  file: ImportFile;
  line: number;
  cells: Record<ImportColumn, string>;
  /** What was wrong with it before anybody looked at what it says. */
  fault?: ImportFault;
}

/** Everything that was read from the files, or why they cannot be read. */
export type ReadFiles = { records: ImportRecord[]; ignored: string[] } | { fileFault: ImportFileFault };

export interface KnownImportPerson {
  id: string;
  name: string;
  email: string;
  within: boolean;
  mayRename: boolean;
  memberships: { organisationId: string; number: string | null }[];
}
export interface Placed {
  studentId: string;
  portfolioId: string;
  programmeId: string;
  cohortId: string;
  placementId: string | null;
  schoolId: string | null;
  from: string | null;
  until: string | null;
}
export interface HeldRole {
  personId: string;
  role: string;
  scopeId: string;
  from: string;
  until: string;
}
export interface Place {
  id: string;
  name: string;
}

/** Everything that the rows of a file speak of, as the one who imports may know it. */
export interface ImportWorld {
  offices: { organisationId: string; rank: number }[];
  organisations: (Place & { kind: 'school' | 'institute' })[];
  partnerships: { partnershipId: string; organisationId: string }[];
  programmes: (Place & { instituteId: string })[];
  cohorts: (Place & { programmeId: string; frameworkId: string })[];
  people: KnownImportPerson[];
  placed: Placed[];
  held: HeldRole[];
}

/** What a row writes; made of rows that are right. */
export interface Writes {
  people: { id: string; name: string; email: string }[];
  renames: { id: string; name: string; email: string }[];
  memberships: { personId: string; organisationId: string; number: string | null }[];
  numbers: { personId: string; organisationId: string; number: string }[];
  portfolios: { id: string; studentId: string; programmeId: string; cohortId: string }[];
  placements: {
    id: string;
    portfolioId: string;
    schoolId: string;
    partnershipId: string;
    kind: PlacementKind;
    state: PlacementState;
    from: string;
    until: string;
    frameworkId: string;
  }[];
  mentors: { personId: string; placementId: string; from: string; until: string }[];
  roles: {
    personId: string;
    role: string;
    programmeId: string | null;
    organisationId: string | null;
    from: string;
    until: string;
  }[];
}

export const noWrites = (): Writes => ({
  ...{
    people: [],
    renames: [],
    memberships: [],
    numbers: [],
    portfolios: [],
    placements: [],
    mentors: [],
    roles: [],
  },
});

/** What will happen, row by row, and what that writes. */
export interface ImportPlan {
  rows: ImportRowView[];
  writes: Writes;
}
