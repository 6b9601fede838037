import { Module } from '@nestjs/common';
import { GroupQueries } from './group.queries.js';
import { ProgressController } from './progress.controller.js';
import { ProgressQueries } from './progress.queries.js';

@Module({ controllers: [ProgressController], providers: [GroupQueries, ProgressQueries] })
export class ProgressModule {}
