import { Module } from '@nestjs/common';
import { PlacementsController } from './placements.controller.js';
import { PlacementsQueries } from './placements.queries.js';
import { PlacementsService } from './placements.service.js';

@Module({
  controllers: [PlacementsController],
  providers: [PlacementsQueries, PlacementsService],
  exports: [PlacementsService],
})
export class PlacementsModule {}
