import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from './actor.js';
import { IdentityStore } from './identity-store.js';

const DAYS = 14;
/** How long this process believes what it read: the longest that a revoked session lives on. */
const CACHE_MS = 1000;
const CACHE_MAX = 10_000;

/** Sign-ins that last: an opaque token with the person, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  private readonly cache = new Map<string, { actor: Actor | null; until: number }>();

  constructor(private readonly store: IdentityStore) {}

  readonly maxAgeMs = DAYS * 24 * 3600 * 1000;

  async start(personId: string): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    await this.store.ask(
      'session_start',
      `insert into identity.session (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(days => $3))`,
      [digest(token), personId, DAYS],
    );
    return token;
  }

  /** Who holds this token, or nobody. */
  async whose(token: string): Promise<Actor | null> {
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const [row] = await this.store.ask<{ person_id: string }>(
      'session_whose',
      `select person_id from identity.session where token_hash = $1 and expires_at > now()`,
      [digest(token)],
    );
    const actor = row ? { id: row.person_id } : null;
    if (this.cache.size >= CACHE_MAX) this.cache.clear();
    this.cache.set(token, { actor, until: Date.now() + CACHE_MS });
    return actor;
  }

  async end(token: string): Promise<void> {
    this.cache.delete(token);
    await this.store.ask('session_end', `delete from identity.session where token_hash = $1`, [
      digest(token),
    ]);
  }
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
