import { Injectable } from '@nestjs/common';
import { type MarkOutcome, type ProposedNextStep, rolesIn } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
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

  /** The next step that an entry proposes now. */
  async proposedBy(originId: string): Promise<ProposedNextStep | null> {
    const step = await this.database.entities(NextStep).findOneBy({ originId });
    return step && { id: step.id, text: step.text, when: step.when, day: step.day };
  }

  /** Keeps the one next step that an entry proposes as that entry says: new, changed, or gone. */
  async propose(actor: Actor, origin: Entry, proposal: ProposedNextStep | null): Promise<void> {
    const known = await this.database.entities(NextStep).findOneBy({ originId: origin.id });
    if (known && proposal) await this.reword(actor, known, proposal);
    else if (known) await this.takeBack(actor, known, origin);
    else if (proposal) await this.begin(actor, origin, proposal);
  }

  /** The student says what became of a step. An outcome is added, never changed; the same id twice is one. */
  async markOutcome(
    actor: Actor,
    id: string,
    { id: outcomeId, outcome, note, lessonId }: MarkOutcome,
  ): Promise<void> {
    const found = await this.entries.get(actor, id, 'next_step');
    const marked = await this.outcomesOf(id);
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

  private async begin(actor: Actor, origin: Entry, proposal: ProposedNextStep): Promise<void> {
    const { portfolioId, occurredAt, sharedAt } = origin;
    const readers = rolesIn(origin.audience);
    await this.entries.add(actor, {
      ...{ id: proposal.id, portfolioId, kind: 'next_step', occurredAt, sharedAt, readers },
    });
    const steps = this.database.entities(NextStep);
    const step = steps.create({ id: proposal.id, portfolioId, originId: origin.id });
    step.revise(proposal);
    await steps.insert(step);
  }

  /** Words a step anew; what others read is kept as they read it. */
  private async reword(actor: Actor, step: NextStep, proposal: ProposedNextStep): Promise<void> {
    const { text, when, day } = step;
    step.revise(proposal);
    if (text === step.text && when === step.when && day === step.day) return;
    const { entry } = await this.entries.get(actor, step.id, 'next_step');
    if (entry.sharedAt) {
      await this.entries.keepRevision(entry, { text, when, day });
      entry.changed(entry.version);
      await this.entries.save(entry);
    }
    await this.database.entities(NextStep).save(step);
  }

  /** Leaves a step out again, unless the student did something with it: that is never lost. */
  private async takeBack(actor: Actor, step: NextStep, origin: Entry): Promise<void> {
    const { entry } = await this.entries.get(actor, step.id, 'next_step');
    const field = origin.kind === 'reflection' ? '/intention' : '/nextStep';
    if ((await this.outcomesOf(step.id)).length > 0) throw problem.inUse(field);
    await this.entries.takeBack(entry);
  }

  private outcomesOf(id: string): Promise<{ id: string; outcome: string }[]> {
    return this.database.run('select id, outcome from next_step_outcome where next_step_id = $1', [id]);
  }
}
