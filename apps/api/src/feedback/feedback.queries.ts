import { Injectable } from '@nestjs/common';
import { type FeedbackRequestView, type FeedbackView, PAGE_SIZE, type Page } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { pageOf, readCursor } from '../trail/cursor.js';
import {
  FEEDBACK,
  type FeedbackBody,
  type RequestBody,
  REQUESTS,
  TOLD,
  viewFeedback,
  viewRequest,
} from './feedback.body.js';

const ONE = { name: 'feedback', text: `select body from (${FEEDBACK}) s where s.id = $1` };
// Who opens it has had the mail about it, whichever way they came.
const REQUEST = {
  name: 'feedback_request',
  text: `select s.body, app.open_mail(${TOLD}) from (${REQUESTS}) s join feedback_request q on q.id = s.id where s.id = $1`,
};
const OF_PORTFOLIO = {
  name: 'feedback_requests',
  text: `select (select coalesce(json_agg(body order by occurred_at desc, id desc), '[]') from (
      select id, occurred_at, body from (${REQUESTS}) s
      where s.portfolio_id = $1 and ($2::timestamptz is null or (s.occurred_at, s.id) < ($2, $3::uuid))
      order by occurred_at desc, id desc limit ${PAGE_SIZE + 1}) page) as items
    from portfolio where id = $1`,
};

@Injectable()
export class FeedbackQueries {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<FeedbackView> {
    const { body } = await this.database.one<{ body: FeedbackBody }>(actor, { ...ONE, values: [id] });
    return viewFeedback(actor, body);
  }

  async request(actor: Actor, id: string): Promise<FeedbackRequestView> {
    const { body } = await this.database.one<{ body: RequestBody }>(actor, { ...REQUEST, values: [id] });
    return viewRequest(actor, body);
  }

  /** Requests on a portfolio, newest first. */
  async requests(actor: Actor, portfolioId: string, next: unknown): Promise<Page<FeedbackRequestView>> {
    const { at, id } = readCursor(next);
    const values = [portfolioId, at, id];
    const { items } = await this.database.one<{ items: RequestBody[] }>(actor, { ...OF_PORTFOLIO, values });
    const page = pageOf(items, PAGE_SIZE, (request) => ({ at: request.occurredAt, id: request.id }));
    return { ...page, items: page.items.map((body) => viewRequest(actor, body)) };
  }
}
