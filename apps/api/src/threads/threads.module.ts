import { Module } from '@nestjs/common';
import { ThreadsController } from './threads.controller.js';
import { ThreadsQueries } from './threads.queries.js';

@Module({ controllers: [ThreadsController], providers: [ThreadsQueries] })
export class ThreadsModule {}
