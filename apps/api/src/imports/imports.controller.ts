import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { ApplyImport, type ImportRowView, type ImportView, type Page } from '@leerspoor/shared';
import type { Request } from 'express';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { ImportsQueries } from './imports.queries.js';
import { ImportsService } from './imports.service.js';

@Administration()
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: ImportsService,
    private readonly queries: ImportsQueries,
  ) {}

  @Get(':id')
  one(@Me() actor: Actor, @Id() id: string): Promise<ImportView> {
    return this.queries.one(actor, id);
  }

  @Get(':id/rows')
  rows(
    @Me() actor: Actor,
    @Id() id: string,
    @Query() filter: { outcome?: unknown; next?: unknown },
  ): Promise<Page<ImportRowView>> {
    return this.queries.rows(actor, id, filter);
  }

  @Put(':id/files/:name')
  bring(
    @Me() actor: Actor,
    @Id() id: string,
    @Param('name') name: string,
    @Req() { body }: Request,
  ): Promise<ImportView> {
    return this.imports.bring(actor, id, { name, body }).then(() => this.queries.one(actor, id));
  }

  @Post(':id/preview')
  @HttpCode(200)
  preview(@Me() actor: Actor, @Id() id: string): Promise<ImportView> {
    return this.imports.preview(actor, id).then(() => this.queries.one(actor, id));
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Journaled('import.apply')
  apply(@Me() actor: Actor, @Id() id: string, @Body() input: ApplyImport): Promise<ImportView> {
    return this.imports.apply(actor, id, input).then(() => this.queries.one(actor, id));
  }
}
