import { type DynamicModule, Module } from '@nestjs/common';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { CheckpointsService } from './checkpoints.service.js';
import { JournalService } from './journal.service.js';

/** Who did what: written by `@Journaled` routes, signed every hour. */
@Module({})
export class JournalModule {
  static with(config: Config): DynamicModule {
    return {
      module: JournalModule,
      global: true,
      providers: [
        JournalService,
        {
          provide: CheckpointsService,
          inject: [Database],
          useFactory: (database: Database) => new CheckpointsService(database, config.journalDir),
        },
      ],
      exports: [JournalService],
    };
  }
}
