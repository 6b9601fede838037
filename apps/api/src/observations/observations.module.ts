import { Module } from '@nestjs/common';
import { NextStepsModule } from '../next-steps/next-steps.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TrailModule } from '../trail/trail.module.js';
import { ObservationForm } from './observation-form.js';
import { ObservationsController } from './observations.controller.js';
import { ObservationsQueries } from './observations.queries.js';
import { ObservationsService } from './observations.service.js';

@Module({
  imports: [TrailModule, PlacementsModule, NextStepsModule],
  controllers: [ObservationsController],
  providers: [ObservationForm, ObservationsQueries, ObservationsService],
})
export class ObservationsModule {}
