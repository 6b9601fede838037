import { Injectable } from '@nestjs/common';
import { audienceOf, type ChooseStandingAudience, type PortfolioAction, rolesIn } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { type PortfolioFacts, portfolioPolicy } from './portfolio.policy.js';

const FACTS = {
  name: 'portfolio_facts',
  text: `select o.student_id as "studentId", app.my_bits(o.id) as bits,
      exists (select from placement p where p.portfolio_id = o.id and p.state = 'active'
        and ($2::uuid is null or p.id = $2)) as "isActive",
      $2::uuid is null or exists (select from placement p where p.portfolio_id = o.id and p.id = $2) as "isHere"
    from portfolio o where o.id = $1`,
};

@Injectable()
export class PlacementsService {
  constructor(private readonly database: Database) {}

  /** Lets the actor go on only if they may do this on a portfolio they see; with a placement: on that placement. */
  async authorize(actor: Actor, action: PortfolioAction, portfolioId: string, placementId?: string) {
    const [row] = await this.database.ask<PortfolioFacts & { bits: number; isHere: boolean }>(actor, {
      ...FACTS,
      values: [portfolioId, placementId ?? null],
    });
    // In a body, something that is not yours is a wrong field.
    if (!row) throw problem.notYours('/portfolioId');
    if (!row.isHere) throw problem.notYours('/placementId');
    authorize(portfolioPolicy, action, actor, { ...row, myRoles: rolesIn(row.bits) });
    return { isStudent: row.studentId === actor.id };
  }

  /** "All of a kind": from now on these roles read new entries of a kind, once they are shared. */
  async chooseStandingAudience(
    actor: Actor,
    id: string,
    { kind, roles }: ChooseStandingAudience,
  ): Promise<void> {
    const [row] = await this.database.ask<PortfolioFacts & { bits: number }>(actor, {
      ...FACTS,
      values: [id, null],
    });
    if (!row) throw problem.notFound();
    authorize(portfolioPolicy, 'chooseAudience', actor, { ...row, myRoles: rolesIn(row.bits) });
    await this.database.run(
      `insert into standing_share (portfolio_id, kind, audience) values ($1, $2, $3)
       on conflict (portfolio_id, kind) do update set audience = excluded.audience`,
      [id, kind, audienceOf(roles)],
    );
  }
}
