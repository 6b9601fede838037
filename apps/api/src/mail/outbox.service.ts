import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import type { Template } from './template.js';

/** Something to tell one person: which entry, in which words. What it says is read when it goes. */
export interface News {
  to: string;
  entry: { id: string; portfolioId: string };
  template: Template;
}

/** Where mail is written down, in the transaction of what it tells about. */
@Injectable()
export class OutboxService {
  constructor(private readonly database: Database) {}

  async tell(actor: Actor, { to, entry, template }: News): Promise<void> {
    await this.database.run(
      `insert into mail.outgoing (id, to_person, from_person, portfolio_id, entry_id, template)
       values ($1, $2, $3, $4, $5, $6)`,
      [v7(), to, actor.id, entry.portfolioId, entry.id, template],
    );
  }
}
