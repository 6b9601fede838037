import { Injectable } from '@nestjs/common';
import { type MarkOutcome, type ProposedNextStep, rolesIn } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { EntriesService } from '../trail/entries.service.js';
import type { Entry } from '../trail/entry.entity.js';
import { NextStep } from './next-step.entity.js';
import { nextStepPolicy } from './next-step.policy.js';

@Injectable()
export class NextStepsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
  ) {}

  /** Keeps the one next step that an entry proposes as that entry says: new, changed, or gone. */
  async propose(actor: Actor, origin: Entry, proposal: ProposedNextStep | null): Promise<void> {
    const steps = this.database.entities(NextStep);
    const known = await steps.findOneBy({ originId: origin.id });
    if (known && proposal) {
      known.revise(proposal);
      await steps.save(known);
      return;
    }
    if (known) await this.database.run('delete from entry where id = $1', [known.id]);
    if (!proposal) return;
    await this.entries.add(actor, {
      id: proposal.id,
      portfolioId: origin.portfolioId,
      kind: 'next_step',
      occurredAt: origin.occurredAt,
      readers: rolesIn(origin.audience),
    });
    const step = steps.create({ id: proposal.id, portfolioId: origin.portfolioId, originId: origin.id });
    step.revise(proposal);
    await steps.insert(step);
  }

  /** The student says what became of a step. An outcome is added, never changed; the same id twice is one. */
  async markOutcome(
    actor: Actor,
    id: string,
    { id: outcomeId, outcome, note, lessonId }: MarkOutcome,
  ): Promise<void> {
    const found = await this.entries.get(actor, id, 'next_step');
    const marked = await this.database.run<{ id: string; outcome: string }>(
      'select id, outcome from next_step_outcome where next_step_id = $1',
      [id],
    );
    if (marked.some((earlier) => earlier.id === outcomeId)) return;
    const isOpen = marked.every((earlier) => earlier.outcome === 'tried');
    authorize(nextStepPolicy, 'markOutcome', actor, { ...found, isOpen });
    await this.entries.checkLink(found.entry.portfolioId, 'lesson', lessonId);
    await this.database.run(
      `insert into next_step_outcome (id, next_step_id, portfolio_id, outcome, note, lesson_id)
       values ($1, $2, $3, $4, $5, $6)`,
      [outcomeId, id, found.entry.portfolioId, outcome, note, lessonId],
    );
  }
}
