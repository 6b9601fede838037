import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import { AskCode, type MeView, UseCode } from '@leerspoor/shared';
import type { Request, Response } from 'express';
import type { Actor } from '../identity/actor.js';
import { CodeCookie } from '../identity/code-cookie.js';
import { CodeGuard } from '../identity/code.guard.js';
import { Me } from '../identity/me.decorator.js';
import { Open } from '../identity/open.decorator.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { SignInCodes } from '../identity/sign-in-codes.service.js';
import { Journaled } from '../journal/journaled.decorator.js';
import { PeopleQueries } from './people.queries.js';

/** Signing in with a code from one's own mailbox. */
@Controller('sign-in/code')
export class CodeSignInController {
  constructor(
    private readonly codes: SignInCodes,
    private readonly codeCookie: CodeCookie,
    private readonly cookie: SessionCookie,
    private readonly queries: PeopleQueries,
  ) {}

  @Open()
  @Post()
  @HttpCode(204)
  async ask(
    @Body() { email }: AskCode,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const browser = await this.codes.ask(email, request.ip ?? '', this.codeCookie.of(request));
    this.codeCookie.give(response, browser);
  }

  @Open()
  @Post('use')
  @HttpCode(200)
  @UseGuards(CodeGuard)
  @Journaled('sign-in.code')
  async use(
    @Me() actor: Actor,
    @Body() { isRemembered }: UseCode,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<MeView> {
    await this.cookie.start(actor, { door: 'code', isRemembered }, request, response);
    this.codeCookie.take(response);
    return this.queries.me(actor, 'code');
  }
}
