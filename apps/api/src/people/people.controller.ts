import { Body, Controller, Get, HttpCode, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ChooseLocale, type MeView } from '@leerspoor/shared';
import type { Request, Response } from 'express';
import type { Actor, SignedIn } from '../identity/actor.js';
import { ForGuests } from '../identity/guests.decorator.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { PasswordGuard } from '../identity/local.strategy.js';
import { BeforeSecondFactor } from '../identity/before-second-factor.decorator.js';
import { Me } from '../identity/me.decorator.js';
import { Open } from '../identity/open.decorator.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { PeopleQueries } from './people.queries.js';
import { PeopleService } from './people.service.js';

@Controller()
export class PeopleController {
  constructor(
    private readonly people: PeopleService,
    private readonly queries: PeopleQueries,
    private readonly cookie: SessionCookie,
  ) {}

  @Open()
  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(PasswordGuard)
  @Journaled('sign-in')
  signIn(
    @Me() actor: Actor,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView> {
    return this.cookie
      .start(actor, { door: 'password' }, request, response)
      .then(() => this.queries.me(actor, 'password'));
  }

  @BeforeSecondFactor()
  @Post('sign-out')
  @ForGuests()
  @HttpCode(204)
  @Journaled('sign-out')
  signOut(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    return this.cookie.end(request, response);
  }

  @BeforeSecondFactor()
  @Get('me')
  @ForGuests()
  me(@Me() actor: SignedIn): Promise<MeView> {
    return this.queries.me(actor, actor.session.door);
  }

  @Put('me/locale')
  @ForGuests()
  chooseLocale(@Me() actor: SignedIn, @Body() input: ChooseLocale): Promise<MeView> {
    return this.people.chooseLocale(actor, input).then(() => this.queries.me(actor, actor.session.door));
  }
}
