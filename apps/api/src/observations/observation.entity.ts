import type { WriteObservation } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one person saw in a lesson: draft → ready (handed in, still blind) → shared → answered. */
@Entity({ name: 'observation' })
export class Observation {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ name: 'placement_id', type: 'uuid', update: false }) placementId!: string;
  @Column({ name: 'lesson_id', type: 'uuid', nullable: true, update: false }) lessonId!: string | null;
  @Column({ name: 'instrument_id', type: 'text', update: false }) instrumentId!: string;
  /** The student's own view on the lesson. */
  @Column({ name: 'is_self', type: 'boolean', update: false }) isSelf!: boolean;
  @Column({ type: 'text' }) strength!: string;
  @Column({ name: 'handed_in_at', type: 'timestamptz', nullable: true }) handedInAt!: Date | null;

  revise({ strength }: Pick<WriteObservation, 'strength'>): void {
    this.strength = strength;
  }

  handIn(at: Date): void {
    this.handedInAt ??= at;
  }
}
