import { ArrayUnique, IsIn } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { AUDIENCE_ROLES, type AudienceRole, type Role } from '../people/role.js';
import type { HandOverView } from './placement.js';
import { STANDING_KINDS, type StandingKind } from '../trail/entry.js';
import { MaybeDay } from '../validation/text.js';

export const PLACEMENT_KINDS = ['orientation', 'supervised', 'independent', 'side_entrant'] as const;
export type PlacementKind = (typeof PLACEMENT_KINDS)[number];
export const PLACEMENT_STATES = ['proposed', 'confirmed', 'active', 'paused', 'ended'] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export type PortfolioAction =
  | 'planLesson'
  | 'observe'
  | 'reflect'
  | 'setGoal'
  | 'requestFeedback'
  | 'chooseAudience'
  | 'readProgress'
  | 'explainSight';

/** A period of learning at one school, bound to one framework version for its whole life. */
export interface PlacementView {
  id: string;
  school: string;
  kind: PlacementKind;
  state: PlacementState;
  from: string;
  until: string;
  frameworkId: string;
}

/** Somebody around a student: in which role, until when (day). */
export interface TeamMember {
  person: PersonRef;
  role: Role;
  until: string | null;
}

/** Who sees new entries of a kind, in a period; `null` is open. */
export interface StandingChoice {
  roles: AudienceRole[];
  from: string | null;
  until: string | null;
}

/** A student in a programme: their placements and the people around them. */
export interface PortfolioView {
  id: string;
  student: PersonRef;
  programme: string;
  institute: string;
  /** The observation form in use. */
  instrumentId: string;
  placements: PlacementView[];
  team: TeamMember[];
  /** Mentors who took over lately, or will; with what the student asked the one who left and is still open. */
  handOvers: (HandOverView & { open: { id: string; about: string }[] })[];
  /** Per kind: who sees an entry of that kind that is shared today. */
  standing: Partial<Record<StandingKind, AudienceRole[]>>;
  /** Per kind: what the student chose, also for a period that is to come or over. */
  standingChoices: Partial<Record<StandingKind, StandingChoice>>;
  may: Record<PortfolioAction, boolean>;
}

/** "All of a kind": who sees new entries of this kind from now on. */
export class ChooseStandingAudience {
  @IsIn(STANDING_KINDS) kind!: StandingKind;
  @IsIn(AUDIENCE_ROLES, { each: true }) @ArrayUnique() roles!: AudienceRole[];
  /** The first and last day on which what is shared goes to them; left open, from now on. */
  @MaybeDay() from?: string | null;
  @MaybeDay() until?: string | null;
}

/** Takes "all of a kind" back: from now on, and from what they could read so far. */
export class WithdrawStandingAudience {
  @IsIn(STANDING_KINDS) kind!: StandingKind;
}
