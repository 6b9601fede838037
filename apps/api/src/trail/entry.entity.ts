import type { EntryKind, Role } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { problem } from '../http/problem.js';

/** Something on a student's trail: who wrote it, when it happened, who may read it. Its detail has the same id. */
@Entity({ name: 'entry' })
export class Entry {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'portfolio_id', type: 'uuid', update: false }) portfolioId!: string;
  @Column({ type: 'text', update: false }) kind!: EntryKind;
  @Column({ name: 'author_id', type: 'uuid', update: false }) authorId!: string;
  @Column({ name: 'occurred_at', type: 'timestamptz' }) occurredAt!: Date;
  @Column({ name: 'shared_at', type: 'timestamptz', nullable: true }) sharedAt!: Date | null;
  @Column({ type: 'int' }) audience!: number;
  @Column({ type: 'int' }) version!: number;

  /** Takes note of a change by somebody who saw `version`; refuses when that is no longer the newest. */
  changed(version: number): void {
    if (version !== this.version) throw problem.outOfDate();
    this.version += 1;
  }

  /**
   * Lets the roles in `audience` (bits) read it from now on; 0 makes it private again. An observation that was opened stays
   * opened, whoever may read it: it is blind no more.
   */
  shareWith(audience: number, at: Date): void {
    this.audience = audience;
    const isPrivate = audience === 0 && this.kind !== 'observation';
    this.sharedAt = isPrivate ? null : (this.sharedAt ?? at);
  }
}

/** What any policy needs to know of an entry, and of the person who asks. */
export interface EntryFacts {
  authorId: string;
  studentId: string;
  sharedAt: Date | string | null;
  /** Roles of the person who asks, on this portfolio, today. */
  myRoles: readonly Role[];
}
