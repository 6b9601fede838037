import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { SessionView } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';
import { deviceOf } from './device.js';
import { IdentityStore } from './identity-store.js';

const DAYS = 14;
/** How long this process believes what it read: the longest that a revoked session lives on. */
const CACHE_MS = 1000;
const CACHE_MAX = 10_000;
/** Nobody has more devices than this; whoever signs in by a script may. */
const MOST_SHOWN = 50;

/** Sign-ins that last: an opaque token with the person, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  private readonly cache = new Map<string, { actor: Actor | null; until: number }>();

  constructor(private readonly store: IdentityStore) {}

  readonly maxAgeMs = DAYS * 24 * 3600 * 1000;

  async start(personId: string, userAgent: string | undefined): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const { browser, system } = deviceOf(userAgent);
    await this.store.ask(
      'session_start',
      `insert into identity.session (token_hash, person_id, browser, system, expires_at)
       values ($1, $2, $3, $4, now() + make_interval(days => $5))`,
      [digest(token), personId, browser, system, DAYS],
    );
    return token;
  }

  /** Who holds this token, or nobody. */
  async whose(token: string): Promise<Actor | null> {
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const [row] = await this.store.ask<{ person_id: string; is_stale: boolean }>(
      'session_whose',
      `select person_id, used_at < now() - interval '1 hour' as is_stale
       from identity.session where token_hash = $1 and expires_at > now()`,
      [digest(token)],
    );
    if (row?.is_stale) await this.touch(token);
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

  /** Where this person is signed in, the one who asks first. */
  of(actor: Actor, token = ''): Promise<SessionView[]> {
    return this.store.ask(
      'session_list',
      `select id, browser, system, started_at as "startedAt", used_at as "usedAt", token_hash = $2 as "isThis"
       from identity.session where person_id = $1 and expires_at > now()
       order by "isThis" desc, used_at desc, id limit ${MOST_SHOWN}`,
      [actor.id, digest(token)],
    );
  }

  /** Ends one of the person's own sessions; another's is not there for them. */
  async endOne(actor: Actor, id: string): Promise<void> {
    const ended = await this.store.ask(
      'session_end_one',
      `delete from identity.session where id = $1 and person_id = $2 returning id`,
      [id, actor.id],
    );
    if (ended.length === 0) throw problem.notFound();
    this.cache.clear();
  }

  /** Ends all but the one who asks. */
  async endOthers(actor: Actor, token = ''): Promise<void> {
    await this.store.ask(
      'session_end_others',
      `delete from identity.session where person_id = $1 and token_hash <> $2`,
      [actor.id, digest(token)],
    );
    this.cache.clear();
  }

  private async touch(token: string): Promise<void> {
    await this.store.ask(
      'session_used',
      `update identity.session set used_at = date_trunc('hour', now()) where token_hash = $1`,
      [digest(token)],
    );
  }
}

const digest = (token: string): Buffer => createHash('sha256').update(token).digest();
