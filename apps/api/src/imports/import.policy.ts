import type { Policy } from '../policy/policy.js';

/** What the policy of an import needs to know of whom brings it. */
export interface ImporterFacts {
  hasOffice: boolean;
}

export const importPolicy = {
  bring: (_actor, { hasOffice }) => hasOffice,
} satisfies Policy<ImporterFacts, 'bring'>;
