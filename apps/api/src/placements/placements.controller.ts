import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ChooseStandingAudience, type PortfolioView, WithdrawStandingAudience } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsService } from './placements.service.js';

@Controller('portfolios')
export class PlacementsController {
  constructor(
    private readonly placements: PlacementsService,
    private readonly queries: PlacementsQueries,
  ) {}

  @Get(':id')
  portfolio(@Me() actor: Actor, @Id() id: string): Promise<PortfolioView> {
    return this.queries.portfolio(actor, id);
  }

  @Put(':id/standing-audience')
  @Journaled('standing-audience.choose')
  chooseStandingAudience(
    @Me() actor: Actor,
    @Id() id: string,
    @Body() input: ChooseStandingAudience,
  ): Promise<PortfolioView> {
    return this.placements
      .chooseStandingAudience(actor, id, input)
      .then(() => this.queries.portfolio(actor, id));
  }

  @Post(':id/standing-audience/withdraw')
  @HttpCode(200)
  @Journaled('standing-audience.withdraw')
  withdrawStandingAudience(
    @Me() actor: Actor,
    @Id() id: string,
    @Body() input: WithdrawStandingAudience,
  ): Promise<PortfolioView> {
    return this.placements
      .withdrawStandingAudience(actor, id, input)
      .then(() => this.queries.portfolio(actor, id));
  }
}
