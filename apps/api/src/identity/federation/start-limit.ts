import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { IdentityStore } from '../identity-store.js';
import { spend } from '../request-limit.js';
import { sharedLimit } from '../shared-limit.js';

/** Starts from one address in a minute: a whole school may begin at nine, and nobody fills the table of attempts. */
@Injectable()
export class StartLimit implements CanActivate {
  private readonly starts: RateLimiterAbstract;

  constructor(store: IdentityStore) {
    this.starts = sharedLimit(store, 'federation-start', 300, 60);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    await spend(this.starts, context.switchToHttp().getRequest<Request>().ip ?? '');
    return true;
  }
}
