import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { type BindingView, DecideBinding } from '@leerspoor/shared';
import { Id } from '../http/path-id.js';
import type { Actor } from '../identity/actor.js';
import { Administration } from '../identity/administration.decorator.js';
import { LoginsService } from '../identity/federation/logins.service.js';
import { Me } from '../identity/me.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';

/** Accounts that wait for an administrator to say whose they are. */
@Administration()
@Controller('administration')
export class BindingsController {
  constructor(private readonly logins: LoginsService) {}

  @Get('bindings')
  all(@Me() actor: Actor): Promise<BindingView[]> {
    return this.logins.waiting(actor);
  }

  @Post('organisations/:id/bindings/:binding/decide')
  @Journaled('binding.decide')
  @HttpCode(204)
  decide(@Id() id: string, @Id('binding') binding: string, @Body() input: DecideBinding): Promise<void> {
    return this.logins.decide(id, binding, input);
  }
}
