import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  ActOnEntry,
  AskFeedback,
  CorrectFeedback,
  type FeedbackRequestView,
  type FeedbackView,
  type Page,
  WriteFeedback,
} from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { ForGuests } from '../identity/guests.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { eachOf, theEntry, theRequest } from '../reads/shown.js';
import { FeedbackRequestsService } from './feedback-requests.service.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackService } from './feedback.service.js';

@Controller()
export class FeedbackController {
  constructor(
    private readonly feedback: FeedbackService,
    private readonly requests: FeedbackRequestsService,
    private readonly queries: FeedbackQueries,
  ) {}

  @Get('portfolios/:id/feedback-requests')
  @Reads(eachOf(theRequest))
  page(
    @Me() actor: Actor,
    @Id() id: string,
    @Query('next') next: unknown,
  ): Promise<Page<FeedbackRequestView>> {
    return this.queries.requests(actor, id, next);
  }

  @Get('feedback-requests/:id')
  @ForGuests()
  @Reads(theRequest)
  request(@Me() actor: Actor, @Id() id: string): Promise<FeedbackRequestView> {
    return this.queries.request(actor, id);
  }

  @Put('feedback-requests/:id')
  @Journaled('feedback-request.ask')
  ask(@Me() actor: Actor, @Id() id: string, @Body() input: AskFeedback): Promise<FeedbackRequestView> {
    return this.requests.ask(actor, id, input).then(() => this.queries.request(actor, id));
  }

  @Post('feedback-requests/:id/withdraw')
  @HttpCode(200)
  @Journaled('feedback-request.withdraw')
  withdraw(@Me() actor: Actor, @Id() id: string, @Body() input: ActOnEntry): Promise<FeedbackRequestView> {
    return this.requests.withdraw(actor, id, input.version).then(() => this.queries.request(actor, id));
  }

  @Get('feedback/:id')
  @ForGuests()
  @Reads(theEntry)
  read(@Me() actor: Actor, @Id() id: string): Promise<FeedbackView> {
    return this.queries.one(actor, id);
  }

  @Put('feedback/:id')
  @ForGuests()
  @Journaled('feedback.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteFeedback): Promise<FeedbackView> {
    return this.feedback.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('feedback/:id/correct')
  @ForGuests()
  @HttpCode(200)
  @Journaled('feedback.correct')
  correct(@Me() actor: Actor, @Id() id: string, @Body() input: CorrectFeedback): Promise<FeedbackView> {
    return this.feedback.correct(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('feedback/:id/share')
  @ForGuests()
  @HttpCode(200)
  @Journaled('feedback.share')
  share(@Me() actor: Actor, @Id() id: string, @Body() input: ActOnEntry): Promise<FeedbackView> {
    return this.feedback.share(actor, id, input.version).then(() => this.queries.one(actor, id));
  }
}
