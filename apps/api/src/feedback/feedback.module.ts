import { Module } from '@nestjs/common';
import { NextStepsModule } from '../next-steps/next-steps.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TrailModule } from '../trail/trail.module.js';
import { AskingService } from './asking.service.js';
import { FeedbackRequestsService } from './feedback-requests.service.js';
import { FeedbackController } from './feedback.controller.js';
import { FeedbackQueries } from './feedback.queries.js';
import { FeedbackService } from './feedback.service.js';

@Module({
  imports: [TrailModule, PlacementsModule, NextStepsModule],
  controllers: [FeedbackController],
  providers: [FeedbackRequestsService, FeedbackQueries, FeedbackService, AskingService],
})
export class FeedbackModule {}
