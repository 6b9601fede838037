import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { problem } from '../http/problem.js';
import { IdentityStore } from './identity-store.js';

/** Ten tries in a quarter of an hour for one mailbox from one address; the count lives in PostgreSQL, for all replicas. */
@Injectable()
export class SignInLimit {
  private readonly limiter: RateLimiterPostgres;

  constructor(store: IdentityStore) {
    this.limiter = new RateLimiterPostgres({
      storeClient: store.pool,
      schemaName: 'identity',
      tableName: 'rate_limit',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'sign-in',
      points: 10,
      duration: 15 * 60,
    });
  }

  async spend(address: string, mailbox: string): Promise<void> {
    try {
      await this.limiter.consume(keyOf(address, mailbox));
    } catch (refused) {
      if (refused instanceof RateLimiterRes) throw problem.tooMany();
      throw refused;
    }
  }

  async forgive(address: string, mailbox: string): Promise<void> {
    await this.limiter.delete(keyOf(address, mailbox));
  }
}

const keyOf = (address: string, mailbox: string): string => `${address} ${mailbox}`.slice(0, 200);
