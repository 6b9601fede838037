import { Controller, Get } from '@nestjs/common';
import type { MailboxView } from '@leerspoor/shared';
import { Open } from '../identity/open.decorator.js';
import { MailboxQueries } from './mailbox.queries.js';

/**
 * All mail of everybody, for whoever looks: it is only there where mail is not sent (`config.mailbox`). Nobody signs in,
 * because some mail is for who cannot.
 */
@Controller('mailbox')
export class MailboxController {
  constructor(private readonly mailbox: MailboxQueries) {}

  @Open()
  @Get()
  newest(): Promise<MailboxView> {
    return this.mailbox.newest();
  }
}
