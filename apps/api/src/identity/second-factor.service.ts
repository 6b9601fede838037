import { Injectable } from '@nestjs/common';
import type { GiveCode, SecondFactorView, SecondFactorWay, UsePasskey } from '@leerspoor/shared';
import { problem } from '../http/problem.js';
import type { Actor, SignedIn } from './actor.js';
import { AuthenticatorAppService } from './authenticator-app.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RecoveryCodesService } from './recovery-codes.service.js';
import { SecondFactorLimit } from './second-factor-limit.js';
import { digest } from './token.js';

/** A code of an authenticator app, and not a recovery code. */
const IS_OF_APP = /^\d{3} ?\d{3}$/;

/** The second factor of somebody who came in with a first. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly app: AuthenticatorAppService,
    private readonly recovery: RecoveryCodesService,
    private readonly limit: SecondFactorLimit,
  ) {}

  async of(actor: SignedIn): Promise<SecondFactorView> {
    const [passkeys, hasApp, left] = await Promise.all([
      this.passkeys.of(actor),
      this.app.isSetUp(actor),
      this.recovery.left(actor),
    ]);
    const there: Record<SecondFactorWay, boolean> = {
      passkey: passkeys.length > 0,
      'authenticator-app': hasApp,
      'recovery-code': left > 0,
    };
    const ways = (['passkey', 'authenticator-app', 'recovery-code'] as const).filter((way) => there[way]);
    const isAny = there.passkey || there['authenticator-app'];
    return { isShown: actor.session.secondFactorAt !== null, ways: isAny ? ways : [] };
  }

  /** Takes a code of the app, or a recovery code; what is wrong counts as a try. */
  showCode(actor: SignedIn, { code }: GiveCode): Promise<void> {
    return this.limit.try('code', actor, () => {
      const typed = code.trim();
      if (IS_OF_APP.test(typed)) return this.app.use(actor, typed.replace(' ', ''));
      // Recovery codes stand in for a second factor; alone they are none.
      if (!actor.session.hasSecondFactor) throw problem.incorrect('/code');
      return this.recovery.use(actor, typed);
    });
  }

  beginPasskey(actor: SignedIn) {
    return this.passkeys.beginUsing('second-factor', digest(actor.session.id), actor);
  }

  async showPasskey(actor: SignedIn, input: UsePasskey): Promise<void> {
    const { id } = await this.passkeys.use('second-factor', digest(actor.session.id), input);
    if (id !== actor.id) throw problem.wrongPasskey();
  }

  confirmApp(actor: Actor, { code }: GiveCode): Promise<void> {
    return this.limit.try('code', actor, () => this.app.confirm(actor, code.replaceAll(' ', '')));
  }
}
