import { IsIn } from 'class-validator';
import type { PersonRef } from '../people/person.js';
import { Id, LIMIT, RequiredText } from '../validation/text.js';

export const ORGANISATION_KINDS = ['institute', 'school'] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export type OrganisationAction = 'addPerson' | 'removePerson' | 'rename' | 'writeProgrammes';
export type PartnershipAction = 'rename' | 'bringIn';

/** A new school or institute in a partnership, or another name for one. */
export class WriteOrganisation {
  @Id() partnershipId!: string;
  @IsIn(ORGANISATION_KINDS) kind!: OrganisationKind;
  @RequiredText(LIMIT.line) name!: string;
}

/** Another name for a partnership. */
export class RenamePartnership {
  @RequiredText(LIMIT.line) name!: string;
}

/** An organisation that is known already comes into a partnership as well. */
export class BringIn {
  @Id() organisationId!: string;
}

/** An organisation in somebody's office, with how much goes on there. */
export interface OrganisationLine {
  id: string;
  kind: OrganisationKind;
  name: string;
  people: number;
  /** Placements that go on now, at a school or of an institute's students. */
  placements: number;
}

/** A school or institute, the partnerships that it is in, and what the reader may do there. */
export interface OrganisationView extends OrganisationLine {
  partnerships: PersonRef[];
  may: Record<OrganisationAction, boolean>;
}

/** A partnership that somebody administers. */
export interface PartnershipLine {
  id: string;
  name: string;
  may: Record<PartnershipAction, boolean>;
}

/** What an office should look at first: how many of each. */
export interface AttentionView {
  /** Placements that go on without a workplace mentor. */
  withoutMentor: number;
  /** People who have no role, now or later. */
  idle: number;
  /** Roles that end within 30 days, and before what they are for. */
  ending: number;
}

/** Where an administrator begins. */
export interface AdministrationView {
  partnerships: PartnershipLine[];
  attention: AttentionView;
}
