import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import type { Config } from '../config.js';
import { Database } from '../database/database.js';
import { SecretBox } from '../identity/secret-box.js';
import { DeliveryService } from './delivery.service.js';
import { MailFacts } from './mail-facts.js';
import { MailStore } from './mail-store.js';
import { MailWorker } from './mail.worker.js';
import { MailboxController } from './mailbox.controller.js';
import { MailboxQueries } from './mailbox.queries.js';
import { MailboxTransport } from './mailbox.transport.js';
import { OutboxService } from './outbox.service.js';
import { SmtpTransport } from './smtp.transport.js';
import type { Transport } from './transport.js';

/** Mail: every slice writes in the outbox; where there is a way out, a worker delivers. */
@Module({})
export class MailModule {
  static with(config: Config): DynamicModule {
    return {
      module: MailModule,
      global: true,
      controllers: config.mailbox ? [MailboxController] : [],
      providers: [
        OutboxService,
        ...(config.mailbox ? [MailboxQueries] : []),
        ...(config.smtpUrl || config.mailbox ? deliverers(config) : []),
      ],
      exports: [OutboxService],
    };
  }
}

const deliverers = (config: Config): Provider[] => [
  { provide: MailStore, useFactory: () => new MailStore(config.databaseUrl) },
  {
    provide: DeliveryService,
    inject: [MailStore, Database, SecretBox],
    useFactory: (store: MailStore, database: Database, box: SecretBox) =>
      new DeliveryService(store, new MailFacts(database, box), transportOf(config, store), config.publicUrl),
  },
  {
    provide: MailWorker,
    inject: [MailStore, DeliveryService],
    useFactory: (store: MailStore, delivery: DeliveryService) => new MailWorker(store, delivery),
  },
];

const transportOf = ({ smtpUrl, mailFrom, publicUrl }: Config, store: MailStore): Transport =>
  smtpUrl ? new SmtpTransport({ smtpUrl, mailFrom, publicUrl }) : new MailboxTransport(store);
