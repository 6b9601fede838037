import { Injectable } from '@nestjs/common';
import type { ChangePassword, GivePassword } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor } from './actor.js';
import { isCommon } from './common-passwords.js';
import { IdentityStore } from './identity-store.js';
import { hashPassword, isPassword } from './passwords.js';
import { SecondFactorLimit } from './second-factor-limit.js';
import { SessionsService } from './sessions.service.js';
import { SignInMail } from './sign-in-mail.js';

interface Own {
  hash: string;
  name: string;
  email: string;
}

/** The password of somebody who is signed in: giving it once more, and choosing another. */
@Injectable()
export class OwnPasswordService {
  constructor(
    private readonly store: IdentityStore,
    private readonly limit: SecondFactorLimit,
    private readonly sessions: SessionsService,
    private readonly mail: SignInMail,
  ) {}

  async isSet(actor: Actor): Promise<boolean> {
    return (await this.find(actor)) !== undefined;
  }

  /** Proves with the password that it is still the same person. */
  async give(actor: Actor, { password }: GivePassword): Promise<void> {
    await this.check(actor, password, '/password');
  }

  /** Another password from now on; whoever is signed in as this person somewhere else is out. */
  async change(actor: Actor, token: string | undefined, { current, next }: ChangePassword): Promise<void> {
    const { hash, name, email } = await this.check(actor, current, '/current');
    if (await isCommon(next, [email, email.split('@')[0] ?? '', name, ...name.split(' ')]))
      throw problem.tooCommon('/next');
    const changed = await this.store.ask(
      'password_change',
      'update identity.password set hash = $2 where person_id = $1 and hash = $3 returning person_id',
      [actor.id, await hashPassword(next), hash],
    );
    if (changed.length === 0) throw problem.outOfDate();
    await this.sessions.endOthers(actor, token);
    await this.mail.tellChange(actor.id, 'password-changed');
  }

  private check(actor: Actor, password: string, pointer: string): Promise<Own> {
    return this.limit.try('password', actor, async () => {
      const own = await this.find(actor);
      if (!(await isPassword(own?.hash, password)) || !own) throw problem.incorrect(pointer);
      return own;
    });
  }

  private async find(actor: Actor): Promise<Own | undefined> {
    const [own] = await this.store.ask<Own>(
      'password_own',
      `select w.hash, p.name, p.email from identity.password w join public.person p on p.id = w.person_id
       where w.person_id = $1`,
      [actor.id],
    );
    return own;
  }
}
