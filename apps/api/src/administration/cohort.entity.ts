import type { WriteCohort } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A year of students in a programme, and what they work with. */
@Entity({ name: 'cohort' })
export class Cohort {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'programme_id', type: 'uuid', update: false }) programmeId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ name: 'framework_id', type: 'text' }) frameworkId!: string;
  @Column({ name: 'instrument_id', type: 'text' }) instrumentId!: string;

  write({ name, frameworkId, instrumentId }: WriteCohort): void {
    Object.assign(this, { name: name.trim(), frameworkId, instrumentId });
  }
}
