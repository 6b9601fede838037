import { Module } from '@nestjs/common';
import { FrameworksController } from './frameworks.controller.js';
import { FrameworksQueries } from './frameworks.queries.js';

@Module({ controllers: [FrameworksController], providers: [FrameworksQueries] })
export class FrameworksModule {}
