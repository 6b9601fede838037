import { ArrayMaxSize, ArrayUnique, IsIn, IsISO8601, IsUUID } from 'class-validator';
import type { LocalisedText } from '../frameworks/framework.js';
import type { PersonRef } from '../people/person.js';
import { FreeText, Id, LIMIT } from '../validation/text.js';
import { PLACEMENT_KINDS, type PlacementKind, type PlacementState } from './portfolio.js';

export type PlacementAction = 'confirm' | 'start' | 'pause' | 'resume' | 'end' | 'assignMentors' | 'handOver';

/** Somebody who mentors on a placement: from and until when (days). */
export interface MentorPeriod {
  person: PersonRef;
  from: string;
  until: string;
}

/** A placement as whoever administers it sees it in a list: where a student is, when, and with whom. */
export interface PlacementLine {
  id: string;
  student: PersonRef;
  school: string;
  programme: string;
  institute: string;
  cohort: string;
  kind: PlacementKind;
  state: PlacementState;
  from: string;
  until: string;
  /** The day on which it ended early. */
  endedOn: string | null;
  mentors: MentorPeriod[];
}

/** What became of a placement, when, by whom and why. */
export interface PlacementStepView {
  state: PlacementState;
  reason: string | null;
  by: string | null;
  at: string;
}

/** One mentor who took over from another. */
export interface HandOverView {
  from: PersonRef;
  to: PersonRef;
  /** The first day of the new mentor. */
  firstDay: string;
  /** What was written for the new mentor; only they read it around a student. */
  line: string | null;
}

/** One placement with what became of it, and what the reader may do with it. */
export interface PlacementDetail extends PlacementLine {
  frameworkId: string;
  /** What its framework is called. */
  framework: LocalisedText;
  steps: PlacementStepView[];
  handOvers: HandOverView[];
  may: Record<PlacementAction, boolean>;
}

/** Where a student can be placed: schools, and cohorts of the institutes that work with them. */
export interface PlacementChoices {
  schools: { id: string; name: string }[];
  programmes: { id: string; name: string; institute: string; cohorts: { id: string; name: string }[] }[];
  /** Whether the reader may propose a placement at all. */
  may: { propose: boolean };
}

/** Somebody of the organisations that one administers. */
export interface KnownPerson extends PersonRef {
  email: string;
}

/** A new placement of a student, who gets a portfolio in this cohort where there is none yet. */
export class ProposePlacement {
  @Id() studentId!: string;
  @Id() cohortId!: string;
  @Id() schoolId!: string;
  @IsIn(PLACEMENT_KINDS) kind!: PlacementKind;
  @IsISO8601({ strict: true }) from!: string;
  @IsISO8601({ strict: true }) until!: string;
}

/** The next state of a placement, with a reason where there is one. */
export class MovePlacement {
  @FreeText(LIMIT.note) reason!: string;
}

/** Mentors for a placement, several at once. */
export class AssignMentors {
  @IsUUID(undefined, { each: true }) @ArrayUnique() @ArrayMaxSize(10) people!: string[];
  @IsISO8601({ strict: true }) from!: string;
  @IsISO8601({ strict: true }) until!: string;
}

/** A mentor who drops out: the last day of the one, and who goes on from the next. */
export class HandOver {
  @Id() leaving!: string;
  @Id() successor!: string;
  @IsISO8601({ strict: true }) lastDay!: string;
  @FreeText(LIMIT.note) line!: string;
}
