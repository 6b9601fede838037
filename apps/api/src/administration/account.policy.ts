import type { AccountAction, AppointedRole } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';

/** What the policy of somebody else's account needs to know. */
export interface AccountFacts {
  id: string;
  /** The office of whoever asks goes over everything that this person is. */
  isWhollyInOffice: boolean;
  /** What whoever asks can appoint somebody to. */
  appointable: readonly AppointedRole[];
  /** They have a role, now or later: there is something to come for. */
  hasRole: boolean;
  invitedAt: string | null;
}

const DAY_MS = 24 * 3600 * 1000;
const isFresh = (at: string | null): boolean => at !== null && Date.now() - Date.parse(at) < DAY_MS;

export const accountPolicy = {
  rename: (_, { isWhollyInOffice }) => isWhollyInOffice,
  // Nobody appoints themselves.
  appoint: (actor, { id, appointable }) => id !== actor.id && appointable.length > 0,
  // A mail a day is enough.
  invite: (actor, { id, hasRole, invitedAt }) => id !== actor.id && hasRole && !isFresh(invitedAt),
} satisfies Policy<AccountFacts, AccountAction>;
