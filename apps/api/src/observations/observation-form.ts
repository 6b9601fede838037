import { Injectable } from '@nestjs/common';
import type { WriteObservation } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { Lesson } from '../lessons/lesson.entity.js';
import { NextStepsService } from '../next-steps/next-steps.service.js';
import { PlacementsService } from '../placements/placements.service.js';
import { EntriesService } from '../trail/entries.service.js';
import type { Entry } from '../trail/entry.entity.js';
import { Moment } from './moment.entity.js';
import { Observation } from './observation.entity.js';
import { Score } from './score.entity.js';

/** The filled-in form of an observation: scores, moments and the next step, always as a whole. */
@Injectable()
export class ObservationForm {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly steps: NextStepsService,
    private readonly placements: PlacementsService,
  ) {}

  /** A new, empty observation. The student's own one is the self-view, of a lesson. */
  async begin(
    actor: Actor,
    id: string,
    input: WriteObservation,
  ): Promise<{ entry: Entry; observation: Observation }> {
    const { portfolioId, placementId, lessonId, instrumentId } = input;
    const { isStudent } = await this.placements.authorize(actor, 'observe', portfolioId, placementId);
    if (lessonId || isStudent) await this.checkLesson(portfolioId, lessonId);
    const entry = await this.entries.add(actor, {
      id,
      portfolioId,
      kind: 'observation',
      occurredAt: new Date(input.occurredAt),
    });
    const observations = this.database.entities(Observation);
    const observation = observations.create({
      ...{ id, portfolioId, placementId, lessonId, instrumentId },
      isSelf: isStudent,
      strength: '',
      handedInAt: null,
    });
    await this.checkInstrument(instrumentId);
    await observations.insert(observation);
    return { entry, observation };
  }

  /** Replaces what the form held by what it holds now. */
  async fillIn(actor: Actor, entry: Entry, input: WriteObservation): Promise<void> {
    const owner = { observationId: entry.id, portfolioId: entry.portfolioId };
    const domains = await this.domainsOf(input.instrumentId);
    const scores = input.scores.map((score, place) => {
      const domain = domains.get(score.indicator);
      const isFirst = input.scores.findIndex(({ indicator }) => indicator === score.indicator) === place;
      if (!domain || !isFirst) throw problem.notAChoice(`/scores/${place}/indicator`);
      return { ...score, ...owner, domain, instrumentId: input.instrumentId, score: score.score ?? null };
    });
    const stray = input.moments.findIndex(({ indicator }) => indicator && !domains.has(indicator));
    if (stray >= 0) throw problem.notAChoice(`/moments/${stray}/indicator`);
    await this.database.entities(Score).delete({ observationId: entry.id });
    await this.database.entities(Score).insert(scores);
    await this.database.entities(Moment).delete({ observationId: entry.id });
    await this.database
      .entities(Moment)
      .insert(input.moments.map((moment) => ({ ...moment, ...owner, indicator: moment.indicator ?? null })));
    await this.steps.propose(actor, entry, input.nextStep);
  }

  private async checkLesson(portfolioId: string, lessonId: string | null): Promise<void> {
    const lesson =
      lessonId && (await this.database.entities(Lesson).findOneBy({ id: lessonId, portfolioId }));
    if (!lesson || lesson.state === 'closed') throw problem.notYours('/lessonId');
  }

  private async checkInstrument(instrumentId: string): Promise<void> {
    if ((await this.domainsOf(instrumentId)).size > 0) return;
    throw problem.notAChoice('/instrumentId');
  }

  private async domainsOf(instrumentId: string): Promise<Map<string, string>> {
    const rows = await this.database.run<{ code: string; domain_code: string }>(
      `select i.code, i.domain_code from indicator i join framework f on f.id = i.framework_id
       where f.id = $1 and f.kind = 'instrument'`,
      [instrumentId],
    );
    return new Map(rows.map((row) => [row.code, row.domain_code]));
  }
}
