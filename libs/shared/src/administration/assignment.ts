import { IsIn, IsISO8601 } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { Id } from '../validation/text.js';

/** Roles that somebody is appointed to, the widest office first. */
export const APPOINTED_ROLES = [
  'partnership_admin',
  'coordinator',
  'school_educator',
  'institute_educator',
  'examiner',
  'workplace_mentor',
  'peer',
] as const;
export type AppointedRole = (typeof APPOINTED_ROLES)[number];

/** How far an office goes: 1 school educator, 2 coordinator, 3 administrator of the partnership; 0 is none. */
export type Rank = 0 | 1 | 2 | 3;

/** The rank that it takes to appoint somebody in a role; `app.rank_to_appoint` says the same. */
export const RANK_TO_APPOINT: Record<AppointedRole, Rank> = {
  partnership_admin: 3,
  coordinator: 3,
  examiner: 3,
  school_educator: 2,
  institute_educator: 2,
  peer: 2,
  workplace_mentor: 1,
};

/** What a role is for. */
export const SCOPE_KINDS = ['placement', 'programme', 'organisation', 'partnership'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** A role always ends: after at most so many years. */
export const LONGEST_ROLE_YEARS = 6;

/** Somebody gets a role, for something, from a day until a day. */
export class Appoint {
  @Id() personId!: string;
  @IsIn(APPOINTED_ROLES) role!: AppointedRole;
  @IsIn(SCOPE_KINDS) scopeKind!: ScopeKind;
  @Id() scopeId!: string;
  @IsISO8601({ strict: true }) from!: string;
  @IsISO8601({ strict: true }) until!: string;
}

/** Until which day somebody has a role; a day that has passed ends it now. */
export class ChooseLastDay {
  @IsISO8601({ strict: true }) day!: string;
}

/** What a role is for, in words: the name of a student stands for their placement. */
export interface ScopeView {
  kind: ScopeKind;
  id: string;
  name: string;
  /** The school or institute that it belongs to. */
  place: string | null;
}

/** Something that somebody can be appointed to. */
export interface ScopeOption extends ScopeView {
  /** The last day of a placement. */
  until: string | null;
  /** How many mentors a placement has. */
  mentors: number | null;
}

export type AssignmentState = 'past' | 'current' | 'future';
export type AssignmentAction = 'chooseLastDay' | 'withdraw';

/** A role that somebody holds, held or will hold. */
export interface AssignmentView {
  id: string;
  person: PersonRef;
  role: AppointedRole;
  scope: ScopeView;
  from: string;
  until: string;
  appointedBy: PersonRef | null;
  state: AssignmentState;
  may: Record<AssignmentAction, boolean>;
}
