import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { problem } from '../http/problem.js';
import { IdentityStore } from './identity-store.js';

/** What a challenge is asked for. */
export type ChallengePurpose = 'sign-in' | 'second-factor' | 'add';

const MINUTES = 5;
const BYTES = 32;

/** What a passkey is asked to sign: kept here, good for one try, and only for whoever asked for it. */
@Injectable()
export class Challenges {
  constructor(private readonly store: IdentityStore) {}

  /** A new one for this session or browser; the one before it is worth nothing from now on. */
  async issue(purpose: ChallengePurpose, boundTo: Buffer): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = new Uint8Array(randomBytes(BYTES));
    await this.store.ask('challenge_sweep', 'delete from identity.challenge where expires_at < now()', []);
    await this.store.ask(
      'challenge_issue',
      `insert into identity.challenge values ($1, $2, $3, now() + make_interval(mins => ${MINUTES}))
       on conflict (bound_to, purpose) do update set challenge = excluded.challenge, expires_at = excluded.expires_at`,
      [boundTo, purpose, Buffer.from(challenge).toString('base64url')],
    );
    return challenge;
  }

  /** The one that was given out, in base64url; asking for it uses it up. */
  async take(purpose: ChallengePurpose, boundTo: Buffer): Promise<string> {
    const [taken] = await this.store.ask<{ challenge: string; isInTime: boolean }>(
      'challenge_take',
      `delete from identity.challenge where bound_to = $1 and purpose = $2
       returning challenge, expires_at > now() as "isInTime"`,
      [boundTo, purpose],
    );
    if (!taken?.isInTime) throw problem.wrongPasskey();
    return taken.challenge;
  }
}
