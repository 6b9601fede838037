import { Injectable } from '@nestjs/common';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { IdentityStore } from './identity-store.js';
import { spend } from './request-limit.js';
import { sharedLimit } from './shared-limit.js';

const HOUR_S = 3600;

/**
 * Codes that are asked for during an hour: five for one mailbox from one address, twenty from one address, fifteen for one
 * mailbox from everywhere, and a thousand by everybody. A mailbox is not shut by one who asks for it from elsewhere.
 */
@Injectable()
export class CodeLimit {
  private readonly pair: RateLimiterAbstract;
  private readonly address: RateLimiterAbstract;
  private readonly mailbox: RateLimiterAbstract;
  private readonly everybody: RateLimiterAbstract;

  constructor(store: IdentityStore) {
    this.pair = sharedLimit(store, 'code', 5, HOUR_S);
    this.address = sharedLimit(store, 'code-address', 20, HOUR_S);
    this.mailbox = sharedLimit(store, 'code-mailbox', 15, HOUR_S);
    this.everybody = sharedLimit(store, 'code-everybody', 1000, HOUR_S);
  }

  async spend(address: string, mailbox: string): Promise<void> {
    await spend(this.pair, `${address} ${mailbox}`);
    await spend(this.address, address);
    await spend(this.mailbox, mailbox);
    await spend(this.everybody, 'all');
  }
}
