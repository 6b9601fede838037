import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { MarkOutcome, type NextStepView, type Page } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { eachOf, theEntry } from '../reads/shown.js';
import { NextStepsQueries } from './next-steps.queries.js';
import { NextStepsService } from './next-steps.service.js';

@Controller()
export class NextStepsController {
  constructor(
    private readonly steps: NextStepsService,
    private readonly queries: NextStepsQueries,
  ) {}

  @Get('portfolios/:id/next-steps')
  @Reads(eachOf<NextStepView>(theEntry))
  open(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<Page<NextStepView>> {
    return this.queries.open(actor, id, next);
  }

  @Post('next-steps/:id/outcomes')
  @HttpCode(200)
  @Journaled('next-step.mark')
  markOutcome(@Me() actor: Actor, @Id() id: string, @Body() input: MarkOutcome): Promise<NextStepView> {
    return this.steps.markOutcome(actor, id, input).then(() => this.queries.one(actor, id));
  }
}
