import { Injectable } from '@nestjs/common';
import type { SignInMethodsView } from '@leerspoor/shared';
import type { Actor } from './actor.js';
import { AuthenticatorAppService } from './authenticator-app.service.js';
import { OwnPasswordService } from './own-password.service.js';
import { PasskeysService } from './passkeys.service.js';
import { RecoveryCodesService } from './recovery-codes.service.js';

/** Everything that somebody signs in with, at a glance. */
@Injectable()
export class SignInMethodsService {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly app: AuthenticatorAppService,
    private readonly recovery: RecoveryCodesService,
    private readonly password: OwnPasswordService,
  ) {}

  async of(actor: Actor): Promise<SignInMethodsView> {
    const [passkeys, hasAuthenticatorApp, recoveryCodes, hasPassword] = await Promise.all([
      this.passkeys.of(actor),
      this.app.isSetUp(actor),
      this.recovery.left(actor),
      this.password.isSet(actor),
    ]);
    return { passkeys, hasAuthenticatorApp, recoveryCodes, hasPassword };
  }
}
