import { writeLetter } from './letter.js';
import type { MailFacts } from './mail-facts.js';
import type { MailStore, OutgoingMail } from './mail-store.js';
import type { Template } from './template.js';
import type { Outcome, Transport } from './transport.js';

/** Takes one mail out of the outbox, writes it with the eyes of its receiver, and sends it. */
export class DeliveryService {
  constructor(
    private readonly store: MailStore,
    private readonly facts: MailFacts,
    private readonly transport: Transport,
    private readonly publicUrl: string,
  ) {}

  deliver(id: string): Promise<void> {
    return this.store.settle(id, (mail) => this.send(mail, mail.template));
  }

  private async send<T extends Template>(
    mail: OutgoingMail,
    template: T,
  ): Promise<Outcome | { outcome: 'dropped' }> {
    const facts = await this.facts.of[template](mail);
    if (!facts) return { outcome: 'dropped' };
    const { id, name, address, locale } = mail;
    return this.transport.send(
      writeLetter({ id, to: { name, address, locale }, template }, facts, this.publicUrl),
    );
  }
}
