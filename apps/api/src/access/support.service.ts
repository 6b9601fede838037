import { Injectable } from '@nestjs/common';
import type { GrantSupport } from '@leerspoor/shared';
import { v7 } from 'uuid';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';

@Injectable()
export class SupportService {
  constructor(private readonly database: Database) {}

  /** Lets one person of support read the own portfolio for a few hours. */
  async grant(actor: Actor, portfolioId: string, { personId, hours }: GrantSupport): Promise<void> {
    await this.checkOwner(portfolioId);
    const staff = await this.database.run<{ id: string }>('select id from app.support_staff($1)', [
      portfolioId,
    ]);
    if (!staff.some((person) => person.id === personId)) throw problem.notYours('/personId');
    // Given anew, it runs from now: one at a time.
    await this.database.run(
      `update support_grant set ended_at = now()
       where portfolio_id = $1 and person_id = $2 and ended_at is null and until_at > now()`,
      [portfolioId, personId],
    );
    await this.database.run(
      `insert into support_grant (id, portfolio_id, person_id, granted_by, until_at)
       values ($1, $2, $3, $4, now() + $5 * interval '1 hour')`,
      [v7(), portfolioId, personId, actor.id, hours],
    );
  }

  /** Ends it at once. */
  async end(portfolioId: string, grantId: string): Promise<void> {
    await this.checkOwner(portfolioId);
    const [ended] = await this.database.run(
      `with ended as (update support_grant set ended_at = coalesce(ended_at, now()) where id = $1 and portfolio_id = $2
         returning id) select id from ended`,
      [grantId, portfolioId],
    );
    if (!ended) throw problem.notFound();
  }

  /** Only the owner lets somebody in: whoever else sees the portfolio may not, and to others it is not there. */
  private async checkOwner(portfolioId: string): Promise<void> {
    const [row] = await this.database.run<{ isOwner: boolean }>(
      `select student_id = app.actor_id() as "isOwner" from portfolio where id = $1`,
      [portfolioId],
    );
    if (!row) throw problem.notFound();
    if (!row.isOwner) throw problem.notAllowed();
  }
}
