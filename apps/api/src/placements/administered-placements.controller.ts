import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  AssignMentors,
  HandOver,
  type KnownPerson,
  MovePlacement,
  type Page,
  type PlacementChoices,
  type PlacementDetail,
  type PlacementLine,
  ProposePlacement,
} from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { AdministeredPlacementsQueries, type PlacementFilter } from './administered-placements.queries.js';
import { MentorsService } from './mentors.service.js';
import { PlacementLifeService } from './placement-life.service.js';

@Administration()
@Controller('placements')
export class AdministeredPlacementsController {
  constructor(
    private readonly life: PlacementLifeService,
    private readonly mentors: MentorsService,
    private readonly queries: AdministeredPlacementsQueries,
  ) {}

  @Get()
  page(@Me() actor: Actor, @Query() filter: PlacementFilter): Promise<Page<PlacementLine>> {
    return this.queries.page(actor, filter);
  }

  @Get('choices')
  choices(@Me() actor: Actor): Promise<PlacementChoices> {
    return this.queries.choices(actor);
  }

  @Get('people')
  people(@Me() actor: Actor, @Query('search') search: unknown): Promise<KnownPerson[]> {
    return this.queries.people(actor, search);
  }

  @Get(':id')
  one(@Me() actor: Actor, @Id() id: string): Promise<PlacementDetail> {
    return this.queries.one(actor, id);
  }

  @Put(':id')
  @Journaled('placement.propose')
  propose(@Me() actor: Actor, @Id() id: string, @Body() input: ProposePlacement): Promise<PlacementDetail> {
    return this.life.propose(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/confirm')
  @HttpCode(200)
  @Journaled('placement.confirm')
  confirm(@Me() actor: Actor, @Id() id: string, @Body() input: MovePlacement): Promise<PlacementDetail> {
    return this.life.move(actor, id, 'confirm', input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/start')
  @HttpCode(200)
  @Journaled('placement.start')
  start(@Me() actor: Actor, @Id() id: string, @Body() input: MovePlacement): Promise<PlacementDetail> {
    return this.life.move(actor, id, 'start', input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Journaled('placement.pause')
  pause(@Me() actor: Actor, @Id() id: string, @Body() input: MovePlacement): Promise<PlacementDetail> {
    return this.life.move(actor, id, 'pause', input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/resume')
  @HttpCode(200)
  @Journaled('placement.resume')
  resume(@Me() actor: Actor, @Id() id: string, @Body() input: MovePlacement): Promise<PlacementDetail> {
    return this.life.move(actor, id, 'resume', input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/end')
  @HttpCode(200)
  @Journaled('placement.end')
  end(@Me() actor: Actor, @Id() id: string, @Body() input: MovePlacement): Promise<PlacementDetail> {
    return this.life.move(actor, id, 'end', input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/mentors')
  @HttpCode(200)
  @Journaled('placement.assign-mentors')
  assign(@Me() actor: Actor, @Id() id: string, @Body() input: AssignMentors): Promise<PlacementDetail> {
    return this.mentors.assign(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post(':id/hand-over')
  @HttpCode(200)
  @Journaled('placement.hand-over')
  handOver(@Me() actor: Actor, @Id() id: string, @Body() input: HandOver): Promise<PlacementDetail> {
    return this.mentors.handOver(actor, id, input).then(() => this.queries.one(actor, id));
  }
}
