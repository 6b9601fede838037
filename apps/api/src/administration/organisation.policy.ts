import type { OrganisationAction, OrganisationKind, PartnershipAction, Rank } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';

/** What the policy of an organisation needs to know. */
export interface OrganisationFacts {
  kind: OrganisationKind;
  /** How far the office of whoever asks goes here. */
  rank: Rank;
}

export const organisationPolicy = {
  addPerson: (_, { rank }) => rank >= 1,
  removePerson: (_, { rank }) => rank >= 2,
  rename: (_, { rank }) => rank >= 3,
  writeProgrammes: (_, { rank, kind }) => rank >= 3 && kind === 'institute',
} satisfies Policy<OrganisationFacts, OrganisationAction>;

/** What the policy of a partnership needs to know. */
export interface PartnershipFacts {
  rank: Rank;
}

export const partnershipPolicy = {
  rename: (_, { rank }) => rank >= 3,
  bringIn: (_, { rank }) => rank >= 3,
} satisfies Policy<PartnershipFacts, PartnershipAction>;
