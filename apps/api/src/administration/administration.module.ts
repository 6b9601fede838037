import { Module } from '@nestjs/common';
import { AssignmentsController } from './assignments.controller.js';
import { AssignmentsQueries } from './assignments.queries.js';
import { AssignmentsService } from './assignments.service.js';
import { MembersController } from './members.controller.js';
import { MembersQueries } from './members.queries.js';
import { MembersService } from './members.service.js';
import { OfficeService } from './office.service.js';
import { OrganisationsController } from './organisations.controller.js';
import { OrganisationsQueries } from './organisations.queries.js';
import { OrganisationsService } from './organisations.service.js';
import { ProgrammesController } from './programmes.controller.js';
import { ProgrammesQueries } from './programmes.queries.js';
import { ProgrammesService } from './programmes.service.js';

/** Who belongs where, and who is what for whom, from when until when. */
@Module({
  controllers: [OrganisationsController, ProgrammesController, MembersController, AssignmentsController],
  providers: [
    OfficeService,
    OrganisationsService,
    OrganisationsQueries,
    ProgrammesService,
    ProgrammesQueries,
    MembersService,
    MembersQueries,
    AssignmentsService,
    AssignmentsQueries,
  ],
})
export class AdministrationModule {}
