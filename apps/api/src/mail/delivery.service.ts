import { Database } from '../database/database.js';
import { writeLetter } from './letter.js';
import { MailStore } from './mail-store.js';
import { FACTS, type MailFacts } from './template.js';
import type { Transport } from './transport.js';

/** Takes one mail out of the outbox, writes it with the eyes of its receiver, and sends it. */
export class DeliveryService {
  constructor(
    private readonly store: MailStore,
    private readonly database: Database,
    private readonly transport: Transport,
    private readonly publicUrl: string,
  ) {}

  deliver(id: string): Promise<void> {
    return this.store.settle(id, async ({ toPerson, entryId, template, ...to }) => {
      const question = { ...FACTS[template], values: [entryId] };
      const [facts] = await this.database.ask<MailFacts>({ id: toPerson }, question);
      if (!facts) return { outcome: 'dropped' };
      return this.transport.send(writeLetter({ id, to, template }, facts, this.publicUrl));
    });
  }
}
