import { Module } from '@nestjs/common';
import { EntriesService } from './entries.service.js';
import { TrailController } from './trail.controller.js';
import { TrailQueries } from './trail.queries.js';

@Module({
  controllers: [TrailController],
  providers: [EntriesService, TrailQueries],
  exports: [EntriesService],
})
export class TrailModule {}
