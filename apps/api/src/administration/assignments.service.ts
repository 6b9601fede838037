import { Injectable } from '@nestjs/common';
import {
  type Appoint,
  type AssignmentAction,
  type ChooseLastDay,
  LONGEST_ROLE_YEARS,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { Assignment } from './assignment.entity.js';
import { assignmentPolicy } from './assignment.policy.js';
import { inColumns, OfficeService } from './office.service.js';

@Injectable()
export class AssignmentsService {
  constructor(
    private readonly database: Database,
    private readonly offices: OfficeService,
  ) {}

  /** Gives somebody a role, from a day until a day. The same appointment twice is one. */
  async appoint(actor: Actor, id: string, input: Appoint): Promise<void> {
    const known = await this.database.entities(Assignment).findOneBy({ id });
    if (known) {
      if (known.isOf(input)) return;
      throw problem.outOfDate();
    }
    const assignment = Assignment.appoint(id, actor.id, input);
    const { personId, role, scope } = assignment;
    const rank = await this.offices.rankOver(actor, scope);
    if (rank === 0) throw problem.notYours('/scopeId');
    await this.checkPerson(personId);
    authorize(assignmentPolicy, 'appoint', actor, {
      ...{ personId: personId.toLowerCase(), role, rank, hasRun: false },
    });
    await this.checkFits(assignment);
    checkPeriod(assignment, '/until');
    await this.database.entities(Assignment).insert(assignment);
  }

  /** The role ends after this day, or goes on until it. */
  async chooseLastDay(actor: Actor, id: string, { day }: ChooseLastDay): Promise<void> {
    const assignment = await this.authorize(actor, 'chooseLastDay', id);
    assignment.chooseLastDay(day);
    checkPeriod(assignment, '/day');
    await this.database.entities(Assignment).save(assignment);
  }

  /** Takes back what has not begun, or began today. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.authorize(actor, 'withdraw', id);
    await this.database.entities(Assignment).delete({ id });
  }

  private async authorize(actor: Actor, action: AssignmentAction, id: string): Promise<Assignment> {
    const assignment = await this.database.entities(Assignment).findOneBy({ id });
    if (!assignment) throw problem.notFound();
    const [today] = await this.database.run<{ day: string }>('select current_date::text as day', []);
    const rank = await this.offices.rankOver(actor, assignment.scope);
    authorize(assignmentPolicy, action, actor, {
      ...{ personId: assignment.personId, role: assignment.role, rank },
      hasRun: assignment.from < (today?.day ?? ''),
    });
    return assignment;
  }

  private async checkPerson(personId: string): Promise<void> {
    const [row] = await this.database.run<{ knows: boolean }>('select app.knows($1) as knows', [personId]);
    if (!row?.knows) throw problem.notYours('/personId');
  }

  private async checkFits({ role, scope }: Assignment): Promise<void> {
    const [row] = await this.database.run<{ fits: boolean }>(
      'select app.role_fits($1, $2, $3, $4, $5) as fits',
      [role, ...inColumns(scope)],
    );
    if (!row?.fits) throw problem.notAChoice('/role');
  }
}

/** A role ends, and not before it began. */
function checkPeriod({ from, until }: Assignment, pointer: string): void {
  const last = `${Number(from.slice(0, 4)) + LONGEST_ROLE_YEARS}${from.slice(4)}`;
  if (until < from || until > last) throw problem.outOfRange(pointer);
}
