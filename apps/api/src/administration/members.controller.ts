import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, UseGuards } from '@nestjs/common';
import {
  type AddedMember,
  AddMember,
  type MemberLine,
  type MemberView,
  type Page,
  RenameAccount,
} from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { type MemberFilter, MembersQueries } from './members.queries.js';
import { MembersService } from './members.service.js';
import { OfficeGuard } from './office.guard.js';

@Controller('administration')
@Administration()
@UseGuards(OfficeGuard)
export class MembersController {
  constructor(
    private readonly members: MembersService,
    private readonly queries: MembersQueries,
  ) {}

  @Get('people')
  page(@Me() actor: Actor, @Query() filter: MemberFilter): Promise<Page<MemberLine>> {
    return this.queries.page(actor, filter);
  }

  @Get('people/:id')
  one(@Me() actor: Actor, @Id() id: string): Promise<MemberView> {
    return this.queries.one(actor, id);
  }

  @Put('people/:id')
  @Journaled('account.rename')
  rename(@Me() actor: Actor, @Id() id: string, @Body() input: RenameAccount): Promise<MemberView> {
    return this.members.rename(actor, id, input).then(() => this.queries.one(actor, id));
  }

  @Post('people/:id/invite')
  @Journaled('account.invite')
  @HttpCode(200)
  invite(@Me() actor: Actor, @Id() id: string): Promise<MemberView> {
    return this.members.invite(actor, id).then(() => this.queries.one(actor, id));
  }

  @Put('organisations/:id/people/:personId')
  @Journaled('member.add')
  add(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('personId') personId: string,
    @Body() input: AddMember,
  ): Promise<AddedMember> {
    return this.members.add(actor, id, personId, input);
  }

  @Delete('organisations/:id/people/:personId')
  @Journaled('member.leave')
  @HttpCode(200)
  leave(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('personId') personId: string,
  ): Promise<{ personId: string }> {
    return this.members.leave(actor, id, personId).then(() => ({ personId }));
  }
}
