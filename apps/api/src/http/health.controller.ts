import { Controller, Get } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Open } from '../identity/open.decorator.js';

/** Whether this process and its database answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly database: Database) {}

  @Open()
  @Get()
  health(): Promise<{ status: string }> {
    return this.database.isThere().then(() => ({ status: 'ok' }));
  }
}
