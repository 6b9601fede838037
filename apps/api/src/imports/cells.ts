import { type ImportRole, PLACEMENT_KINDS, type PlacementKind, type PlacementState } from '@leerspoor/shared';

/** How two people may write the same: without capitals, accents and extra blanks. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();

/** Only letters: for words with a hyphen, a bracket or none. */
const letters = (text: string): string => plain(text).replaceAll(/[^a-z]/g, '');

const ROLE_WORDS: Record<string, ImportRole> = {
  student: 'student',
  leraarinopleiding: 'student',
  lio: 'student',
  werkplekbegeleider: 'workplace_mentor',
  wpb: 'workplace_mentor',
  begeleider: 'workplace_mentor',
  mentor: 'workplace_mentor',
  workplacementor: 'workplace_mentor',
  schoolopleider: 'school_educator',
  so: 'school_educator',
  schooleducator: 'school_educator',
  instituutsopleider: 'institute_educator',
  io: 'institute_educator',
  instituteeducator: 'institute_educator',
  examinator: 'examiner',
  examiner: 'examiner',
  coordinator: 'coordinator',
};
const KIND_WORDS: Record<string, PlacementKind> = {
  orienterend: 'orientation',
  orienterendestage: 'orientation',
  begeleid: 'supervised',
  begeleidestage: 'supervised',
  zelfstandig: 'independent',
  zelfstandigestagelio: 'independent',
  lio: 'independent',
  zijinstroom: 'side_entrant',
};
const STATE_WORDS: Record<string, PlacementState> = {
  voorgesteld: 'proposed',
  proposed: 'proposed',
  bevestigd: 'confirmed',
  confirmed: 'confirmed',
  looptnu: 'active',
  loopt: 'active',
  active: 'active',
};

export const roleOf = (cell: string): ImportRole | undefined => ROLE_WORDS[letters(cell)];
export const kindOf = (cell: string): PlacementKind | undefined =>
  KIND_WORDS[letters(cell)] ?? PLACEMENT_KINDS.find((kind) => letters(kind) === letters(cell));
/** A placement that comes in is proposed, unless the file says that it is further. */
export const stateOf = (cell: string): PlacementState | undefined =>
  cell === '' ? 'proposed' : STATE_WORDS[letters(cell)];

const NL_DAY = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/** 24-11-2026, 24/11/2026 or 2026-11-24 as 2026-11-24; `null` for a day that is not there. */
export function dayOf(cell: string): string | null {
  const [, year, month, day] = ISO_DAY.exec(cell) ?? inOrder(NL_DAY.exec(cell));
  if (!year || !month || !day || year < '1900') return null;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const read = new Date(`${iso}T00:00Z`);
  // 30 February would roll over to March
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(iso) ? iso : null;
}
const inOrder = (found: RegExpExecArray | null): (string | undefined)[] =>
  found ? [found[0], found[3], found[2], found[1]] : [];

const EMAIL = /^[^\s@,;<>"()]+@[^\s@,;<>"().]+(\.[^\s@,;<>"().]+)+$/;
export const isEmail = (text: string): boolean => text.length <= 254 && EMAIL.test(text);
