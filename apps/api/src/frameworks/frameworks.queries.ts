import type { FrameworkDocument, FrameworkView } from '@leerspoor/shared';
import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';

@Injectable()
export class FrameworksQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor): Promise<FrameworkView[]> {
    return this.database.ask<FrameworkView>(actor, {
      name: 'frameworks-list',
      text: 'select id, kind, code, version, title from framework order by kind, code, version',
    });
  }

  async get(actor: Actor, id: string): Promise<FrameworkDocument> {
    const [row] = await this.database.ask<{ document: FrameworkDocument }>(actor, {
      name: 'frameworks-get',
      text: 'select document from framework where id = $1',
      values: [id],
    });
    if (row === undefined) throw problem.notFound();
    return row.document;
  }
}
