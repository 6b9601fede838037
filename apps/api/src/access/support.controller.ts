import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { GrantSupport, type SupportedPortfolio, type SupportView } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { SupportQueries } from './support.queries.js';
import { SupportService } from './support.service.js';

@Controller()
export class SupportController {
  constructor(
    private readonly support: SupportService,
    private readonly queries: SupportQueries,
  ) {}

  @Get('portfolios/:id/support')
  of(@Me() actor: Actor, @Id() id: string): Promise<SupportView> {
    return this.queries.of(actor, id);
  }

  @Post('portfolios/:id/support')
  @HttpCode(200)
  @Journaled('support.grant')
  grant(@Me() actor: Actor, @Id() id: string, @Body() input: GrantSupport): Promise<SupportView> {
    return this.support.grant(actor, id, input).then(() => this.queries.of(actor, id));
  }

  @Post('portfolios/:id/support/:grantId/end')
  @HttpCode(200)
  @Journaled('support.end')
  end(@Me() actor: Actor, @Id() id: string, @Id('grantId') grantId: string): Promise<SupportView> {
    return this.support.end(id, grantId).then(() => this.queries.of(actor, id));
  }

  @Get('me/supported')
  mine(@Me() actor: Actor): Promise<SupportedPortfolio[]> {
    return this.queries.mine(actor);
  }
}
