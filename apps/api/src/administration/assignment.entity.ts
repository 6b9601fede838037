import type { AppointedRole, Appoint } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Scope } from './office.service.js';

const day = (text: string): string => text.slice(0, 10);

/** A role that somebody holds for something, from a day until a day. */
@Entity({ name: 'assignment' })
export class Assignment {
  @PrimaryColumn('uuid') id!: string;
  @Column({ name: 'person_id', type: 'uuid', update: false }) personId!: string;
  @Column({ type: 'text', update: false }) role!: AppointedRole;
  @Column({ name: 'placement_id', type: 'uuid', nullable: true, update: false }) placementId!: string | null;
  @Column({ name: 'programme_id', type: 'uuid', nullable: true, update: false }) programmeId!: string | null;
  @Column({ name: 'organisation_id', type: 'uuid', nullable: true, update: false })
  organisationId!: string | null;
  @Column({ name: 'partnership_id', type: 'uuid', nullable: true, update: false })
  partnershipId!: string | null;
  @Column({ name: 'from_day', type: 'date', update: false }) from!: string;
  @Column({ name: 'until_day', type: 'date' }) until!: string;
  @Column({ name: 'appointed_by', type: 'uuid', nullable: true, update: false }) appointedBy!: string | null;

  static appoint(id: string, by: string, { personId, role, from, until, ...scope }: Appoint): Assignment {
    return Object.assign(new Assignment(), {
      ...{ id, personId, role, from: day(from), until: day(until), appointedBy: by },
      ...{ placementId: null, programmeId: null, organisationId: null, partnershipId: null },
      [`${scope.scopeKind}Id`]: scope.scopeId,
    });
  }

  get scope(): Scope {
    const { placementId, programmeId, organisationId, partnershipId } = this;
    if (placementId) return { kind: 'placement', id: placementId };
    if (programmeId) return { kind: 'programme', id: programmeId };
    if (organisationId) return { kind: 'organisation', id: organisationId };
    return { kind: 'partnership', id: partnershipId ?? '' };
  }

  /** Whether this is the very appointment that `input` asks for. */
  isOf({ personId, role, scopeKind, scopeId, from, until }: Appoint): boolean {
    const { scope } = this;
    return (
      [personId, scopeId].map((id) => id.toLowerCase()).join() === [this.personId, scope.id].join() &&
      [role, scopeKind, day(from), day(until)].join() ===
        [this.role, scope.kind, this.from, this.until].join()
    );
  }

  chooseLastDay(last: string): void {
    this.until = day(last);
  }
}
