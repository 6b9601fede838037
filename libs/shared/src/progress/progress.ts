import type { PersonRef } from '../people/person.js';
import type { Role } from '../people/role.js';
import type { EvidenceBase, Strength } from './strength.js';

/** One observation behind the growth of a portfolio: when, where and by whom, and what was written with it. */
export interface GrowthObservation {
  id: string;
  lessonId: string | null;
  at: string;
  observerRole: Role;
  observer: PersonRef;
  isSelf: boolean;
  context: string[];
  className: string | null;
  strength: string;
  nextStep: string | null;
}

/** The mean score of one observation on one domain (1–4, in hundredths), over `scored` indicators. */
export interface DomainLevel {
  level: number;
  scored: number;
}

/** One observation with its level on one domain. */
export type GrowthPoint = GrowthObservation & DomainLevel;

/** One domain of the instrument for one portfolio: what it stands on, and what each observation saw of it. */
export interface DomainProgress extends EvidenceBase {
  domain: string;
  evidence: Strength;
  /** By the id of the observation; an observation without a score on this domain is not in it. */
  levels: Record<string, DomainLevel>;
  /** Change of level a month over the observers' points (least squares); absent under the threshold. */
  trend?: { perMonth: number };
}

/** One indicator to work on next, and in how many observations it was scored. */
export interface ZoneSuggestion {
  indicator: string;
  domain: string;
  scored: number;
}

/** The growth of one portfolio, over the observations that the reader may read. */
export interface ProgressView {
  portfolioId: string;
  student: PersonRef;
  instrumentId: string;
  /** Those with a score, oldest first. */
  observations: GrowthObservation[];
  domains: DomainProgress[];
  /** At most two; a heuristic, not a judgement. */
  zone: ZoneSuggestion[];
  /** How often each context tag was taught in. */
  contexts: { tag: string; lessons: number }[];
}

export const EXCEPTIONS = ['no_observation', 'request_overdue', 'no_mentor', 'quiet'] as const;
export type Exception = (typeof EXCEPTIONS)[number];
export const GROUP_SORTS = ['exceptions', 'name', 'activity', 'next_lesson'] as const;
export type GroupSort = (typeof GROUP_SORTS)[number];

/** One student in a group review. Never a rank. */
export interface GroupLine {
  portfolioId: string;
  student: PersonRef;
  school: string | null;
  programme: string;
  /** The reader coordinates: sees how things stand, and explains who sees what. */
  isCoordinated: boolean;
  /** The form whose domains these are. */
  instrumentId: string;
  lastActivityAt: string | null;
  lastObservationAt: string | null;
  nextLessonAt: string | null;
  openRequests: number;
  domains: (EvidenceBase & { domain: string; evidence: Strength })[];
  exceptions: Exception[];
}
