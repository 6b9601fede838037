import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements/placements.module.js';
import { TrailModule } from '../trail/trail.module.js';
import { GoalsController } from './goals.controller.js';
import { GoalsQueries } from './goals.queries.js';
import { GoalsService } from './goals.service.js';

@Module({
  imports: [TrailModule, PlacementsModule],
  controllers: [GoalsController],
  providers: [GoalsQueries, GoalsService],
})
export class GoalsModule {}
