import { Injectable } from '@nestjs/common';
import type { AuthenticatorSecretView } from '@leerspoor/shared';
import { Secret, TOTP } from 'otpauth';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';
import { IdentityStore } from './identity-store.js';
import { SecretBox } from './secret-box.js';
import { SignInMail } from './sign-in-mail.js';

const PERIOD_S = 30;
const SECRET_BYTES = 20;
const PURPOSE = 'authenticator app';

/** Codes of an authenticator app (TOTP, RFC 6238): six digits per thirty seconds, one step early or late, each once. */
@Injectable()
export class AuthenticatorAppService {
  constructor(
    private readonly store: IdentityStore,
    private readonly box: SecretBox,
    private readonly mail: SignInMail,
  ) {}

  /** A new secret, which counts only when the app has given a code for it. */
  async begin(actor: Actor): Promise<AuthenticatorSecretView> {
    const [person] = await this.store.ask<{ email: string }>(
      'authenticator_person',
      'select email from public.person where id = $1',
      [actor.id],
    );
    const secret = new Secret({ size: SECRET_BYTES });
    await this.store.ask(
      'authenticator_begin',
      `insert into identity.authenticator_app (person_id, is_confirmed, sealed) values ($1, false, $2)
       on conflict (person_id, is_confirmed) do update set sealed = excluded.sealed`,
      [actor.id, this.box.seal(PURPOSE, actor.id, secret.base32)],
    );
    return { secret: secret.base32, uri: totpOf(secret, person?.email).toString() };
  }

  /** The app knows the secret: from now on it is this one. */
  async confirm(actor: Actor, code: string): Promise<void> {
    const waiting = await this.find(actor, false);
    if (!waiting) throw problem.incorrect('/code');
    const step = this.stepOf(actor, waiting.sealed, code);
    const confirmed = await this.store.ask(
      'authenticator_confirm',
      `with waiting as (
         delete from identity.authenticator_app where person_id = $1 and not is_confirmed and sealed = $2 returning sealed)
       insert into identity.authenticator_app select $1, true, sealed, $3 from waiting
       on conflict (person_id, is_confirmed) do update set sealed = excluded.sealed, last_step = excluded.last_step
       returning last_step`,
      [actor.id, waiting.sealed, step],
    );
    if (confirmed.length === 0) throw problem.outOfDate();
    await this.mail.tellChange(actor.id, 'authenticator-added');
  }

  /** Uses a code up, or refuses it. */
  async use(actor: Actor, code: string): Promise<void> {
    const known = await this.find(actor, true);
    if (!known) throw problem.incorrect('/code');
    const used = await this.store.ask(
      'authenticator_use',
      `update identity.authenticator_app set last_step = $2 where person_id = $1 and is_confirmed and last_step < $2
       returning last_step`,
      [actor.id, this.stepOf(actor, known.sealed, code)],
    );
    if (used.length === 0) throw problem.incorrect('/code');
  }

  async isSetUp(actor: Actor): Promise<boolean> {
    return (await this.find(actor, true)) !== undefined;
  }

  async remove(actor: Actor): Promise<void> {
    const removed = await this.store.ask(
      'authenticator_remove',
      'delete from identity.authenticator_app where person_id = $1 and is_confirmed returning person_id',
      [actor.id],
    );
    if (removed.length === 0) throw problem.notFound();
    await this.mail.tellChange(actor.id, 'authenticator-removed');
  }

  private async find(actor: Actor, isConfirmed: boolean): Promise<{ sealed: Buffer } | undefined> {
    const [found] = await this.store.ask<{ sealed: Buffer }>(
      'authenticator_find',
      'select sealed from identity.authenticator_app where person_id = $1 and is_confirmed = $2',
      [actor.id, isConfirmed],
    );
    return found;
  }

  /** The step that a code belongs to. */
  private stepOf(actor: Actor, sealed: Buffer, code: string): number {
    const totp = totpOf(Secret.fromBase32(this.box.open(PURPOSE, actor.id, sealed)));
    const timestamp = Date.now();
    // otpauth compares bytes and throws when there are more of them than letters
    const delta = /^\d+$/.test(code) ? totp.validate({ token: code, timestamp, window: 1 }) : null;
    if (delta === null) throw problem.incorrect('/code');
    return totp.counter({ timestamp }) + delta;
  }
}

const totpOf = (secret: Secret, label = ''): TOTP =>
  new TOTP({ issuer: 'Leerspoor', label, secret, digits: 6, period: PERIOD_S });
