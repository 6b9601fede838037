import { Module } from '@nestjs/common';
import { TrailModule } from '../trail/trail.module.js';
import { NextStepsController } from './next-steps.controller.js';
import { NextStepsQueries } from './next-steps.queries.js';
import { NextStepsService } from './next-steps.service.js';

@Module({
  imports: [TrailModule],
  controllers: [NextStepsController],
  providers: [NextStepsQueries, NextStepsService],
  exports: [NextStepsService],
})
export class NextStepsModule {}
