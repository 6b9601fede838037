import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { BriefCookie } from '../cookie.js';
import { IdentityStore } from '../identity-store.js';
import type { Account } from './account.js';

/** An account that waits in this browser for its person to confirm it. */
export interface Finding {
  personId: string;
  /** The proposal that an administrator approved, when it was not the person who began. */
  bindingId: string | null;
}

/** Which account is whose. */
@Injectable()
export class Logins {
  constructor(
    private readonly store: IdentityStore,
    private readonly cookie: BriefCookie,
  ) {}

  /** The person whose account this is, who was seen just now; or nobody. */
  async personOf({ issuer, subject, provider, name, home }: Account): Promise<string | null> {
    const [login] = await this.store.ask<{ id: string }>(
      'login_seen',
      `update identity.login set last_seen = now(), provider = $3, name = $4, home = $5
       where issuer = $1 and subject = $2 returning person_id as id`,
      [issuer, subject, provider, name, home],
    );
    return login?.id ?? null;
  }

  /** Tells administrators of an account that nobody has, when its number is that of a member. */
  async propose({ issuer, subject, provider, name, home, numbers }: Account): Promise<void> {
    for (const { organisation, number } of numbers)
      await this.store.ask('login_propose', 'select identity.propose($1, $2, $3, $4, $5, $6, $7)', [
        ...[issuer, subject, provider, name, home, organisation, number],
      ]);
  }

  /** Whose an administrator says that this account is, and who did not confirm it yet. */
  async approved({ issuer, subject }: Account): Promise<Finding | null> {
    const [binding] = await this.store.ask<Finding>(
      'login_approved',
      `select person_id as "personId", id as "bindingId" from identity.binding
       where issuer = $1 and subject = $2 and is_approved order by seen_at desc limit 1`,
      [issuer, subject],
    );
    return binding ?? null;
  }

  /** Keeps an account for ten minutes for this person in this browser. */
  async keep(
    { issuer, subject, provider, name, home }: Account,
    { personId, bindingId }: Finding,
    response: Response,
  ): Promise<string> {
    const [found] = await this.store.ask<{ id: string }>(
      'login_found',
      `with over as (delete from identity.found where person_id = $2)
       insert into identity.found (browser_hash, person_id, binding_id, issuer, subject, provider, name, home)
       values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [this.cookie.give(response, FOUND), personId, bindingId, issuer, subject, provider, name, home],
    );
    return found?.id ?? '';
  }

  /** How the browser is known in which an account was found. */
  browserOf(request: Request): Buffer {
    return this.cookie.of(request, FOUND);
  }
}

const FOUND = 'found';
