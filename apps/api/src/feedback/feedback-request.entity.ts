import type { AskFeedback } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A question, when it is known whom it is asked of. */
export type AskedFeedback = AskFeedback & { askedOf: string };

/** A question of the student to one person. */
@Entity({ name: 'feedback_request' })
export class FeedbackRequest {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ name: 'asked_of', type: 'uuid', update: false }) askedOf!: string;
  @Column({ type: 'text', update: false }) about!: string;
  @Column({ name: 'lesson_id', type: 'uuid', nullable: true, update: false }) lessonId!: string | null;
  @Column({ type: 'text', array: true, update: false }) indicators!: string[];
  @Column({ name: 'until_day', type: 'date', update: false }) until!: string;
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true }) withdrawnAt!: Date | null;

  static ask(
    id: string,
    { portfolioId, askedOf, about, lessonId, indicators, until }: AskedFeedback,
  ): FeedbackRequest {
    const day = until.slice(0, 10);
    const asked = { id, portfolioId, askedOf, about, lessonId: lessonId ?? null, indicators, until: day };
    return Object.assign(new FeedbackRequest(), asked, { withdrawnAt: null });
  }

  /** Whether this is the very question that `input` asks. */
  asks({ portfolioId, askedOf, about, lessonId, indicators, until }: AskedFeedback): boolean {
    const ids = [portfolioId, askedOf, lessonId ?? null].map((id) => id?.toLowerCase());
    const isSameTo = [this.portfolioId, this.askedOf, this.lessonId].every((id, at) => id == ids[at]);
    const isSameList = indicators.join('\n') === this.indicators.join('\n');
    return isSameTo && isSameList && about === this.about && until.slice(0, 10) === this.until;
  }

  withdraw(at: Date): void {
    this.withdrawnAt = at;
  }
}
