import type { AccountAction, AppointedRole } from '@leerspoor/shared';
import type { Policy } from '../policy/policy.js';

/** What the policy of somebody else's account needs to know. */
export interface AccountFacts {
  id: string;
  /** The office of whoever asks goes over everything that this person is. */
  isWhollyInOffice: boolean;
  /** What whoever asks can appoint somebody to. */
  appointable: readonly AppointedRole[];
}

export const accountPolicy = {
  rename: (_, { isWhollyInOffice }) => isWhollyInOffice,
  // Nobody appoints themselves.
  appoint: (actor, { id, appointable }) => id !== actor.id && appointable.length > 0,
} satisfies Policy<AccountFacts, AccountAction>;
