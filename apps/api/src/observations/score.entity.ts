import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The score of one indicator in one observation; `null` means "not observed". */
@Entity({ name: 'observation_score' })
export class Score {
  @PrimaryColumn({ name: 'observation_id', type: 'uuid' }) observationId!: string;
  @PrimaryColumn({ name: 'indicator_code', type: 'text' }) indicator!: string;
  @Column({ name: 'portfolio_id', type: 'uuid' }) portfolioId!: string;
  @Column({ name: 'instrument_id', type: 'text' }) instrumentId!: string;
  @Column({ name: 'domain_code', type: 'text' }) domain!: string;
  @Column({ type: 'smallint', nullable: true }) score!: number | null;
  @Column({ type: 'text' }) remark!: string;
}
