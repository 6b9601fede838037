import { Injectable } from '@nestjs/common';
import { type NextStepView, PAGE_SIZE, type Page } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { pageOf, readCursor } from '../trail/cursor.js';
import { NEXT_STEPS, type NextStepBody, viewNextStep } from './next-step.body.js';

const ONE = { name: 'next_step', text: `select body from (${NEXT_STEPS}) s where s.id = $1` };
const OPEN = {
  name: 'next_steps_open',
  text: `select (select coalesce(json_agg(body order by occurred_at desc, id desc), '[]') from (
      select id, occurred_at, body from (${NEXT_STEPS}) s
      where s.portfolio_id = $1 and s.is_open and ($2::timestamptz is null or (s.occurred_at, s.id) < ($2, $3::uuid))
      order by occurred_at desc, id desc limit ${PAGE_SIZE + 1}) page) as items
    from portfolio where id = $1`,
};

@Injectable()
export class NextStepsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<NextStepView> {
    const { body } = await this.database.one<{ body: NextStepBody }>(actor, { ...ONE, values: [id] });
    return viewNextStep(actor, body);
  }

  /** Open next steps of a portfolio, newest first. */
  async open(actor: Actor, portfolioId: string, next: unknown): Promise<Page<NextStepView>> {
    const { at, id } = readCursor(next);
    const values = [portfolioId, at, id];
    const { items } = await this.database.one<{ items: NextStepBody[] }>(actor, { ...OPEN, values });
    const page = pageOf(items, PAGE_SIZE, (step) => ({ at: step.occurredAt, id: step.id }));
    return { ...page, items: page.items.map((body) => viewNextStep(actor, body)) };
  }
}
