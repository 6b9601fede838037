import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { AddPasskey, RenamePasskey } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor, SignedIn } from '../identity/actor.js';
import { Asked, type Exchange } from '../identity/exchange.decorator.js';
import { Fresh } from '../identity/fresh.guard.js';
import { Me, MySession } from '../identity/me.decorator.js';
import { PasskeysService } from '../identity/passkeys.service.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** My passkeys. */
@Controller('me/passkeys')
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly cookie: SessionCookie,
  ) {}

  @Fresh()
  @Post('begin')
  @HttpCode(200)
  begin(@MySession() actor: SignedIn) {
    return this.passkeys.beginAdding(actor);
  }

  @Fresh()
  @Post()
  @Journaled('passkey.add')
  @HttpCode(204)
  add(@MySession() actor: SignedIn, @Body() input: AddPasskey, @Asked() asked: Exchange): Promise<void> {
    return this.passkeys.add(actor, input).then(() => this.cookie.renew(asked, { hasSecondFactor: true }));
  }

  @Fresh()
  @Put(':id')
  @Journaled('passkey.rename')
  @HttpCode(204)
  rename(@Me() actor: Actor, @Id() id: string, @Body() input: RenamePasskey): Promise<void> {
    return this.passkeys.rename(actor, id, input);
  }

  @Fresh()
  @Delete(':id')
  @Journaled('passkey.remove')
  @HttpCode(204)
  remove(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.passkeys.remove(actor, id);
  }
}
