import { Body, Controller, Delete, HttpCode, Post } from '@nestjs/common';
import { type AuthenticatorSecretView, GiveCode } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { AuthenticatorAppService } from '../identity/authenticator-app.service.js';
import { Asked, type Exchange } from '../identity/exchange.decorator.js';
import { Fresh } from '../identity/fresh.guard.js';
import { Me } from '../identity/me.decorator.js';
import { SecondFactorService } from '../identity/second-factor.service.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** My authenticator app. */
@Controller('me/authenticator-app')
export class AuthenticatorAppController {
  constructor(
    private readonly app: AuthenticatorAppService,
    private readonly factor: SecondFactorService,
    private readonly cookie: SessionCookie,
  ) {}

  @Fresh()
  @Post('begin')
  @HttpCode(200)
  begin(@Me() actor: Actor): Promise<AuthenticatorSecretView> {
    return this.app.begin(actor);
  }

  @Fresh()
  @Post('confirm')
  @Journaled('authenticator-app.confirm')
  @HttpCode(204)
  confirm(@Me() actor: Actor, @Body() input: GiveCode, @Asked() asked: Exchange): Promise<void> {
    return this.factor
      .confirmApp(actor, input)
      .then(() => this.cookie.renew(asked, { hasSecondFactor: true }));
  }

  @Fresh()
  @Delete()
  @Journaled('authenticator-app.remove')
  @HttpCode(204)
  remove(@Me() actor: Actor): Promise<void> {
    return this.app.remove(actor);
  }
}
