import type { PersonRef } from '../people/person.js';
import type { Role } from '../people/role.js';
import type { EvidenceBase, Strength } from './strength.js';

/** One observation's mean score on one domain (1–4 over `scored` indicators), with where it was seen. */
export interface GrowthPoint {
  observationId: string;
  lessonId: string | null;
  at: string;
  level: number;
  scored: number;
  observerRole: Role;
  observer: PersonRef;
  isSelf: boolean;
  context: string[];
  className: string | null;
  strength: string;
  nextStep: string | null;
}

/** One domain of the instrument for one portfolio: what it stands on, and every point. */
export interface DomainProgress extends EvidenceBase {
  domain: string;
  evidence: Strength;
  points: GrowthPoint[];
  /** Change of level a month over the observers' points (least squares); absent under the threshold. */
  trend?: { perMonth: number };
}

/** One indicator to work on next, and why the rule names it. */
export interface ZoneSuggestion {
  indicator: string;
  domain: string;
  level: number;
  scored: number;
}

export interface ProgressView {
  portfolioId: string;
  student: PersonRef;
  instrumentId: string;
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
  lastActivityAt: string | null;
  lastObservationAt: string | null;
  nextLessonAt: string | null;
  openRequests: number;
  domains: (EvidenceBase & { domain: string; evidence: Strength })[];
  exceptions: Exception[];
}
