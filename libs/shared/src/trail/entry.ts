import { ArrayMaxSize, ArrayUnique, IsIn, IsUUID } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { AUDIENCE_ROLES, type AudienceRole, type Role } from '../people/role.js';
import { MaybeDay, SeenVersion } from '../validation/text.js';

/** Everything that can stand on a student's trail. */
export const ENTRY_KINDS = [
  'lesson',
  'observation',
  'reflection',
  'goal',
  'next_step',
  'feedback_request',
  'feedback',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Somebody who may read an entry from the first day to the last. */
export interface PersonalReader extends PersonRef {
  from: string;
  until: string;
}

/** What every entry has, whatever its kind. */
export interface EntryView<Action extends string> {
  id: string;
  portfolioId: string;
  author: PersonRef;
  student: PersonRef;
  occurredAt: string;
  sharedAt: string | null;
  /** Grows by one at each change; send back the one you saw. */
  version: number;
  /** The roles that may read it now. */
  audience: Role[];
  /** Single people who may read it as well, each for a period; one that has begun, or is still to come. */
  personally: PersonalReader[];
  may: Record<Action, boolean>;
}

/** Kinds that a student can share "all of": the others have nothing to choose. */
export const STANDING_KINDS = ['lesson', 'observation', 'feedback'] as const satisfies EntryKind[];
export type StandingKind = (typeof STANDING_KINDS)[number];

/** Who guides and reads new entries of a kind in any case, whatever the student chose. */
export const ALWAYS_READ: Partial<Record<EntryKind, readonly AudienceRole[]>> = {
  lesson: ['workplace_mentor'],
  goal: AUDIENCE_ROLES,
};

/** A correction of something that was shared: who made it, when and why, and what it said before. */
export interface RevisionView<Content> {
  version: number;
  at: string;
  by: PersonRef;
  reason: string;
  before: Content;
}

/** One line of the trail: enough to recognise an entry and open it. */
export interface TrailLine {
  id: string;
  kind: EntryKind;
  author: PersonRef;
  authorRole: Role;
  occurredAt: string;
  sharedAt: string | null;
  audience: Role[];
  /** First words, or the topic. */
  title: string;
  /** What people wrote, shortened to some 280 characters. */
  text: string;
  lessonId: string | null;
  /** What it answers or came from: the request of feedback, the origin of a next step. */
  origin: { id: string; kind: EntryKind } | null;
  /** Observation instrument domains it says something about. */
  domains: string[];
  state: string | null;
}

/** Who may read this entry: roles on the portfolio, and single people of the team. */
export class ShareEntry {
  @IsIn(AUDIENCE_ROLES, { each: true }) @ArrayUnique() roles!: AudienceRole[];
  @IsUUID(undefined, { each: true }) @ArrayMaxSize(50) @ArrayUnique() people!: string[];
  /** The first and last day for these people; left open, from today to the end of their assignment. */
  @MaybeDay() from?: string | null;
  @MaybeDay() until?: string | null;
  @SeenVersion() version!: number;
}

/** An act on an entry that needs nothing but the version the person saw. */
export class ActOnEntry {
  @SeenVersion() version!: number;
}
