import { Injectable } from '@nestjs/common';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import type { Actor } from './actor.js';
import { IdentityStore } from './identity-store.js';
import { spend } from './request-limit.js';
import { sharedLimit } from './shared-limit.js';

const TRIES = 5;
const WITHIN_S = 5 * 60;

/** Tries of somebody who is signed in: five codes in five minutes, and five passwords. */
@Injectable()
export class SecondFactorLimit {
  private readonly limits: Record<'code' | 'password', RateLimiterAbstract>;

  constructor(store: IdentityStore) {
    this.limits = {
      code: sharedLimit(store, 'second-factor', TRIES, WITHIN_S),
      password: sharedLimit(store, 'own-password', TRIES, WITHIN_S),
    };
  }

  /** Runs one try; one that succeeds gives the five back. */
  async try<T>(kind: 'code' | 'password', actor: Actor, attempt: () => Promise<T>): Promise<T> {
    await spend(this.limits[kind], actor.id);
    const result = await attempt();
    await this.limits[kind].delete(actor.id);
    return result;
  }
}
