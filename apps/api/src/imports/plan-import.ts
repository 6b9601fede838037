import type { ImportDeed, ImportOutcome, ImportRowView } from '@leerspoor/shared';
import {
  type ImportPlan,
  type ImportRecord,
  type ImportWorld,
  noWrites,
  type Writes,
} from './import.types.js';
import { PeopleBook } from './people-book.js';
import { PlacementBook } from './placement-book.js';
import { Places } from './places.js';
import { RoleBook } from './role-book.js';
import { RowReading } from './row-reading.js';

const NEW: readonly ImportDeed[] = ['person', 'portfolio', 'placement', 'role'];

const outcomeOf = (row: RowReading, deeds: readonly ImportDeed[]): ImportOutcome => {
  if (!row.isRight) return 'wrong';
  if (deeds.length === 0) return 'same';
  return deeds.some((deed) => NEW.includes(deed)) ? 'new' : 'changed';
};

/** What a file will bring about, row by row: pure, so that what was shown is what is done. */
export function planImport(records: ImportRecord[], world: ImportWorld, actorId: string): ImportPlan {
  const places = new Places(world);
  const people = new PeopleBook(world, places, actorId);
  const books = {
    people,
    placements: new PlacementBook(world, places, people),
    roles: new RoleBook(world, places),
  };
  const writes = noWrites();
  const rows = new Map<ImportRecord, ImportRowView>();
  // Mentors first: a student may stand above the one who mentors them.
  const readings = records.map((record) => new RowReading(record));
  for (const isStudent of [false, true])
    for (const row of readings.filter(({ role }) => (role === 'student') === isStudent))
      rows.set(row.record, view(row, deedsOf(row, books, writes)));
  return { rows: records.flatMap((record) => rows.get(record) ?? []), writes };
}

interface Books {
  people: PeopleBook;
  placements: PlacementBook;
  roles: RoleBook;
}

/** Looks a row through; writes down what it brings about when nothing is wrong with it. */
function deedsOf(row: RowReading, { people, placements, roles }: Books, writes: Writes): ImportDeed[] {
  const identity = people.identify(row);
  const isPlaced = row.role === 'student' && row.hasPlacement();
  if (!identity) {
    if (isPlaced) placements.check(row);
    return [];
  }
  const planned = isPlaced ? placements.plan(row, identity) : null;
  const role = row.role === 'student' ? null : roles.plan(row, identity);
  if (!row.isRight) return [];
  const deeds = people.write(row, identity, writes);
  if (planned) deeds.push(...placements.write(planned, identity, writes));
  if (role) {
    roles.write(role, writes);
    deeds.push('role');
  }
  return deeds;
}

const view = (row: RowReading, deeds: ImportDeed[]): ImportRowView => ({
  file: row.record.file,
  line: row.record.line,
  name: row.name.slice(0, 200),
  email: row.email.slice(0, 254),
  role: row.role ?? row.cell('role').slice(0, 100),
  school: row.cell('school').slice(0, 200) || row.cell('organisation').slice(0, 200),
  outcome: outcomeOf(row, deeds),
  deeds,
  faults: row.faults,
});
