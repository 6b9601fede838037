import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import type { EntryTemplate } from './template.js';

/** Something to tell one person. What it says is read when it goes. */
export type News = { to: string } & (
  { template: EntryTemplate; entry: { id: string; portfolioId: string } } | { template: 'invitation' }
);

/** Where mail is written down, in the transaction of what it tells about. */
@Injectable()
export class OutboxService {
  constructor(private readonly database: Database) {}

  async tell(actor: Actor, news: News): Promise<void> {
    const entry = 'entry' in news ? news.entry : null;
    await this.database.run(
      `insert into mail.outgoing (id, to_person, from_person, portfolio_id, entry_id, template)
       values ($1, $2, $3, $4, $5, $6)`,
      [v7(), news.to, actor.id, entry?.portfolioId ?? null, entry?.id ?? null, news.template],
    );
  }
}
