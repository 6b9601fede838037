import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { type ReflectionView, WriteReflection } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { theEntry } from '../reads/shown.js';
import { ReflectionsQueries } from './reflections.queries.js';
import { ReflectionsService } from './reflections.service.js';

@Controller('reflections/:id')
export class ReflectionsController {
  constructor(
    private readonly reflections: ReflectionsService,
    private readonly queries: ReflectionsQueries,
  ) {}

  @Get()
  @Reads(theEntry)
  read(@Me() actor: Actor, @Id() id: string): Promise<ReflectionView> {
    return this.queries.one(actor, id);
  }

  @Put()
  @Journaled('reflection.write')
  write(@Me() actor: Actor, @Id() id: string, @Body() input: WriteReflection): Promise<ReflectionView> {
    return this.reflections.write(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Delete()
  @HttpCode(204)
  @Journaled('reflection.remove')
  remove(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.reflections.remove(actor, id);
  }
}
