import { Body, Controller, Delete, Get, HttpCode, Put, Query, UseGuards } from '@nestjs/common';
import { Appoint, type AssignmentView, ChooseLastDay, type Page, type ScopeOption } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { type AssignmentFilter, AssignmentsQueries, type ScopeFilter } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';
import { OfficeGuard } from './office.guard.js';

@Controller('administration')
@Administration()
@UseGuards(OfficeGuard)
export class AssignmentsController {
  constructor(
    private readonly assignments: AssignmentsService,
    private readonly queries: AssignmentsQueries,
  ) {}

  @Get('assignments')
  page(@Me() actor: Actor, @Query() filter: AssignmentFilter): Promise<Page<AssignmentView>> {
    return this.queries.page(actor, filter);
  }

  @Get('scopes')
  scopes(@Me() actor: Actor, @Query() filter: ScopeFilter): Promise<Page<ScopeOption>> {
    return this.queries.scopes(actor, filter);
  }

  @Put('assignments/:id')
  @Journaled('assignment.appoint')
  appoint(@Me() actor: Actor, @Id() id: string, @Body() input: Appoint): Promise<AssignmentView> {
    return this.assignments.appoint(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Put('assignments/:id/last-day')
  @Journaled('assignment.last-day')
  chooseLastDay(@Me() actor: Actor, @Id() id: string, @Body() input: ChooseLastDay): Promise<AssignmentView> {
    return this.assignments.chooseLastDay(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Delete('assignments/:id')
  @Journaled('assignment.withdraw')
  @HttpCode(204)
  withdraw(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.assignments.withdraw(actor, id);
  }
}
