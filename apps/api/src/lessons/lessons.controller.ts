import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ActOnEntry, type LessonLine, type LessonView, type Page, WriteLesson } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { eachOf, theLesson } from '../reads/shown.js';
import { LessonsQueries } from './lessons.queries.js';
import { LessonsService } from './lessons.service.js';

@Controller()
export class LessonsController {
  constructor(
    private readonly lessons: LessonsService,
    private readonly queries: LessonsQueries,
  ) {}

  @Get('portfolios/:id/lessons')
  @Reads(eachOf(theLesson))
  page(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<Page<LessonLine>> {
    return this.queries.page(actor, id, next);
  }

  @Put('lessons/:id')
  @Journaled('lesson.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteLesson): Promise<LessonView> {
    return this.lessons.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('lessons/:id/teach')
  @HttpCode(200)
  @Journaled('lesson.teach')
  teach(@Me() actor: Actor, @Id() id: string, @Body() input: ActOnEntry): Promise<LessonView> {
    return this.lessons.teach(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('lessons/:id/discuss')
  @HttpCode(200)
  @Journaled('lesson.discuss')
  discuss(@Me() actor: Actor, @Id() id: string, @Body() input: ActOnEntry): Promise<LessonView> {
    return this.lessons.discuss(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('lessons/:id/close')
  @HttpCode(200)
  @Journaled('lesson.close')
  close(@Me() actor: Actor, @Id() id: string, @Body() input: ActOnEntry): Promise<LessonView> {
    return this.lessons.close(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Delete('lessons/:id')
  @HttpCode(204)
  @Journaled('lesson.remove')
  remove(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.lessons.remove(actor, id);
  }
}
