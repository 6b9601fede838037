import { Injectable } from '@nestjs/common';
import {
  audienceOf,
  type CorrectFeedback,
  type FeedbackAction,
  type FeedbackContent,
  type WriteFeedback,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { NextStepsService } from '../next-steps/next-steps.service.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import type { Entry } from '../trail/entry.entity.js';
import { FeedbackRequestsService } from './feedback-requests.service.js';
import { Feedback } from './feedback.entity.js';
import { feedbackPolicy } from './feedback.policy.js';

@Injectable()
export class FeedbackService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly requests: FeedbackRequestsService,
    private readonly steps: NextStepsService,
  ) {}

  /** Writes the answer to a request: a draft that only its giver sees. */
  async write(actor: Actor, id: string, input: WriteFeedback): Promise<void> {
    const found = await this.entries.find(actor, id, 'feedback');
    const { entry, feedback } = found
      ? await this.revise(actor, found, input)
      : await this.begin(actor, id, input);
    feedback.revise(input);
    await this.database.entities(Feedback).save(feedback);
    await this.steps.propose(actor, entry, input.nextStep);
  }

  /** Gives it to the student, and to whom the student chose for all feedback. */
  async share(actor: Actor, id: string, version: number): Promise<void> {
    const found = await this.entries.get(actor, id, 'feedback');
    await this.authorize(actor, 'share', found);
    const standing = await this.entries.standingReaders(found.entry.portfolioId, 'feedback');
    found.entry.changed(version);
    found.entry.shareWith(audienceOf(['student', ...standing]), new Date());
    await this.entries.save(found.entry);
    await this.requests.tellAnswered(actor, found);
  }

  /** Puts right what the student read: both versions stay, with the reason. */
  async correct(actor: Actor, id: string, { reason, ...input }: CorrectFeedback): Promise<void> {
    const found = await this.entries.get(actor, id, 'feedback');
    const feedback = await this.authorize(actor, 'correct', found);
    const { strength, evidence, items } = feedback;
    const nextStep = await this.steps.proposedBy(id);
    const before: FeedbackContent = { strength, evidence, items, nextStep };
    await this.entries.keepRevision(found.entry, before, reason);
    await this.takeOver(found.entry, feedback, input);
    feedback.revise(input);
    await this.database.entities(Feedback).save(feedback);
    await this.steps.propose(actor, found.entry, input.nextStep);
  }

  private async begin(
    actor: Actor,
    id: string,
    input: WriteFeedback,
  ): Promise<{ entry: Entry; feedback: Feedback }> {
    const request = await this.entries.find(actor, input.requestId, 'feedback_request');
    if (!request) throw problem.notYours('/requestId');
    await this.requests.authorize(actor, 'answer', request);
    const { portfolioId } = request.entry;
    await this.checkItems(portfolioId, input);
    const entry = await this.entries.add(actor, {
      id,
      portfolioId,
      kind: 'feedback',
      occurredAt: new Date(),
    });
    const feedback = this.database.entities(Feedback).create({ id, portfolioId, requestId: input.requestId });
    feedback.revise(input);
    await this.database.entities(Feedback).insert(feedback);
    return { entry, feedback };
  }

  private async revise(actor: Actor, found: FoundEntry, input: WriteFeedback) {
    const feedback = await this.authorize(actor, 'revise', found);
    await this.takeOver(found.entry, feedback, input);
    return { entry: found.entry, feedback };
  }

  /** Takes note of a next version by its giver; it stays the answer to the same question. */
  private async takeOver(entry: Entry, feedback: Feedback, input: WriteFeedback): Promise<void> {
    if (feedback.requestId !== input.requestId) throw problem.notYours('/requestId');
    await this.checkItems(entry.portfolioId, input);
    entry.changed(input.version);
    await this.entries.save(entry);
  }

  private checkItems(portfolioId: string, { items }: WriteFeedback): Promise<void> {
    const codes = items.map(({ indicator }) => indicator);
    return this.entries.checkIndicators(portfolioId, codes, (place) => `/items/${place}/indicator`);
  }

  private async authorize(actor: Actor, action: FeedbackAction, found: FoundEntry): Promise<Feedback> {
    const feedback = await this.database.entities(Feedback).findOneByOrFail({ id: found.entry.id });
    const [request] = await this.database.run<{ is_withdrawn: boolean }>(
      'select app.is_withdrawn($1) as is_withdrawn',
      [feedback.requestId],
    );
    const isWithdrawn = request?.is_withdrawn ?? false;
    if (action === 'share' && isWithdrawn) throw problem.withdrawn();
    authorize(feedbackPolicy, action, actor, { ...found, isWithdrawn });
    return feedback;
  }
}
