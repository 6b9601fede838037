import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import type { RecoveryCodesView, SignInMethodsView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { Fresh } from '../identity/fresh.guard.js';
import { Me } from '../identity/me.decorator.js';
import { RecoveryCodesService } from '../identity/recovery-codes.service.js';
import { SignInMethodsService } from '../identity/sign-in-methods.service.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** What I sign in with. */
@Controller('me')
export class SignInMethodsController {
  constructor(
    private readonly methods: SignInMethodsService,
    private readonly recovery: RecoveryCodesService,
  ) {}

  @Get('sign-in-methods')
  all(@Me() actor: Actor): Promise<SignInMethodsView> {
    return this.methods.of(actor);
  }

  @Fresh()
  @Post('recovery-codes')
  @Journaled('recovery-codes.renew')
  @HttpCode(200)
  renewCodes(@Me() actor: Actor): Promise<RecoveryCodesView> {
    return this.recovery.renew(actor);
  }
}
