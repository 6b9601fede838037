import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type BeforeApplicationShutdown,
} from '@nestjs/common';
import { problem } from '../../http/problem.js';
import { IdentityStore } from '../identity-store.js';
import { type ProviderSettings, type ProviderSource, readProviderFile } from './provider-settings.js';

/** How often a file with providers is read again: one that is switched off there is off everywhere within a minute. */
const READ_EVERY_MS = 1000;

/** The identity providers of this installation, as they are set now. */
@Injectable()
export class Providers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Federation');
  private list: ProviderSettings[];
  private timer: NodeJS.Timeout | undefined;
  private reading = Promise.resolve();

  constructor(
    private readonly store: IdentityStore,
    private readonly source: ProviderSource,
  ) {
    this.list = source.list;
  }

  /** Those that people may come in by. */
  get on(): ProviderSettings[] {
    return this.list.filter(({ isOn }) => isOn);
  }

  isOn(id: string): boolean {
    return this.on.some((one) => one.id === id);
  }

  /** What people call it; one that is gone from the settings keeps its id. */
  nameOf(id: string): string {
    return this.list.find((one) => one.id === id)?.name ?? id;
  }

  get(id: string): ProviderSettings {
    const found = this.on.find((one) => one.id === id);
    if (!found) throw problem.notFound();
    return found;
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.endSessions();
    const { file } = this.source;
    const again = () => void (this.reading = this.read(file ?? ''));
    if (file) this.timer = setInterval(again, READ_EVERY_MS).unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.reading;
  }

  private async read(file: string): Promise<void> {
    try {
      const list = readProviderFile(file);
      if (JSON.stringify(list) === JSON.stringify(this.list)) return;
      this.list = list;
      await this.endSessions();
    } catch (error) {
      // Half a file, or a database that is away: what was known holds until the next time.
      this.log.error(error instanceof Error ? error.message : error);
    }
  }

  /** Sessions of a provider that is switched off end for good: switched on again, it lets nobody in who was in. */
  private async endSessions(): Promise<void> {
    const off = this.list.filter(({ isOn }) => !isOn).map(({ id }) => id);
    if (off.length > 0)
      await this.store.ask('session_end_provider', 'delete from identity.session where provider = any ($1)', [
        off,
      ]);
  }
}
