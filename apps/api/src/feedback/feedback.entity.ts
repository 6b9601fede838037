import type { FeedbackItem, WriteFeedback } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a request: a draft of its giver until they share it. */
@Entity({ name: 'feedback' })
export class Feedback {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ name: 'request_id', type: 'uuid', update: false }) requestId!: string;
  @Column({ type: 'text' }) strength!: string;
  @Column({ type: 'text' }) evidence!: string;
  @Column({ type: 'jsonb' }) items!: FeedbackItem[];

  revise({ strength, evidence, items }: WriteFeedback): void {
    this.strength = strength;
    this.evidence = evidence;
    this.items = items;
  }
}
