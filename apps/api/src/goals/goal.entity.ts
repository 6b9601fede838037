import type { GoalSize, WriteGoal } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A learning goal in the student's own words; open until closed with a reason. */
@Entity({ name: 'goal' })
export class Goal {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ type: 'text' }) size!: GoalSize;
  @Column({ type: 'text', array: true }) indicators!: string[];
  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true }) closedAt!: Date | null;
  @Column({ name: 'closed_reason', type: 'text', nullable: true }) closedReason!: string | null;

  revise({ text, size, indicators }: WriteGoal): void {
    this.text = text;
    this.size = size;
    this.indicators = indicators;
  }

  close(reason: string, at: Date): void {
    this.closedAt = at;
    this.closedReason = reason;
  }
}
