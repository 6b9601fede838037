import { IsOptional } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { LIMIT, RequiredText } from '../validation/text.js';
import type { AppointedRole } from './assignment.js';

/** Somebody who belongs to an organisation from now on; an address that is known already brings in that very person. */
export class AddMember {
  @RequiredText(LIMIT.line) name!: string;
  @RequiredText(254) email!: string;
  /** What the organisation itself calls them, such as a staff number. */
  @IsOptional() @RequiredText(100) number!: string | null;
}

/** Another name or mailbox for somebody. */
export class RenameAccount {
  @RequiredText(LIMIT.line) name!: string;
  @RequiredText(254) email!: string;
}

/** Who was added, and whether the product knew them already: then their own name stays. */
export interface AddedMember {
  personId: string;
  wasKnown: boolean;
}

export type AccountAction = 'rename' | 'appoint' | 'invite';

/** One person in a list of an office. */
export interface MemberLine extends PersonRef {
  email: string;
  /** The number in the organisation that the list is about. */
  number: string | null;
  /** What they are today, as far as the office goes. */
  roles: (AppointedRole | 'student')[];
}

/** A person as an office knows them: where they belong, in the organisations of that office only. */
export interface MemberView extends PersonRef {
  email: string;
  roles: (AppointedRole | 'student')[];
  memberships: { organisation: PersonRef; number: string | null; may: { change: boolean; leave: boolean } }[];
  /** The last mail that invited them, and whether they came by it. */
  invitation: { at: string; isOpened: boolean } | null;
  /** The roles that the reader can appoint this person to. */
  appointable: AppointedRole[];
  may: Record<AccountAction, boolean>;
}
