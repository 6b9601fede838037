import { Injectable } from '@nestjs/common';
import { audienceOf, type WriteFeedback } from '@leerspoor/shared';
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
    authorize(feedbackPolicy, 'share', actor, found);
    const standing = await this.entries.standingReaders(found.entry.portfolioId, 'feedback');
    found.entry.changed(version);
    found.entry.shareWith(audienceOf(['student', ...standing]), new Date());
    await this.entries.save(found.entry);
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
    authorize(feedbackPolicy, 'revise', actor, found);
    const feedback = await this.database.entities(Feedback).findOneByOrFail({ id: found.entry.id });
    if (feedback.requestId !== input.requestId) throw problem.notYours('/requestId');
    found.entry.changed(input.version);
    await this.entries.save(found.entry);
    return { entry: found.entry, feedback };
  }
}
