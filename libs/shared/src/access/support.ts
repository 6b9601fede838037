import { IsIn } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { Id } from '../validation/text.js';

/** For how long support may be let in, in hours. */
export const SUPPORT_HOURS = [1, 4, 24, 72] as const;
export type SupportHours = (typeof SUPPORT_HOURS)[number];

/** Lets one person of support read a portfolio, for a few hours. */
export class GrantSupport {
  @Id() personId!: string;
  @IsIn(SUPPORT_HOURS) hours!: SupportHours;
}

/** Somebody who was let in to help. */
export interface SupportGrantView {
  id: string;
  person: PersonRef;
  from: string;
  until: string;
  endedAt: string | null;
  /** They can read right now. */
  isOpen: boolean;
}

/** Who can be let in to help with a portfolio, and who was. */
export interface SupportView {
  staff: PersonRef[];
  grants: SupportGrantView[];
}

/** A portfolio that somebody was let into, to help. */
export interface SupportedPortfolio {
  portfolioId: string;
  student: PersonRef;
  until: string;
}
