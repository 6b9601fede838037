import { Controller, Get, Query } from '@nestjs/common';
import type { GroupLine, Page, ProgressView } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { theNarratives } from '../reads/shown.js';
import { type GroupFilter, GroupQueries } from './group.queries.js';
import { ProgressQueries } from './progress.queries.js';

@Controller()
export class ProgressController {
  constructor(
    private readonly queries: ProgressQueries,
    private readonly groups: GroupQueries,
  ) {}

  @Get('portfolios/:id/progress')
  @Reads(theNarratives)
  progress(@Me() actor: Actor, @Id() id: string): Promise<ProgressView> {
    return this.queries.progress(actor, id);
  }

  @Get('group')
  group(@Me() actor: Actor, @Query() filter: GroupFilter): Promise<Page<GroupLine>> {
    return this.groups.page(actor, filter);
  }
}
