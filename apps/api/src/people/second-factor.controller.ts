import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { GiveCode, GivePassword, type SecondFactorView, UsePasskey } from '@leerspoor/shared';
import type { Actor, SignedIn } from '../identity/actor.js';
import { BeforeSecondFactor } from '../identity/before-second-factor.decorator.js';
import { Asked, type Exchange } from '../identity/exchange.decorator.js';
import { Me, MySession } from '../identity/me.decorator.js';
import { OwnPasswordService } from '../identity/own-password.service.js';
import { SecondFactorService } from '../identity/second-factor.service.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** Proving who one is after signing in: with a second factor, or with the password once more. */
@Controller()
export class SecondFactorController {
  constructor(
    private readonly factor: SecondFactorService,
    private readonly password: OwnPasswordService,
    private readonly cookie: SessionCookie,
  ) {}

  @BeforeSecondFactor()
  @Get('second-factor')
  mine(@MySession() actor: SignedIn): Promise<SecondFactorView> {
    return this.factor.of(actor);
  }

  @BeforeSecondFactor()
  @Post('second-factor')
  @Journaled('second-factor.show')
  @HttpCode(204)
  showCode(@MySession() actor: SignedIn, @Body() input: GiveCode, @Asked() asked: Exchange): Promise<void> {
    return this.factor.showCode(actor, input).then(() => this.cookie.renew(asked, { hasSecondFactor: true }));
  }

  @BeforeSecondFactor()
  @Post('second-factor/passkey/begin')
  @HttpCode(200)
  beginPasskey(@MySession() actor: SignedIn) {
    return this.factor.beginPasskey(actor);
  }

  @BeforeSecondFactor()
  @Post('second-factor/passkey')
  @Journaled('second-factor.show-passkey')
  @HttpCode(204)
  showPasskey(
    @MySession() actor: SignedIn,
    @Body() input: UsePasskey,
    @Asked() asked: Exchange,
  ): Promise<void> {
    return this.factor
      .showPasskey(actor, input)
      .then(() => this.cookie.renew(asked, { hasSecondFactor: true }));
  }

  @Post('me/proof')
  @Journaled('proof.give')
  @HttpCode(204)
  givePassword(@Me() actor: Actor, @Body() input: GivePassword, @Asked() asked: Exchange): Promise<void> {
    return this.password.give(actor, input).then(() => this.cookie.renew(asked, { hasSecondFactor: false }));
  }
}
