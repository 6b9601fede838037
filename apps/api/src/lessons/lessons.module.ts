import { Module } from '@nestjs/common';
import { PlacementsModule } from '../placements/placements.module.js';
import { TrailModule } from '../trail/trail.module.js';
import { LessonsController } from './lessons.controller.js';
import { LessonsQueries } from './lessons.queries.js';
import { LessonsService } from './lessons.service.js';

@Module({
  imports: [TrailModule, PlacementsModule],
  controllers: [LessonsController],
  providers: [LessonsQueries, LessonsService],
  exports: [LessonsService],
})
export class LessonsModule {}
