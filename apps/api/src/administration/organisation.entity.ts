import type { OrganisationKind, WriteOrganisation } from '@leerspoor/shared';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school or an institute. */
@Entity({ name: 'organisation' })
export class Organisation {
  @PrimaryColumn('uuid') id!: string;
  @Column({ type: 'text', update: false }) kind!: OrganisationKind;
  @Column({ type: 'text' }) name!: string;

  static begin(id: string, { kind, name }: WriteOrganisation): Organisation {
    return Object.assign(new Organisation(), { id, kind, name: name.trim() });
  }

  rename(name: string): void {
    this.name = name.trim();
  }
}
