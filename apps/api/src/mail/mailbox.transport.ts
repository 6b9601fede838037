import type { Letter } from './letter.js';
import type { MailStore } from './mail-store.js';
import type { Outcome, Transport } from './transport.js';

/** Puts mail in the mailbox that the product itself shows. */
export class MailboxTransport implements Transport {
  constructor(private readonly store: MailStore) {}

  async send({ id, to, subject, text }: Letter): Promise<Outcome> {
    await this.store.query(
      `insert into mail.mailbox (id, to_name, to_address, subject, text) values ($1, $2, $3, $4, $5)
       on conflict do nothing`,
      [id, to.name, to.address, subject, text],
    );
    return { outcome: 'sent' };
  }
}
