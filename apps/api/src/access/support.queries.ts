import { Injectable } from '@nestjs/common';
import type { SupportedPortfolio, SupportView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { personRef } from '../trail/entry.body.js';

const OF_PORTFOLIO = {
  name: 'support',
  text: `
    select (select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name) order by s.name), '[]')
        from app.support_staff(o.id) s) as staff,
      (select coalesce(json_agg(g.body order by g.granted_at desc), '[]') from (
        select granted_at, json_build_object('id', id, 'person', json_build_object('id', person_id, 'name', app.helper_name(id)),
          'from', granted_at, 'until', until_at, 'endedAt', ended_at, 'isOpen', ended_at is null and until_at > now()) as body
        from support_grant where portfolio_id = o.id order by granted_at desc limit 50) g) as grants
    from portfolio o where o.id = $1 and o.student_id = (select app.actor_id())`,
};

const MINE = {
  name: 'supported',
  text: `
    select g.portfolio_id as "portfolioId", ${personRef('app.student_of(g.portfolio_id)')} as student, max(g.until_at) as until
    from support_grant g where g.portfolio_id = any ((select app.supported())::uuid[]) and g.person_id = (select app.actor_id())
      and g.ended_at is null
    group by 1 order by 3`,
};

@Injectable()
export class SupportQueries {
  constructor(private readonly database: Database) {}

  /** Whom the owner can let in to help, and whom they did. */
  of(actor: Actor, portfolioId: string): Promise<SupportView> {
    return this.database.one<SupportView>(actor, { ...OF_PORTFOLIO, values: [portfolioId] });
  }

  /** The portfolios that the actor was let into, right now. */
  mine(actor: Actor): Promise<SupportedPortfolio[]> {
    return this.database.ask<SupportedPortfolio>(actor, MINE);
  }
}
