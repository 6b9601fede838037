import { Injectable } from '@nestjs/common';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { IdentityStore } from './identity-store.js';
import { spend } from './request-limit.js';
import { sharedLimit } from './shared-limit.js';

const QUARTER_S = 15 * 60;

/**
 * Tries to sign in during a quarter of an hour: ten for one mailbox from one address; a hundred from one address, for
 * whoever tries many mailboxes; fifty for one mailbox, for whoever tries it from everywhere.
 */
@Injectable()
export class SignInLimit {
  private readonly pair: RateLimiterAbstract;
  private readonly address: RateLimiterAbstract;
  private readonly mailbox: RateLimiterAbstract;

  constructor(store: IdentityStore) {
    this.pair = sharedLimit(store, 'sign-in', 10, QUARTER_S);
    this.address = sharedLimit(store, 'sign-in-address', 100, QUARTER_S);
    this.mailbox = sharedLimit(store, 'sign-in-mailbox', 50, QUARTER_S);
  }

  async spend(address: string, mailbox: string): Promise<void> {
    await spend(this.pair, pairOf(address, mailbox));
    await spend(this.address, address);
    await spend(this.mailbox, mailbox);
  }

  async forgive(address: string, mailbox: string): Promise<void> {
    await this.pair.delete(pairOf(address, mailbox));
  }
}

const pairOf = (address: string, mailbox: string): string => `${address} ${mailbox}`.slice(0, 200);
