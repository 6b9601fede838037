import { Injectable } from '@nestjs/common';
import { AUDIENCE_ROLES, type CloseGoal, type GoalAction, type WriteGoal } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { PlacementsService } from '../placements/placements.service.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import { Goal } from './goal.entity.js';
import { goalPolicy } from './goal.policy.js';

@Injectable()
export class GoalsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly placements: PlacementsService,
  ) {}

  /** Sets a goal, or words it anew; what it said before stays readable. */
  async write(actor: Actor, id: string, input: WriteGoal): Promise<void> {
    const found = await this.entries.find(actor, id, 'goal');
    if (!found) return this.set(actor, id, input);
    const goal = await this.authorize(actor, 'revise', found);
    if (goal.portfolioId !== input.portfolioId) throw problem.notYours('/portfolioId');
    await this.checkIndicators(input);
    if (goal.text !== input.text) await this.entries.keepRevision(found.entry, { text: goal.text });
    found.entry.changed(input.version);
    await this.entries.save(found.entry);
    goal.revise(input);
    await this.database.entities(Goal).save(goal);
  }

  async close(actor: Actor, id: string, { reason, version }: CloseGoal): Promise<void> {
    const found = await this.entries.get(actor, id, 'goal');
    const goal = await this.authorize(actor, 'close', found);
    found.entry.changed(version);
    await this.entries.save(found.entry);
    goal.close(reason, new Date());
    await this.database.entities(Goal).save(goal);
  }

  private async set(actor: Actor, id: string, input: WriteGoal): Promise<void> {
    const { portfolioId } = input;
    await this.placements.authorize(actor, 'setGoal', portfolioId);
    await this.checkIndicators(input);
    // Those who guide read goals from the start.
    await this.entries.add(actor, {
      id,
      portfolioId,
      kind: 'goal',
      occurredAt: new Date(),
      readers: AUDIENCE_ROLES,
    });
    const goal = this.database.entities(Goal).create({ id, portfolioId, closedAt: null, closedReason: null });
    goal.revise(input);
    await this.database.entities(Goal).insert(goal);
  }

  private checkIndicators({ portfolioId, indicators }: WriteGoal): Promise<void> {
    return this.entries.checkIndicators(portfolioId, indicators, (place) => `/indicators/${place}`);
  }

  private async authorize(actor: Actor, action: GoalAction, found: FoundEntry): Promise<Goal> {
    const goal = await this.database.entities(Goal).findOneByOrFail({ id: found.entry.id });
    authorize(goalPolicy, action, actor, { ...found, isOpen: goal.closedAt === null });
    return goal;
  }
}
