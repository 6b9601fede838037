import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { CloseGoal, type GoalView, type Page, WriteGoal } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { eachOf, theEntry } from '../reads/shown.js';
import { GoalsQueries } from './goals.queries.js';
import { GoalsService } from './goals.service.js';

@Controller()
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly queries: GoalsQueries,
  ) {}

  @Get('portfolios/:id/goals')
  @Reads(eachOf<GoalView>(theEntry))
  page(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<Page<GoalView>> {
    return this.queries.page(actor, id, next);
  }

  @Get('goals/:id')
  @Reads(theEntry)
  read(@Me() actor: Actor, @Id() id: string): Promise<GoalView> {
    return this.queries.one(actor, id);
  }

  @Put('goals/:id')
  @Journaled('goal.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteGoal): Promise<GoalView> {
    return this.goals.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('goals/:id/close')
  @HttpCode(200)
  @Journaled('goal.close')
  close(@Me() actor: Actor, @Id() id: string, @Body() input: CloseGoal): Promise<GoalView> {
    return this.goals.close(actor, id, input).then(() => this.queries.one(actor, id));
  }
}
