import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import {
  AnswerObservation,
  CorrectObservation,
  type ObservationView,
  ShareObservation,
  WriteObservation,
} from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { theEntry } from '../reads/shown.js';
import { ObservationsQueries } from './observations.queries.js';
import { ObservationsService } from './observations.service.js';

@Controller('observations/:id')
export class ObservationsController {
  constructor(
    private readonly observations: ObservationsService,
    private readonly queries: ObservationsQueries,
  ) {}

  @Get()
  @Reads(theEntry)
  read(@Me() actor: Actor, @Id() id: string): Promise<ObservationView> {
    return this.queries.one(actor, id);
  }

  @Put()
  @Journaled('observation.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteObservation): Promise<ObservationView> {
    return this.observations.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('share')
  @HttpCode(200)
  @Journaled('observation.share')
  share(@Me() actor: Actor, @Id() id: string, @Body() input: ShareObservation): Promise<ObservationView> {
    return this.observations.share(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('correct')
  @HttpCode(200)
  @Journaled('observation.correct')
  correct(@Me() actor: Actor, @Id() id: string, @Body() input: CorrectObservation): Promise<ObservationView> {
    return this.observations.correct(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('answer')
  @HttpCode(200)
  @Journaled('observation.answer')
  answer(@Me() actor: Actor, @Id() id: string, @Body() input: AnswerObservation): Promise<ObservationView> {
    return this.observations.answer(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Delete()
  @HttpCode(204)
  @Journaled('observation.remove')
  remove(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.observations.remove(actor, id);
  }
}
