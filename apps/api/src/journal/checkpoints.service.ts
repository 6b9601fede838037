import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { Database } from '../database/database.js';
import { CheckpointFolder, type Head } from './checkpoint-folder.js';

const HOUR = 3_600_000;
const HEADS = { name: 'journal_heads', text: 'select organisation, seq, hash from app.journal_heads()' };

/** At the start and every hour: signs how far each chain is that has grown, outside the database. */
@Injectable()
export class CheckpointsService implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Journal');
  private readonly signed = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;
  private running = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly folder: string | null,
  ) {}

  onApplicationBootstrap(): void {
    const { folder } = this;
    if (!folder) return;
    const tick = () => (this.running = this.sign(new CheckpointFolder(folder)));
    void tick();
    this.timer = setInterval(() => void tick(), HOUR).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sign(folder: CheckpointFolder): Promise<void> {
    try {
      const heads = await this.database.askForNobody<Head>(HEADS);
      const grown = heads.filter(({ organisation, seq }) => this.signed.get(organisation) !== seq);
      if (grown.length === 0) return;
      await folder.add(grown, new Date());
      for (const { organisation, seq } of grown) this.signed.set(organisation, seq);
    } catch (error) {
      // The product goes on without: the next hour signs what this one could not.
      this.log.error(`No checkpoint of the journal: ${error instanceof Error ? error.message : error}`);
    }
  }
}
