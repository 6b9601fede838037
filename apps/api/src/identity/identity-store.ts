import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { connectAs } from '../database/database.js';
import { IDENTITY_ROLE } from '../database/migrations/wall.js';

/** The only way to the sign-in tables: a connection of its own, as a role of its own. */
@Injectable()
export class IdentityStore implements OnApplicationShutdown {
  readonly pool: pg.Pool;

  constructor(url: string) {
    this.pool = new pg.Pool({ ...connectAs(url, IDENTITY_ROLE), max: 3 });
    this.pool.on('error', () => undefined);
  }

  async ask<Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]): Promise<Row[]> {
    return (await this.pool.query<Row>({ name, text, values })).rows;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
