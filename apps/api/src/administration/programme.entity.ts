import type { Judging, Sector, WriteProgramme } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A programme of an institute. */
@Entity({ name: 'programme' })
export class Programme {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'institute_id', type: 'uuid', update: false }) instituteId!: string;
  @Column({ type: 'text' }) name!: string;
  @Column({ type: 'text' }) sector!: Sector;
  @Column({ type: 'text' }) judging!: Judging;

  write({ name, sector, judging }: WriteProgramme): void {
    Object.assign(this, { name: name.trim(), sector, judging });
  }
}
