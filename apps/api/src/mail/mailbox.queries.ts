import { Injectable } from '@nestjs/common';
import type { LetterView, MailboxView } from '@leerspoor/shared';
import { MailStore } from './mail-store.js';

const NEWEST = `select id, to_name as "to", to_address as address, subject, text, arrived_at as "arrivedAt"
  from mail.mailbox order by arrived_at desc, id desc limit 100`;

@Injectable()
export class MailboxQueries {
  constructor(private readonly store: MailStore) {}

  async newest(): Promise<MailboxView> {
    return { items: (await this.store.query<LetterView>(NEWEST)).rows };
  }
}
