import { IsIn, MaxLength } from 'class-validator';
import { RequiredText } from '../validation/text.js';
import type { Role } from './role.js';

/** The e-mail address and password of somebody who signs in. */
export class SignIn {
  @RequiredText(254) email!: string;
  @RequiredText(200) password!: string;
}

export const LOCALES = ['nl', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language somebody wants to read the product in. */
export class ChooseLocale {
  @IsIn(LOCALES) @MaxLength(2) locale!: Locale;
}

/** A person as others may see them: a name to address. */
export interface PersonRef {
  id: string;
  name: string;
}

export const DOORS = ['password', 'passkey', 'federation', 'code'] as const;
/** How somebody came in. */
export type Door = (typeof DOORS)[number];

/** Who is signed in, and what they are for whom. */
export interface MeView extends PersonRef {
  email: string;
  locale: Locale;
  /** The own portfolio, for whom is a student. */
  portfolioId: string | null;
  /** All roles held today, over all portfolios. */
  roles: Role[];
  /** How they came in. */
  door: Door;
  /** The one thing they were asked, for whom is a guest and nothing else here. */
  guestRequestId: string | null;
  /** Holds an office: there is something to administer. */
  holdsOffice: boolean;
}
