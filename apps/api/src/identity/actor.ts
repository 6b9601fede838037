import type { Door } from '@leerspoor/shared';

/** Who acts: the person that is signed in. */
export interface Actor {
  readonly id: string;
}

/** What a sign-in proved. */
export interface Proof {
  readonly door: Door;
  /** The provider that said who this is, for a federated sign-in. */
  readonly provider?: string;
  /** A second factor was shown (a passkey is two at once). */
  readonly hasSecondFactor?: boolean;
  /** `false`: only for now, on a device that others use too. */
  readonly isRemembered?: boolean;
}

/** Whoever acts, and what their session knows of how they came in. */
export interface SignedIn extends Actor {
  readonly session: {
    readonly id: string;
    readonly door: Door;
    readonly provider: string | null;
    readonly secondFactorAt: Date | null;
    /** Was asked one thing, and is nobody else here. */
    readonly isGuest: boolean;
    /** When this person last proved in this session who they are. */
    readonly provedAt: Date;
    /** There is a second factor to show. */
    readonly hasSecondFactor: boolean;
    readonly isAdministrator: boolean;
  };
}
