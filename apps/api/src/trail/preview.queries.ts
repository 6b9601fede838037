import { Injectable } from '@nestjs/common';
import { PAGE_SIZE, type Page, type TrailLine } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { pageOf, readCursor } from './cursor.js';
import { trail } from './trail.queries.js';

/** Whose trail, through whose eyes. */
export interface LookAs {
  portfolioId: string;
  personId: string;
  next: unknown;
}

@Injectable()
export class PreviewQueries {
  constructor(private readonly database: Database) {}

  /**
   * The trail as one of the team gets it, for the student: the walls of that person, in a transaction that can write
   * nothing. What that person sees and the student does not (yet) is left out.
   */
  trailAs(actor: Actor, { portfolioId, personId, next }: LookAs): Promise<Page<TrailLine>> {
    return this.database.actAs(actor, async () => {
      const [look] = await this.database.run<{ mine: string[] | null }>(
        'select app.look_as($1, $2) as mine',
        [portfolioId, personId],
      );
      if (!look?.mine) throw problem.notFound();
      const { at, id } = readCursor(next);
      const values = [portfolioId, null, null, at, id, null, look.mine];
      const { items } = await this.database.one<{ items: TrailLine[] }>(actor, { ...trail('among'), values });
      return pageOf(items, PAGE_SIZE, (line) => ({ at: line.occurredAt, id: line.id }));
    });
  }
}
