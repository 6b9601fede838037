import { Controller, Get, Query } from '@nestjs/common';
import type { EntryReadersView, Page, ReadsOfDay, SightQuestionView, SightView } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { AccessEventsQueries } from './access-events.queries.js';
import { SightQueries } from './sight.queries.js';

@Controller()
export class AccessController {
  constructor(
    private readonly events: AccessEventsQueries,
    private readonly sights: SightQueries,
  ) {}

  @Get('portfolios/:id/access-events')
  page(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<Page<ReadsOfDay>> {
    return this.events.page(actor, id, next);
  }

  @Get('entries/:id/readers')
  readers(@Me() actor: Actor, @Id() id: string): Promise<EntryReadersView> {
    return this.events.readers(actor, id);
  }

  @Get('portfolios/:id/sight')
  question(@Me() actor: Actor, @Id() id: string, @Query('next') next: unknown): Promise<SightQuestionView> {
    return this.sights.question(actor, id, next);
  }

  @Get('entries/:id/sight/:personId')
  sight(@Me() actor: Actor, @Id() id: string, @Id('personId') personId: string): Promise<SightView> {
    return this.sights.sight(actor, id, personId);
  }
}
