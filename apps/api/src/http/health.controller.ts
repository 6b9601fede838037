import { Controller, Get } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Open } from '../identity/open.decorator.js';

/** Whether this process and its database answer. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Open()
  @Get()
  health(): Promise<{ status: string }> {
    return this.source.query('select 1').then(() => ({ status: 'ok' }));
  }
}
