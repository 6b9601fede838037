import { Body, Controller, Get, HttpCode, Post, Put, Query, UseGuards } from '@nestjs/common';
import {
  type AdministrationView,
  BringIn,
  type OrganisationLine,
  type OrganisationView,
  type Page,
  RenamePartnership,
  WriteOrganisation,
} from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { OfficeGuard } from './office.guard.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';

@Controller('administration')
@Administration()
@UseGuards(OfficeGuard)
export class OrganisationsController {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly queries: OrganisationsQueries,
  ) {}

  @Get()
  overview(@Me() actor: Actor): Promise<AdministrationView> {
    return this.queries.overview(actor);
  }

  @Get('organisations')
  page(
    @Me() actor: Actor,
    @Query() filter: { search?: unknown; next?: unknown },
  ): Promise<Page<OrganisationLine>> {
    return this.queries.page(actor, filter);
  }

  @Get('organisations/:id')
  one(@Me() actor: Actor, @Id() id: string): Promise<OrganisationView> {
    return this.queries.one(actor, id);
  }

  @Put('organisations/:id')
  @Journaled('organisation.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteOrganisation): Promise<OrganisationView> {
    return this.organisations.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Put('partnerships/:id')
  @Journaled('partnership.rename')
  @HttpCode(204)
  rename(@Me() actor: Actor, @Id() id: string, @Body() input: RenamePartnership): Promise<void> {
    return this.organisations.renamePartnership(actor, id, input);
  }

  @Post('partnerships/:id/bring-in')
  @Journaled('partnership.bring-in')
  @HttpCode(204)
  bringIn(@Me() actor: Actor, @Id() id: string, @Body() input: BringIn): Promise<void> {
    return this.organisations.bringIn(actor, id, input);
  }
}
