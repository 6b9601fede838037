import { Injectable } from '@nestjs/common';
import type {
  AnswerObservation,
  CorrectObservation,
  ObservationAction,
  ObservationContent,
  ObservationView,
  ShareObservation,
  WriteObservation,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import type { Entry } from '../trail/entry.entity.js';
import { ObservationForm } from './observation-form.js';
import { Observation } from './observation.entity.js';
import { observationPolicy, stateOf } from './observation.policy.js';
import { ObservationsQueries } from './observations.queries.js';

/** What people do with an observation: each method is one of those things. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly form: ObservationForm,
    private readonly queries: ObservationsQueries,
  ) {}

  /** Writes an observation: a new one, or a next version of a draft. */
  async write(actor: Actor, id: string, input: WriteObservation): Promise<void> {
    const found = await this.entries.find(actor, id, 'observation');
    const { entry, observation } = found
      ? await this.revise(actor, found, input)
      : await this.form.begin(actor, id, input);
    observation.revise(input);
    await this.database.entities(Observation).save(observation);
    await this.form.fillIn(actor, entry, input);
  }

  /** Hands an observation in. It opens when the other side is in as well, or at once when its observer releases it. */
  async share(actor: Actor, id: string, { release, version }: ShareObservation): Promise<void> {
    const found = await this.entries.get(actor, id, 'observation');
    const observation = await this.authorize(
      actor,
      release && (await this.isReady(id)) ? 'release' : 'share',
      found,
    );
    found.entry.changed(version);
    await this.entries.save(found.entry);
    observation.handIn(new Date());
    await this.database.entities(Observation).save(observation);
    await this.database.run('select app.reveal($1, $2)', [id, release && !observation.isSelf]);
  }

  /** The student answers what they were given. */
  async answer(actor: Actor, id: string, { text, version }: AnswerObservation): Promise<void> {
    const found = await this.entries.get(actor, id, 'observation');
    await this.authorize(actor, 'answer', found);
    found.entry.changed(version);
    await this.entries.save(found.entry);
    await this.database.run(
      'insert into observation_answer (observation_id, portfolio_id, text) values ($1, $2, $3)',
      [id, found.entry.portfolioId, text],
    );
  }

  /** Puts right what others read: both versions stay, with the reason. */
  async correct(actor: Actor, id: string, { reason, ...input }: CorrectObservation): Promise<void> {
    const found = await this.entries.get(actor, id, 'observation');
    const observation = await this.authorize(actor, 'correct', found);
    const before = await this.queries.one(actor, id);
    await this.entries.keepRevision(found.entry, contentOf(before), reason);
    this.takeOver(found.entry, observation, input);
    observation.revise(input);
    await this.database.entities(Observation).save(observation);
    await this.form.fillIn(actor, found.entry, input);
    // Last: with its new version the evidence is counted again.
    await this.entries.save(found.entry);
  }

  /** Throws a draft away. */
  async remove(actor: Actor, id: string): Promise<void> {
    const found = await this.entries.get(actor, id, 'observation');
    await this.authorize(actor, 'remove', found);
    await this.entries.remove(found.entry);
  }

  private async revise(actor: Actor, found: FoundEntry, input: WriteObservation) {
    const observation = await this.authorize(actor, 'revise', found);
    this.takeOver(found.entry, observation, input);
    await this.entries.save(found.entry);
    return { entry: found.entry, observation };
  }

  /** Takes note of a next version by its author; an observation stays what it was begun as. */
  private takeOver(entry: Entry, observation: Observation, input: WriteObservation): void {
    for (const field of ['portfolioId', 'placementId', 'lessonId', 'instrumentId'] as const) {
      if (observation[field] !== (input[field] ?? null)) throw problem.notYours(`/${field}`);
    }
    entry.changed(input.version);
    entry.occurredAt = new Date(input.occurredAt);
  }

  private async isReady(id: string): Promise<boolean> {
    const observation = await this.database.entities(Observation).findOneBy({ id });
    return observation?.handedInAt != null;
  }

  private async authorize(actor: Actor, action: ObservationAction, found: FoundEntry): Promise<Observation> {
    const observation = await this.database.entities(Observation).findOneByOrFail({ id: found.entry.id });
    const answers = await this.database.run('select 1 from observation_answer where observation_id = $1', [
      observation.id,
    ]);
    const { handedInAt, isSelf } = observation;
    const state = stateOf({ handedInAt, sharedAt: found.sharedAt, answeredAt: answers.length > 0 });
    authorize(observationPolicy, action, actor, { ...found, state, isSelf });
    return observation;
  }
}

const contentOf = (view: ObservationView): ObservationContent => {
  const { occurredAt, strength, scores, moments, nextStep } = view;
  return { occurredAt, strength, scores, moments, nextStep };
};
