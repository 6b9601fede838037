import { Injectable } from '@nestjs/common';
import {
  type BareEntry,
  PAGE_SIZE,
  type PersonRef,
  type SightQuestionView,
  type SightView,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { pageOf, readCursor } from '../trail/cursor.js';
import { personRef } from '../trail/entry.body.js';

// The people: who stands or stood around the student, and for whom holds office, who works in those schools.
const QUESTION = {
  name: 'sight_question',
  text: `
    select ${personRef('o.student_id')} as student,
      (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name, p.id), '[]') from person p
        where p.id <> o.student_id and p.id in (
          select a.person_id from portfolio_access a where a.portfolio_id = o.id
          union select m.person_id from placement s join membership m on m.organisation_id = s.school_id
            where s.portfolio_id = o.id)) as people,
      (select coalesce(json_agg(json_build_object('id', x.id, 'kind', x.kind, 'occurredAt', x.occurred_at)
          order by x.occurred_at desc, x.id desc), '[]')
        from app.explainable(o.id, $2::timestamptz, $3::uuid, ${PAGE_SIZE + 1}) x) as entries
    from portfolio o where o.id = $1
      and (o.student_id = (select app.actor_id()) or ((select app.reach()) ->> o.id::text)::int & 32 <> 0)`,
};
const SIGHT = { name: 'sight', text: 'select app.explain_sight($1, $2) as sight' };

@Injectable()
export class SightQueries {
  constructor(private readonly database: Database) {}

  /** What the student, or a coordinator, can ask about: people, and things without their content. */
  async question(actor: Actor, portfolioId: string, from: unknown): Promise<SightQuestionView> {
    const { at, id } = readCursor(from);
    const { student, people, entries } = await this.database.one<{
      student: PersonRef;
      people: PersonRef[];
      entries: BareEntry[];
    }>(actor, { ...QUESTION, values: [portfolioId, at, id] });
    const { items, next } = pageOf(entries, PAGE_SIZE, (entry) => ({ at: entry.occurredAt, id: entry.id }));
    return { student, people, entries: items, next };
  }

  /** Whether somebody sees an entry, asked of the wall itself, and what is missing. */
  async sight(actor: Actor, entryId: string, personId: string): Promise<SightView> {
    const { sight } = await this.database.one<{ sight: SightView | null }>(actor, {
      ...SIGHT,
      values: [entryId, personId],
    });
    if (!sight) throw problem.notFound();
    return sight;
  }
}
