import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { Config } from './config.js';
import { AdministrationModule } from './administration/administration.module.js';
import { dataSourceOptions } from './data-source.js';
import { DatabaseModule } from './database/database.module.js';
import { AccessModule } from './access/access.module.js';
import { FeedbackModule } from './feedback/feedback.module.js';
import { FrameworksModule } from './frameworks/frameworks.module.js';
import { GoalsModule } from './goals/goals.module.js';
import { HomeModule } from './home/home.module.js';
import { HealthController } from './http/health.controller.js';
import { logging } from './http/logging.js';
import { ProblemFilter } from './http/problem.filter.js';
import { UnitOfWorkInterceptor } from './http/unit-of-work.interceptor.js';
import { validation } from './http/validation.js';
import { ImportsModule } from './imports/imports.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { JournalModule } from './journal/journal.module.js';
import { MailModule } from './mail/mail.module.js';
import { LessonsModule } from './lessons/lessons.module.js';
import { NextStepsModule } from './next-steps/next-steps.module.js';
import { ObservationsModule } from './observations/observations.module.js';
import { PeopleModule } from './people/people.module.js';
import { PlacementsModule } from './placements/placements.module.js';
import { ProgressModule } from './progress/progress.module.js';
import { ReadsModule } from './reads/reads.module.js';
import { ReflectionsModule } from './reflections/reflections.module.js';
import { ThreadsModule } from './threads/threads.module.js';
import { TrailModule } from './trail/trail.module.js';

/** The whole API: platform first, then the slices. */
@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        logging(config),
        DatabaseModule.with(config, dataSourceOptions(config.databaseUrl, config.poolSize)),
        IdentityModule.with(config),
        JournalModule.with(config),
        MailModule.with(config),
        ReadsModule,
        PeopleModule,
        PlacementsModule,
        ImportsModule,
        FrameworksModule,
        TrailModule,
        LessonsModule,
        NextStepsModule,
        ObservationsModule,
        ReflectionsModule,
        GoalsModule,
        FeedbackModule,
        ThreadsModule,
        ProgressModule,
        HomeModule,
        AdministrationModule,
        AccessModule,
      ],
      controllers: [HealthController],
      providers: [
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validation },
        { provide: APP_INTERCEPTOR, useClass: UnitOfWorkInterceptor },
      ],
    };
  }
}
