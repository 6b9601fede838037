import type { NextStepWhen, ProposedNextStep } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One concrete thing to try, tied to what it came from. */
@Entity({ name: 'next_step' })
export class NextStep {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ type: 'text' }) text!: string;
  @Column({ name: 'due', type: 'text' }) when!: NextStepWhen;
  @Column({ type: 'date', nullable: true }) day!: string | null;
  @Column({ name: 'origin_id', type: 'uuid', nullable: true, update: false }) originId!: string | null;

  revise({ text, when, day }: Omit<ProposedNextStep, 'id'>): void {
    this.text = text;
    this.when = when;
    this.day = when === 'on_day' ? (day?.slice(0, 10) ?? null) : null;
  }
}
