import { Module } from '@nestjs/common';
import { ImportPlanner } from './import-planner.js';
import { ImportSweeper } from './import-sweeper.js';
import { ImportWorldReader } from './import-world.js';
import { ImportWriter } from './import-writer.js';
import { ImportsController } from './imports.controller.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';

@Module({
  controllers: [ImportsController],
  providers: [ImportPlanner, ImportSweeper, ImportWorldReader, ImportWriter, ImportsQueries, ImportsService],
})
export class ImportsModule {}
