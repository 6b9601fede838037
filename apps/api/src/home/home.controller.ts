import { Controller, Get } from '@nestjs/common';
import type { HomeView } from '@leerspoor/shared';
import type { Actor } from '../identity/actor.js';
import { Me } from '../identity/me.decorator.js';
import { Reads } from '../reads/reads.decorator.js';
import { whatIsHome } from '../reads/shown.js';
import { HomeQueries } from './home.queries.js';

@Controller('home')
export class HomeController {
  constructor(private readonly queries: HomeQueries) {}

  @Get()
  @Reads(whatIsHome)
  home(@Me() actor: Actor): Promise<HomeView> {
    return this.queries.home(actor);
  }
}
