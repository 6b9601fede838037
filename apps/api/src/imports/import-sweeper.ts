import {
  type BeforeApplicationShutdown,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Database } from '../database/database.js';

const HOUR = 3_600_000;
const FORGET = { name: 'forget_imports', text: 'select app.forget_imports()' };

/** Throws away what was brought in and is a day old: at the start and every hour. */
@Injectable()
export class ImportSweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Imports');
  private timer: NodeJS.Timeout | undefined;
  private running = Promise.resolve();

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    const tick = () => (this.running = this.sweep());
    void tick();
    this.timer = setInterval(() => void tick(), HOUR).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      await this.database.askForNobody(FORGET);
    } catch (error) {
      this.log.error(`Old imports stay an hour longer: ${error instanceof Error ? error.message : error}`);
    }
  }
}
