import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import * as client from 'openid-client';
import { problem } from '../../http/problem.js';
import { BriefCookie } from '../cookie.js';
import { digest } from '../token.js';
import { IdentityStore } from '../identity-store.js';
import type { Round } from './relying-party.js';

/** What somebody goes to a provider for: to come in, to add an account, or to show a second factor. */
export type Purpose = 'sign-in' | 'link' | 'step-up';

/** One way out to a provider and back. */
export interface Attempt {
  provider: string;
  purpose: Purpose;
  /** Who is signed in already. */
  personId: string | null;
  returnTo: string;
}

/** Attempts that are under way: each works once, within ten minutes, in the browser that began it. */
@Injectable()
export class Attempts {
  constructor(
    private readonly store: IdentityStore,
    private readonly cookie: BriefCookie,
  ) {}

  async begin({ provider, purpose, personId, returnTo }: Attempt, response: Response): Promise<Round> {
    const state = client.randomState();
    const round = { state, nonce: client.randomNonce(), verifier: client.randomPKCECodeVerifier() };
    await this.store.ask(
      'attempt_begin',
      `with over as (delete from identity.attempt where started_at < now() - make_interval(mins => $9))
       insert into identity.attempt (state_hash, browser_hash, provider, purpose, person_id, nonce, verifier, return_to)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        digest(state),
        this.cookie.give(response, nameOf(state)),
        ...[provider, purpose, personId, round.nonce, round.verifier, returnTo],
        this.cookie.minutes,
      ],
    );
    return round;
  }

  /** The attempt that this answer belongs to; from now on it is used. */
  async take(
    provider: string,
    state: string,
    request: Request,
    response: Response,
  ): Promise<Attempt & Round> {
    const [attempt] = await this.store.ask<Attempt & Round>(
      'attempt_take',
      `delete from identity.attempt where state_hash = $1 and browser_hash = $2 and provider = $3
         and started_at > now() - make_interval(mins => $4)
       returning provider, purpose, person_id as "personId", nonce, verifier, return_to as "returnTo"`,
      [digest(state), this.cookie.of(request, nameOf(state)), provider, this.cookie.minutes],
    );
    if (!attempt) throw problem.signInFailed();
    this.cookie.forget(response, nameOf(state));
    return { ...attempt, state };
  }
}

// Several tabs may be under way at once, each with a cookie of its own.
const nameOf = (state: string): string => `to-${digest(state).toString('hex').slice(0, 16)}`;
