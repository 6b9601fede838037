import { Module } from '@nestjs/common';
import { AdministeredPlacementsController } from './administered-placements.controller.js';
import { AdministeredPlacementsQueries } from './administered-placements.queries.js';
import { MentorsService } from './mentors.service.js';
import { PlacementLifeService } from './placement-life.service.js';
import { PlacementsController } from './placements.controller.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsService } from './placements.service.js';

@Module({
  controllers: [PlacementsController, AdministeredPlacementsController],
  providers: [
    AdministeredPlacementsQueries,
    MentorsService,
    PlacementLifeService,
    PlacementsQueries,
    PlacementsService,
  ],
  exports: [PlacementsService],
})
export class PlacementsModule {}
