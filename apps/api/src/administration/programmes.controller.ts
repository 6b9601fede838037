import { Body, Controller, Get, Put, Query, UseGuards } from '@nestjs/common';
import { type Page, type ProgrammeView, WriteCohort, WriteProgramme } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { OfficeGuard } from './office.guard.js';
import { ProgrammesQueries } from './programmes.queries.js';
import { ProgrammesService } from './programmes.service.js';

@Controller('administration')
@Administration()
@UseGuards(OfficeGuard)
export class ProgrammesController {
  constructor(
    private readonly programmes: ProgrammesService,
    private readonly queries: ProgrammesQueries,
  ) {}

  @Get('organisations/:id/programmes')
  page(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<Page<ProgrammeView>> {
    return this.queries.page(actor, id, next);
  }

  @Put('programmes/:id')
  @Journaled('programme.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteProgramme): Promise<ProgrammeView> {
    return this.programmes.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Put('cohorts/:id')
  @Journaled('cohort.write')
  writeCohort(@Me() actor: Actor, @Id() id: string, @Body() input: WriteCohort): Promise<ProgrammeView> {
    return this.programmes.writeCohort(actor, id, input).then(() => this.queries.ofCohort(actor, id));
  }
}
