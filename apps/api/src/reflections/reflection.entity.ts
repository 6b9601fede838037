import type { WriteReflection } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A log entry of the student; private until they share it. */
@Entity({ name: 'reflection' })
export class Reflection {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ name: 'lesson_id', type: 'uuid', nullable: true }) lessonId!: string | null;
  @Column({ name: 'goal_id', type: 'uuid', nullable: true }) goalId!: string | null;
  @Column({ type: 'text', array: true }) indicators!: string[];

  revise({ text, lessonId, goalId, indicators }: WriteReflection): void {
    this.text = text;
    this.lessonId = lessonId ?? null;
    this.goalId = goalId ?? null;
    this.indicators = indicators;
  }
}
