import { Body, Controller, Get, HttpCode, Put, Query } from '@nestjs/common';
import { type Page, ShareEntry, type TrailLine } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { eachOf, theLine } from '../reads/shown.js';
import { EntriesService } from './entries.service.js';
import { PreviewQueries } from './preview.queries.js';
import { type TrailFilter, TrailQueries } from './trail.queries.js';

@Controller()
export class TrailController {
  constructor(
    private readonly entries: EntriesService,
    private readonly queries: TrailQueries,
    private readonly previews: PreviewQueries,
  ) {}

  @Get('portfolios/:id/trail')
  @Reads(eachOf(theLine))
  trail(@Me() actor: Actor, @Id() id: string, @Query() filter: TrailFilter): Promise<Page<TrailLine>> {
    return this.queries.page(actor, id, filter);
  }

  @Get('portfolios/:id/trail-as/:personId')
  trailAs(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('personId') personId: string,
    @Query('next') next: unknown,
  ): Promise<Page<TrailLine>> {
    return this.previews.trailAs(actor, { portfolioId: id, personId, next });
  }

  @Put('entries/:id/audience')
  @HttpCode(204)
  @Journaled('entry.share')
  share(@Me() actor: Actor, @Id() id: string, @Body() input: ShareEntry): Promise<void> {
    return this.entries.share(actor, id, input);
  }
}
