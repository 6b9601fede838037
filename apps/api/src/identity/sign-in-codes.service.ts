import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';
import { CodeLimit } from './code-limit.js';
import { IdentityStore } from './identity-store.js';
import { SecretBox } from './secret-box.js';
import { CODE_MINUTES, codeOf } from './sign-in-code.js';
import { digest, newToken } from './token.js';

const MOST_TRIES = 5;
const LIMITS = `expires_at > now() and used_at is null`;

// One statement for everybody, so that an unknown mailbox takes as long as a known one. A code that was asked for in this
// browser before works no more.
const ASK = `with known as (select p.id, identity.door_of(p.id) as door from public.person p where p.email = $3),
  earlier as (update identity.sign_in_code set expires_at = now() where browser_hash = $5 and ${LIMITS}),
  gone as (delete from identity.sign_in_code where expires_at < now() - interval '1 day'),
  asked as (insert into identity.sign_in_code (id, browser_hash, person_id, expires_at)
    values ($1, $2, (select id from known where door = 'code'), now() + interval '${CODE_MINUTES} minutes'))
  insert into mail.outgoing (id, to_person, template, attempt_id, detail)
    select $4, id, case door when 'code' then 'sign_in_code' else 'sign_in_door' end,
      case when door = 'code' then $1::uuid end, case when door <> 'code' then door end
    from known where door is not null`;
const TRY = `update identity.sign_in_code set tries = tries + 1 where browser_hash = $1 and tries < ${MOST_TRIES} and ${LIMITS}
  returning id, person_id as "personId"`;
const USE = `update identity.sign_in_code set used_at = now() where id = $1 and ${LIMITS} returning id`;

/** Signs people in through their mailbox, who have no door of their own: a code, in the browser that asked for it. */
@Injectable()
export class SignInCodes {
  constructor(
    private readonly store: IdentityStore,
    private readonly box: SecretBox,
    private readonly limit: CodeLimit,
  ) {}

  /** Mails a code, if this is the mailbox of somebody it opens for; gives what the browser must show with it. */
  async ask(email: string, address: string, earlier: string | undefined): Promise<string> {
    const mailbox = email.trim().toLowerCase();
    await this.limit.spend(address, mailbox);
    const browser = newToken();
    await this.store.ask('code_ask', ASK, [v7(), digest(browser), mailbox, v7(), digest(earlier ?? '')]);
    return browser;
  }

  /** Who typed this code in the browser that asked for it: once, and at the fifth wrong one never. */
  async use(code: string, browser: string | undefined): Promise<Actor> {
    const [tried] = await this.store.ask<{ id: string; personId: string | null }>('code_try', TRY, [
      digest(browser ?? ''),
    ]);
    const isRight = isSame(code.replaceAll(/\D/g, ''), codeOf(this.box, tried?.id ?? ''));
    if (!tried?.personId || !isRight) throw problem.wrongCode();
    const used = await this.store.ask('code_use', USE, [tried.id]);
    if (used.length === 0) throw problem.wrongCode();
    return { id: tried.personId };
  }
}

const isSame = (given: string, code: string): boolean =>
  given.length === code.length && timingSafeEqual(Buffer.from(given), Buffer.from(code));
