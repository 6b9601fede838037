import { Injectable } from '@nestjs/common';
import type { Door, SessionView } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor, Proof, SignedIn } from './actor.js';
import { deviceOf } from './device.js';
import { IdentityStore } from './identity-store.js';
import { digest, newToken } from './token.js';

/** A device of one's own; on another, and for a guest anywhere, half an hour of silence or a working day. */
const REMEMBERED = { idle: '14 days', most: '14 days' };
const FOR_NOW = { idle: '30 minutes', most: '8 hours' };
/** How long this process believes what it read: the longest that a revoked session lives on. */
const CACHE_MS = 1000;
const CACHE_MAX = 10_000;
/** Nobody has more devices than this; whoever signs in by a script may. */
const MOST_SHOWN = 50;

interface SessionRow {
  id: string;
  personId: string;
  door: Door;
  provider: string | null;
  secondFactorAt: Date | null;
  standing: 'member' | 'guest' | null;
  isStale: boolean;
}
// Who came in with a code and is nobody here any more, is not signed in any more.
const WHOSE = `select id, person_id as "personId", door, provider, second_factor_at as "secondFactorAt", standing,
    used_at < now() - least(interval '1 hour', idle_for / 10) as "isStale"
  from (select *, case when door = 'code' then identity.standing(person_id) end as standing from identity.session
    where token_hash = $1 and expires_at > now() and used_at > now() - idle_for) s
  where standing is distinct from 'nobody'`;

const START = `insert into identity.session (token_hash, person_id, browser, system, door, provider, second_factor_at, idle_for, expires_at)
  select $1, $2, $3, $4, $5, $6, case when $7 then now() end, case when short then interval '${FOR_NOW.idle}' else interval '${REMEMBERED.idle}' end,
    now() + case when short then interval '${FOR_NOW.most}' else interval '${REMEMBERED.most}' end
  from (select not $8::boolean or $5 = 'code' and identity.standing($2) <> 'member' as short) tier
  returning extract(epoch from expires_at - started_at)::float8 * 1000 as "maxAgeMs"`;

/** Sign-ins that last: an opaque token with the person, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  private readonly cache = new Map<string, { actor: SignedIn | null; until: number }>();

  constructor(private readonly store: IdentityStore) {}

  async start(
    personId: string,
    proof: Proof,
    userAgent: string | undefined,
  ): Promise<{ token: string; maxAgeMs: number }> {
    const token = newToken();
    const { browser, system } = deviceOf(userAgent);
    const { door, provider = null, hasSecondFactor = false, isRemembered = true } = proof;
    const [started] = await this.store.ask<{ maxAgeMs: number }>('session_start', START, [
      ...[digest(token), personId, browser, system, door, provider, hasSecondFactor, isRemembered],
    ]);
    return { token, maxAgeMs: started?.maxAgeMs ?? 0 };
  }

  /** Who holds this token, or nobody. */
  async whose(token: string): Promise<SignedIn | null> {
    const known = this.cache.get(token);
    if (known && known.until > Date.now()) return known.actor;
    const actor = await this.look(token);
    if (this.cache.size >= CACHE_MAX) this.cache.clear();
    this.cache.set(token, { actor, until: Date.now() + CACHE_MS });
    return actor;
  }

  private async look(token: string): Promise<SignedIn | null> {
    const [row] = await this.store.ask<SessionRow>('session_whose', WHOSE, [digest(token)]);
    if (!row) return null;
    if (row.isStale) await this.touch(token);
    const { personId, id, door, provider, secondFactorAt, standing } = row;
    return {
      id: personId,
      session: { id, door, provider, secondFactorAt, isGuest: standing === 'guest' },
    };
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
      `select id, browser, system, started_at as "startedAt", date_trunc('hour', used_at) as "usedAt", token_hash = $2 as "isThis"
       from identity.session where person_id = $1 and expires_at > now() and used_at > now() - idle_for
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
      `update identity.session set used_at = now() where token_hash = $1`,
      [digest(token)],
    );
  }
}
