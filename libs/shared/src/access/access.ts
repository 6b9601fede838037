import type { PersonRef } from '../people/person.js';
import type { Role } from '../people/role.js';
import type { EntryKind } from '../trail/entry.js';

/** Somebody who read something of a student, and what they were for that student then. */
export interface Reader {
  person: PersonRef;
  roles: Role[];
  /** Let in by the student to help, for a few hours. */
  isSupport: boolean;
}

/** What somebody read in one day of one portfolio. */
export interface ReadsOfDay extends Reader {
  day: string;
  entries: ReadEntry[];
}

/** Something that was read, as the student finds it back. */
export interface ReadEntry {
  id: string;
  kind: EntryKind;
  occurredAt: string;
  /** The first words, or the topic. */
  title: string;
  lessonId: string | null;
}

/** Somebody who read one entry, and when they last began to on a day. */
export interface EntryReader extends Reader {
  at: string;
}

/** Who sees an entry right now, besides its writer and the student, and who read it. */
export interface EntryReadersView {
  /** Only told to the student. */
  sees: PersonRef[];
  readers: EntryReader[];
}

/** Everything that can keep somebody from an entry. */
export const SIGHT_REASONS = [
  'no-assignment',
  'other-portfolio',
  'assignment-begins',
  'assignment-ended',
  'status-only',
  'not-shared',
  'not-in-audience',
  'share-begins',
  'share-ended',
  'withdrawn',
  'blind-first',
] as const;
export type SightReason = (typeof SIGHT_REASONS)[number];

/** Whether somebody sees an entry, and if not, what is missing. */
export interface SightView {
  sees: boolean;
  reasons: {
    reason: SightReason;
    /** When an assignment or share begins or ended. */
    day: string | null;
    /** The roles that do read it. */
    roles: Role[];
  }[];
}

/** An entry without its content: something of a kind, at a moment. */
export interface BareEntry {
  id: string;
  kind: EntryKind;
  occurredAt: string;
}

/** The people and things that "why can't they see it?" can be asked about. */
export interface SightQuestionView {
  student: PersonRef;
  people: PersonRef[];
  entries: BareEntry[];
  next: string | null;
}
