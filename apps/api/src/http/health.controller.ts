import { Controller, Get } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Open } from '../identity/open.decorator.js';

/** Whether this process lives, and whether it can serve people: for what watches it and for what sends it work. */
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  @Open()
  @Get('health')
  health(): { status: string } {
    return { status: 'ok' };
  }

  @Open()
  @Get('ready')
  ready(): Promise<{ status: string }> {
    return this.database.isThere().then(() => ({ status: 'ok' }));
  }
}
