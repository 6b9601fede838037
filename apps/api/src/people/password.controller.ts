import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ChangePassword } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { Asked, type Exchange } from '../identity/exchange.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { OwnPasswordService } from '../identity/own-password.service.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** My password. */
@Controller('me/password')
export class PasswordController {
  constructor(
    private readonly password: OwnPasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  // Not `@Fresh`: the current password is in what is sent.
  @Put()
  @Journaled('password.change')
  @HttpCode(204)
  change(@Me() actor: Actor, @Body() input: ChangePassword, @Asked() asked: Exchange): Promise<void> {
    return this.password
      .change(actor, this.cookie.tokenOf(asked.request), input)
      .then(() => this.cookie.renew(asked, { hasSecondFactor: false }));
  }
}
