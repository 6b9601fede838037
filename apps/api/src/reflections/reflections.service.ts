import { Injectable } from '@nestjs/common';
import type { WriteReflection } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { NextStepsService } from '../next-steps/next-steps.service.js';
import { PlacementsService } from '../placements/placements.service.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import type { Entry } from '../trail/entry.entity.js';
import { Reflection } from './reflection.entity.js';
import { reflectionPolicy } from './reflection.policy.js';

@Injectable()
export class ReflectionsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly placements: PlacementsService,
    private readonly steps: NextStepsService,
  ) {}

  /** Writes a reflection: a new one, or a next version. What was shared is kept as it was read. */
  async write(actor: Actor, id: string, input: WriteReflection): Promise<void> {
    const found = await this.entries.find(actor, id, 'reflection');
    const { entry, reflection } = found
      ? await this.revise(actor, found, input)
      : await this.begin(actor, id, input);
    reflection.revise(input);
    await this.database.entities(Reflection).save(reflection);
    await this.steps.propose(actor, entry, input.intention);
  }

  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.entries.get(actor, id, 'reflection');
    authorize(reflectionPolicy, 'remove', actor, found);
    await this.entries.remove(found.entry);
  }

  private async begin(
    actor: Actor,
    id: string,
    input: WriteReflection,
  ): Promise<{ entry: Entry; reflection: Reflection }> {
    const { portfolioId } = input;
    await this.placements.authorize(actor, 'reflect', portfolioId);
    await this.checkLinks(input);
    const entry = await this.entries.add(actor, {
      id,
      portfolioId,
      kind: 'reflection',
      occurredAt: new Date(input.occurredAt),
    });
    const reflection = this.database.entities(Reflection).create({ id, portfolioId });
    reflection.revise(input);
    await this.database.entities(Reflection).insert(reflection);
    return { entry, reflection };
  }

  private async revise(actor: Actor, found: FoundEntry, input: WriteReflection) {
    authorize(reflectionPolicy, 'revise', actor, found);
    const { entry } = found;
    if (entry.portfolioId !== input.portfolioId) throw problem.notYours('/portfolioId');
    await this.checkLinks(input);
    const reflection = await this.database.entities(Reflection).findOneByOrFail({ id: entry.id });
    const intention = await this.steps.proposedBy(entry.id);
    const saysElse = reflection.text !== input.text || (intention && !input.intention);
    if (entry.sharedAt && saysElse)
      await this.entries.keepRevision(entry, { text: reflection.text, intention });
    entry.changed(input.version);
    entry.occurredAt = new Date(input.occurredAt);
    await this.entries.save(entry);
    return { entry, reflection };
  }

  private async checkLinks(input: WriteReflection): Promise<void> {
    const { portfolioId, lessonId, goalId, indicators } = input;
    await this.entries.checkLink(portfolioId, 'lesson', lessonId);
    await this.entries.checkLink(portfolioId, 'goal', goalId);
    await this.entries.checkIndicators(portfolioId, indicators, (place) => `/indicators/${place}`);
  }
}
