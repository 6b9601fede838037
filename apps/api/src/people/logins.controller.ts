import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { FoundLoginView, LoginView } from '@leerspoor/shared';
import type { Request } from 'express';
import { Id } from '../http/path-id.js';
import type { Actor, SignedIn } from '../identity/actor.js';
import { LoginsService } from '../identity/federation/logins.service.js';
import { Fresh } from '../identity/fresh.guard.js';
import { Me, MySession } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** The accounts elsewhere that I sign in with. */
@Controller('me/logins')
export class LoginsController {
  constructor(private readonly logins: LoginsService) {}

  @Get()
  all(@Me() actor: Actor): Promise<LoginView[]> {
    return this.logins.mine(actor);
  }

  @Get('found/:id')
  found(@Me() actor: Actor, @Id() id: string, @Req() request: Request): Promise<FoundLoginView> {
    return this.logins.found(actor, id, request);
  }

  @Fresh()
  @Post('found/:id/confirm')
  @Journaled('login.confirm')
  @HttpCode(204)
  confirm(@Id() id: string, @Req() request: Request): Promise<void> {
    return this.logins.confirm(id, request);
  }

  @Fresh()
  @Post(':id/remove')
  @Journaled('login.remove')
  @HttpCode(204)
  remove(@MySession() actor: SignedIn, @Id() id: string): Promise<void> {
    return this.logins.remove(actor, id);
  }
}
