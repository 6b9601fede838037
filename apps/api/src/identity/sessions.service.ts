import { Injectable } from '@nestjs/common';
import type { SessionView } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor, Proof, SignedIn } from './actor.js';
import { deviceOf } from './device.js';
import { Providers } from './federation/providers.js';
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

type SessionRow = SignedIn['session'] & { personId: string; isStale: boolean };

/**
 * Sessions with how long they last: an administrator's a quarter of an hour unused and eight hours in all, whenever it began.
 * Whoever came in with a code and is nobody here any more, is not signed in any more.
 */
const SESSIONS = `(select s.*, a.is_administrator, case when s.door = 'code' then identity.standing(s.person_id) end as standing,
    least(s.idle_for, case when a.is_administrator then interval '15 minutes' end) as idle,
    least(s.expires_at, case when a.is_administrator then s.started_at + interval '8 hours' end) as ends_at
  from identity.session s cross join lateral (select app.is_administrator(s.person_id)) as a (is_administrator)) as s`;
const LIVES = `s.ends_at > now() and s.used_at > now() - s.idle and s.standing is distinct from 'nobody'`;
const WHOSE = `select s.id, s.person_id as "personId", s.door, s.provider, s.second_factor_at as "secondFactorAt",
    s.proved_at as "provedAt", s.is_administrator as "isAdministrator",
    coalesce(s.standing = 'guest', false) as "isGuest",
    exists (select from identity.passkey p where p.person_id = s.person_id)
      or exists (select from identity.authenticator_app a where a.person_id = s.person_id and a.is_confirmed) as "hasSecondFactor",
    s.used_at < now() - least(interval '1 hour', s.idle / 10) as "isStale"
  from ${SESSIONS} where s.token_hash = $1 and ${LIVES}`;

const MAX_AGE = `round(extract(epoch from expires_at - now()) * 1000)::float8 as "maxAgeMs"`;
const START = `insert into identity.session (token_hash, person_id, browser, system, door, provider, second_factor_at, idle_for, expires_at)
  select $1, $2, $3, $4, $5, $6, case when $7 then now() end, case when short then interval '${FOR_NOW.idle}' else interval '${REMEMBERED.idle}' end,
    now() + case when short then interval '${FOR_NOW.most}' else interval '${REMEMBERED.most}' end
  from (select not $8::boolean or $5 = 'code' and identity.standing($2) <> 'member' as short) tier
  returning ${MAX_AGE}`;

/** What the browser is given of a session, and for how long. */
export interface StartedSession {
  token: string;
  maxAgeMs: number;
}

/** Sign-ins that last: an opaque token with the person, its hash in PostgreSQL. */
@Injectable()
export class SessionsService {
  private readonly cache = new Map<string, { actor: SignedIn | null; until: number }>();

  constructor(
    private readonly store: IdentityStore,
    private readonly providers: Providers,
  ) {}

  async start(personId: string, proof: Proof, userAgent: string | undefined): Promise<StartedSession> {
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
    if (row.provider && !this.providers.isOn(row.provider)) {
      await this.end(token);
      return null;
    }
    const { personId, isStale, ...session } = row;
    if (isStale) await this.touch(token);
    return { id: personId, session };
  }

  /** The person proved once more who they are: the session goes on under another token, and the old one is worth nothing. */
  async renew(token: string, hasSecondFactor: boolean): Promise<StartedSession> {
    const next = newToken();
    const [renewed] = await this.store.ask<{ maxAgeMs: number }>(
      'session_renew',
      `update identity.session set token_hash = $2, proved_at = now(), used_at = now(),
         second_factor_at = case when $3 then now() else second_factor_at end
       where token_hash = $1 returning ${MAX_AGE}`,
      [digest(token), digest(next), hasSecondFactor],
    );
    this.cache.delete(token);
    if (!renewed) throw problem.notSignedIn();
    return { token: next, ...renewed };
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
      `select s.id, s.browser, s.system, s.started_at as "startedAt", date_trunc('hour', s.used_at) as "usedAt",
         s.token_hash = $2 as "isThis"
       from ${SESSIONS} where s.person_id = $1 and ${LIVES}
       order by "isThis" desc, s.used_at desc, s.id limit ${MOST_SHOWN}`,
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
