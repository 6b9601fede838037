import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { MAIL_REASONS, type WelcomeView } from '@leerspoor/shared';
import type { Request, Response } from 'express';
import { problem } from '../http/problem.js';
import { CodeCookie } from '../identity/code-cookie.js';
import { type MailLink, MailLinks } from '../identity/mail-links.service.js';
import { Open } from '../identity/open.decorator.js';
import { SessionCookie } from '../identity/session-cookie.js';
import { SignInCodes } from '../identity/sign-in-codes.service.js';

/** Where the link in a mail leads. Whoever has it sees why it was sent; to come in, they need the mailbox. */
@Controller('welcome')
export class WelcomeController {
  constructor(
    private readonly links: MailLinks,
    private readonly codes: SignInCodes,
    private readonly codeCookie: CodeCookie,
    private readonly cookie: SessionCookie,
  ) {}

  @Open()
  @Get(':locator')
  async welcome(@Param('locator') locator: string, @Req() request: Request): Promise<WelcomeView> {
    const link = await this.links.find(locator);
    const reason = MAIL_REASONS.find((one) => one === link?.template);
    if (!link || !reason) throw problem.notFound();
    const isReceiver = (await this.cookie.whose(request))?.id === link.personId;
    const from = link.asker.split(' ')[0] ?? '';
    return { from, reason, address: masked(link.email), path: isReceiver ? link.path : null };
  }

  /** A link that nobody made is answered like one that works. */
  @Open()
  @Post(':locator/code')
  @HttpCode(204)
  async askCode(
    @Param('locator') locator: string,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ): Promise<void> {
    const link: Pick<MailLink, 'email'> | null = await this.links.find(locator);
    const mailbox = link?.email ?? locator;
    const browser = await this.codes.ask(mailbox, request.ip ?? '', this.codeCookie.of(request));
    this.codeCookie.give(response, browser);
  }
}

/** The address as its owner knows it again, and nobody else learns it. */
const masked = (email: string): string => email.replace(/^(.).*@/, '$1•••@');
