import { Module } from '@nestjs/common';
import { EntriesService } from './entries.service.js';
import { PreviewQueries } from './preview.queries.js';
import { TrailController } from './trail.controller.js';
import { TrailQueries } from './trail.queries.js';

@Module({
  controllers: [TrailController],
  providers: [EntriesService, PreviewQueries, TrailQueries],
  exports: [EntriesService],
})
export class TrailModule {}
