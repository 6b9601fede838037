import { Controller, Get } from '@nestjs/common';
import type { LessonThreadView } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { ForGuests } from '../identity/guests.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { theThread } from '../reads/shown.js';
import { ThreadsQueries } from './threads.queries.js';

@Controller('lessons')
export class ThreadsController {
  constructor(private readonly queries: ThreadsQueries) {}

  @Get(':id')
  @ForGuests()
  @Reads(theThread)
  thread(@Me() actor: Actor, @Id() id: string): Promise<LessonThreadView> {
    return this.queries.thread(actor, id);
  }
}
