import type { FrameworkDocument, FrameworkView } from '@leerspoor/shared';
import { Controller, Get, Param, UseInterceptors } from '@nestjs/common';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { FrameworksQueries } from './frameworks.queries.js';
import { PublishedForeverInterceptor } from './published-forever.interceptor.js';

@Controller('frameworks')
export class FrameworksController {
  constructor(private readonly frameworks: FrameworksQueries) {}

  @Get()
  list(@Me() actor: Actor): Promise<FrameworkView[]> {
    return this.frameworks.list(actor);
  }

  @Get(':id')
  @UseInterceptors(PublishedForeverInterceptor)
  get(@Me() actor: Actor, @Param('id') id: string): Promise<FrameworkDocument> {
    return this.frameworks.get(actor, id);
  }
}
