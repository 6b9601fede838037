import { type BeforeApplicationShutdown, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { MAIL_QUEUE, QUEUE_SCHEMA } from '../database/queue.js';
import type { DeliveryService } from './delivery.service.js';
import type { MailStore } from './mail-store.js';

// Somebody at the sign-in page waits for a code; pg-boss looks no more often than this.
const LOOK_SECONDS = 0.5;
const STOP_MS = 10_000;
const OLDEST_NODE = [22, 12] as const;

/** Delivers mail beside the other work of the server, in every replica: pg-boss says which, when, and when again. */
export class MailWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Mail');
  private boss: PgBoss | undefined;
  private started: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly store: MailStore,
    private readonly delivery: DeliveryService,
  ) {}

  /** Nobody waits for the mail: the server listens meanwhile, also while the database cannot be reached. */
  onApplicationBootstrap(): void {
    this.started = this.start().catch((error: Error) => {
      if (!this.isStopping) this.logger.error(`Mail is not delivered: ${error.message}`);
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    await this.boss?.stop({ graceful: true, timeout: STOP_MS });
    await this.started;
  }

  private async start(): Promise<void> {
    if (isOlderNode()) this.logger.warn(`Mail asks for Node ${OLDEST_NODE.join('.')} or newer`);
    const { PgBoss } = await import('pg-boss');
    if (this.isStopping) return;
    const boss = new PgBoss({
      db: { executeSql: (text, values) => this.store.query(text, values) },
      schema: QUEUE_SCHEMA,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
    });
    this.boss = boss;
    boss.on('error', (error) => this.logger.error(`The queue of the mail: ${error.message}`));
    await boss.start({ attempts: Number.MAX_SAFE_INTEGER });
    const looking = { pollingIntervalSeconds: LOOK_SECONDS, batchSize: 1, burstWhenBatchFull: true };
    await boss.work<{ id: string }>(MAIL_QUEUE, looking, async (jobs) => {
      for (const { data } of jobs) await this.deliver(data.id);
    });
  }

  private async deliver(id: string): Promise<void> {
    try {
      await this.delivery.deliver(id);
    } catch (error) {
      this.logger.warn(`Mail ${id} is tried again later: ${(error as Error).message}`);
      throw error;
    }
  }
}

function isOlderNode(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]);
}
