import { Controller, HttpCode, Post, UseGuards } from '@nestjs/common';
import type { MeView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { Asked, type Exchange } from '../identity/exchange.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Open } from '../identity/open.decorator.js';
import { PasskeyCookie, PasskeyGuard } from '../identity/passkey.guard.js';
import { PasskeysService } from '../identity/passkeys.service.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { PeopleQueries } from './people.queries.js';

/** Signing in with a passkey, without typing a name. */
@Controller('sign-in/passkey')
export class PasskeySignInController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly browser: PasskeyCookie,
    private readonly cookie: SessionCookie,
    private readonly queries: PeopleQueries,
  ) {}

  @Open()
  @Post('begin')
  @HttpCode(200)
  begin(@Asked() { response }: Exchange) {
    return this.passkeys.beginUsing('sign-in', this.browser.give(response));
  }

  @Open()
  @Post()
  @HttpCode(200)
  @UseGuards(PasskeyGuard)
  @Journaled('sign-in.passkey')
  signIn(@Me() actor: Actor, @Asked() { request, response }: Exchange): Promise<MeView> {
    return this.cookie
      .start(actor, { door: 'passkey', hasSecondFactor: true }, request, response)
      .then(() => this.queries.me(actor, 'passkey'));
  }
}
