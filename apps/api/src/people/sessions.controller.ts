import { Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { SessionView } from '@leerspoor/shared';
import type { Request } from 'express';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { SessionsService } from '../identity/sessions.service.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** Where I am signed in, and the way to end it there. */
@Controller('me/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  all(@Me() actor: Actor, @Req() request: Request): Promise<SessionView[]> {
    return this.sessions.of(actor, this.cookie.tokenOf(request));
  }

  @Post('end-others')
  @Journaled('session.end-others')
  @HttpCode(204)
  endOthers(@Me() actor: Actor, @Req() request: Request): Promise<void> {
    return this.sessions.endOthers(actor, this.cookie.tokenOf(request));
  }

  @Post(':id/end')
  @Journaled('session.end')
  @HttpCode(204)
  end(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.sessions.endOne(actor, id);
  }
}
