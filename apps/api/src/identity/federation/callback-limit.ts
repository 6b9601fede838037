import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Problem, problem } from '../../http/problem.js';
import { IdentityStore } from '../identity-store.js';
import { sharedLimit } from '../shared-limit.js';

const FAILURES = 20;
const MINUTE_S = 60;

/** Whose callbacks fail too often waits a minute; who comes back well, as a whole school may at nine, is not counted. */
@Injectable()
export class CallbackLimit implements NestInterceptor {
  private readonly failures: RateLimiterAbstract;

  constructor(store: IdentityStore) {
    this.failures = sharedLimit(store, 'federation-failed', FAILURES, MINUTE_S);
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { ip = '' } = context.switchToHttp().getRequest<Request>();
    return from(this.count(ip, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async count(address: string, work: () => Promise<unknown>): Promise<unknown> {
    const known = await this.failures.get(address);
    if (known && known.consumedPoints >= FAILURES)
      throw problem.tooMany(Math.ceil(known.msBeforeNext / 1000));
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && error.status < 500) await this.failures.penalty(address);
      throw error;
    }
  }
}
