import { Injectable } from '@nestjs/common';
import { type GoalView, PAGE_SIZE, type Page } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { pageOf, readCursor } from '../trail/cursor.js';
import { ENTRY_FIELDS, type EntryBody, factsOf } from '../trail/entry.body.js';
import { goalPolicy } from './goal.policy.js';

const GOALS = `
  select g.id, g.portfolio_id, e.occurred_at, json_build_object(${ENTRY_FIELDS}, 'text', g.text, 'size', g.size,
    'indicators', to_json(g.indicators), 'isOpen', g.closed_at is null, 'closedAt', g.closed_at,
    'closedReason', g.closed_reason,
    'history', (select coalesce(json_agg(json_build_object('text', v.content ->> 'text', 'version', v.version,
      'at', v.made_at) order by v.version desc), '[]') from entry_revision v where v.entry_id = g.id)) as body
  from goal g join entry e on e.id = g.id`;
const ONE = { name: 'goal', text: `select body from (${GOALS}) s where s.id = $1` };
const OF_PORTFOLIO = {
  name: 'goals',
  text: `select (select coalesce(json_agg(body order by occurred_at desc, id desc), '[]') from (
      select id, occurred_at, body from (${GOALS}) s
      where s.portfolio_id = $1 and ($2::timestamptz is null or (s.occurred_at, s.id) < ($2, $3::uuid))
      order by occurred_at desc, id desc limit ${PAGE_SIZE + 1}) page) as items
    from portfolio where id = $1`,
};

const view = (actor: Actor, body: EntryBody<GoalView>): GoalView => ({
  ...body,
  may: abilities(goalPolicy, actor, { ...factsOf(body), isOpen: body.isOpen }),
});

@Injectable()
export class GoalsQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<GoalView> {
    const { body } = await this.database.one<{ body: EntryBody<GoalView> }>(actor, { ...ONE, values: [id] });
    return view(actor, body);
  }

  /** Goals of a portfolio, newest first. */
  async page(actor: Actor, portfolioId: string, next: unknown): Promise<Page<GoalView>> {
    const { at, id } = readCursor(next);
    const values = [portfolioId, at, id];
    const { items } = await this.database.one<{ items: EntryBody<GoalView>[] }>(actor, {
      ...OF_PORTFOLIO,
      values,
    });
    const page = pageOf(items, PAGE_SIZE, (goal) => ({ at: goal.occurredAt, id: goal.id }));
    return { ...page, items: page.items.map((body) => view(actor, body)) };
  }
}
