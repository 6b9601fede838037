import type { LessonPhaseKind, MomentKind } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something seen at one second of the lesson. */
@Entity({ name: 'moment' })
export class Moment {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'observation_id', type: 'uuid' }) observationId!: string;
  @Column({ name: 'portfolio_id', type: 'uuid' }) portfolioId!: string;
  @Column({ name: 'at_second', type: 'int' }) atSecond!: number;
  @Column({ type: 'text' }) kind!: MomentKind;
  @Column({ type: 'text', nullable: true }) phase!: LessonPhaseKind | null;
  @Column({ type: 'text' }) text!: string;
  @Column({ name: 'indicator_code', type: 'text', nullable: true }) indicator!: string | null;
}
