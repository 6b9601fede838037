import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { RateLimiterMemory, type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from '../http/problem.js';
import type { IdentityStore } from './identity-store.js';
import { sharedLimit } from './shared-limit.js';

const MINUTE_S = 60;

/**
 * How much one person asks in a minute; who is not signed in counts by address. What changes something is counted in
 * PostgreSQL, for all replicas together; what only reads is counted here, because a count that costs more than the
 * question protects nothing.
 */
@Injectable()
export class RequestLimit implements CanActivate {
  private readonly reads: RateLimiterAbstract;
  private readonly writes: RateLimiterAbstract;
  private readonly strangers: RateLimiterAbstract;

  constructor(store: IdentityStore, perMinute: number) {
    this.reads = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S });
    this.writes = sharedLimit(store, 'writes', perMinute / 2, MINUTE_S);
    // A whole school may come from one address.
    this.strangers = new RateLimiterMemory({ points: perMinute, duration: MINUTE_S });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { method, user, ip } = context.switchToHttp().getRequest<Request>();
    const limiter = method === 'GET' || method === 'HEAD' ? this.reads : this.writes;
    await spend(limiter, user?.id ?? ip ?? '');
    return true;
  }

  /** Somebody without a session knocked at a door that needs one. */
  countStranger(address = ''): Promise<void> {
    return spend(this.strangers, address);
  }
}

/** Takes one from what is left; nothing left is a refusal. */
export async function spend(limiter: RateLimiterAbstract, key: string): Promise<void> {
  try {
    await limiter.consume(key.slice(0, 200));
  } catch (refused) {
    if (refused instanceof RateLimiterRes) throw problem.tooMany(Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}
