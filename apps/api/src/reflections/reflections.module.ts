import { Module } from '@nestjs/common';
import { NextStepsModule } from '../next-steps/next-steps.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TrailModule } from '../trail/trail.module.js';
import { ReflectionsController } from './reflections.controller.js';
import { ReflectionsQueries } from './reflections.queries.js';
import { ReflectionsService } from './reflections.service.js';

@Module({
  imports: [TrailModule, PlacementsModule, NextStepsModule],
  controllers: [ReflectionsController],
  providers: [ReflectionsQueries, ReflectionsService],
})
export class ReflectionsModule {}
