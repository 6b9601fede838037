import { Injectable } from '@nestjs/common';
import {
  ALWAYS_READ,
  AUDIENCE_ROLES,
  audienceOf,
  type ChooseStandingAudience,
  type PortfolioAction,
  rolesIn,
  type WithdrawStandingAudience,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { periodOf } from '../http/period.js';
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
    { kind, roles, ...days }: ChooseStandingAudience,
  ): Promise<void> {
    await this.authorizeChoice(actor, id);
    const { from, until } = periodOf(days);
    await this.database.run(
      `insert into standing_share (portfolio_id, kind, audience, from_day, until_day) values ($1, $2, $3, $4, $5)
       on conflict (portfolio_id, kind) do update set audience = excluded.audience, from_day = excluded.from_day,
         until_day = excluded.until_day`,
      [id, kind, audienceOf(roles), from, until],
    );
  }

  /** Takes "all of a kind" back at once, also what was shared so far; whom it was given by name keeps it. */
  async withdrawStandingAudience(
    actor: Actor,
    id: string,
    { kind }: WithdrawStandingAudience,
  ): Promise<void> {
    await this.authorizeChoice(actor, id);
    await this.database.run('delete from standing_share where portfolio_id = $1 and kind = $2', [id, kind]);
    const roles = AUDIENCE_ROLES.filter((role) => !ALWAYS_READ[kind]?.includes(role));
    await this.database.run(
      `update entry set audience = audience & ~$3::int, version = version + 1,
         shared_at = case when kind = 'lesson' and audience & ~$3::int = 0 and not exists (
           select from personal_share s where s.entry_id = entry.id) then null else shared_at end
       where portfolio_id = $1 and kind = $2 and shared_at is not null and audience & $3::int <> 0`,
      [id, kind, audienceOf(roles)],
    );
  }

  private async authorizeChoice(actor: Actor, id: string): Promise<void> {
    const [row] = await this.database.ask<PortfolioFacts & { bits: number }>(actor, {
      ...FACTS,
      values: [id, null],
    });
    if (!row) throw problem.notFound();
    authorize(portfolioPolicy, 'chooseAudience', actor, { ...row, myRoles: rolesIn(row.bits) });
  }
}
