import { Injectable } from '@nestjs/common';
import type { AskFeedback, FeedbackRequestAction } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { OutboxService } from '../mail/outbox.service.js';
import { authorize } from '../policy/policy.js';
import { EntriesService, type FoundEntry } from '../trail/entries.service.js';
import { AskingService } from './asking.service.js';
import { type AskedFeedback, FeedbackRequest } from './feedback-request.entity.js';
import { requestPolicy, requestState } from './feedback.policy.js';

@Injectable()
export class FeedbackRequestsService {
  constructor(
    private readonly database: Database,
    private readonly entries: EntriesService,
    private readonly outbox: OutboxService,
    private readonly asking: AskingService,
  ) {}

  /** Asks one person; they get exactly what the question needs. The same question twice is one. */
  async ask(actor: Actor, id: string, wanted: AskFeedback): Promise<void> {
    const asked = await this.entries.find(actor, id, 'feedback_request');
    const input = { ...wanted, askedOf: await this.asking.whoIsAsked(actor, wanted) };
    if (asked) return this.askAgain(actor, asked, input);
    await this.asking.authorize(actor, input);
    const { portfolioId, askedOf } = input;
    const occurredAt = new Date();
    const kind = 'feedback_request';
    const entry = await this.entries.add(actor, { id, portfolioId, kind, occurredAt, sharedAt: occurredAt });
    await this.asking.open(actor, entry, input);
    await this.database.entities(FeedbackRequest).insert(FeedbackRequest.ask(id, input));
    await this.outbox.tell(actor, { to: askedOf, entry, template: 'feedback_asked' });
  }

  async withdraw(actor: Actor, id: string, version: number): Promise<void> {
    const found = await this.entries.get(actor, id, 'feedback_request');
    const request = await this.authorize(actor, 'withdraw', found);
    found.entry.changed(version);
    await this.entries.save(found.entry);
    request.withdraw(new Date());
    await this.database.entities(FeedbackRequest).save(request);
    // What the student shared with them apart from any question stays shared, and what another question needs.
    await this.database.run(
      `delete from personal_share s where s.person_id = $1 and s.for_question and (s.entry_id = $2
         or s.entry_id = $3 and not exists (select from feedback_request q
           where q.lesson_id = s.entry_id and q.asked_of = s.person_id and q.withdrawn_at is null))`,
      [request.askedOf, request.id, request.lessonId],
    );
  }

  async authorize(actor: Actor, action: FeedbackRequestAction, found: FoundEntry): Promise<FeedbackRequest> {
    const request = await this.database.entities(FeedbackRequest).findOneByOrFail({ id: found.entry.id });
    const [answer] = await this.database.run<{ given: boolean }>('select app.is_answered($1) as given', [
      request.id,
    ]);
    const state = requestState(
      { isAnswered: answer?.given ?? false, withdrawnAt: request.withdrawnAt, until: request.until },
      new Date().toISOString().slice(0, 10),
    );
    authorize(requestPolicy, action, actor, { ...found, askedOf: request.askedOf, state });
    return request;
  }

  /** Lets the student know that this answer is there. */
  tellAnswered(actor: Actor, { entry, studentId }: FoundEntry): Promise<void> {
    return this.outbox.tell(actor, { to: studentId, entry, template: 'feedback_given' });
  }

  /** The same question twice is one; with other words it is not what was asked. */
  private async askAgain(actor: Actor, asked: FoundEntry, input: AskedFeedback): Promise<void> {
    if (asked.authorId !== actor.id) throw problem.notAllowed();
    const request = await this.database.entities(FeedbackRequest).findOneByOrFail({ id: asked.entry.id });
    if (!request.asks(input)) throw problem.outOfDate();
  }
}
