import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Config } from '../config.js';
import { Database } from './database.js';

/** The database, once, for everybody. */
@Module({})
export class DatabaseModule {
  static with(config: Config, options: DataSourceOptions): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [TypeOrmModule.forRoot(options)],
      providers: [
        {
          provide: Database,
          inject: [DataSource],
          useFactory: (source: DataSource) =>
            new Database(source, { url: config.databaseUrl, poolSize: config.poolSize }),
        },
      ],
      exports: [Database],
    };
  }
}
