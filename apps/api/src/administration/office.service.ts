import { Injectable } from '@nestjs/common';
import type { Rank, ScopeKind } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';

/** What an office is held over, or a role is for. */
export interface Scope {
  kind: ScopeKind;
  id: string;
}

/** The scope as the database takes it: placement, programme, organisation, partnership. */
export const inColumns = ({ kind, id }: Scope): (string | null)[] =>
  (['placement', 'programme', 'organisation', 'partnership'] as const).map((one) =>
    one === kind ? id : null,
  );

/** How far the office of the actor goes. */
@Injectable()
export class OfficeService {
  constructor(private readonly database: Database) {}

  /** Over this, today; 0 also when it is not there. */
  async rankOver(actor: Actor, scope: Scope): Promise<Rank> {
    const [row] = await this.database.ask<{ rank: Rank }>(actor, {
      name: 'office_rank',
      text: 'select app.office_over($1, $2, $3, $4) as rank',
      values: inColumns(scope),
    });
    return row?.rank ?? 0;
  }
}
