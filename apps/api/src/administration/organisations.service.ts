import { Injectable } from '@nestjs/common';
import type { BringIn, RenamePartnership, WriteOrganisation } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { authorize } from '../policy/policy.js';
import { OfficeService } from './office.service.js';
import { Organisation } from './organisation.entity.js';
import { organisationPolicy, partnershipPolicy } from './organisation.policy.js';
import { unlessTaken } from './taken.js';

@Injectable()
export class OrganisationsService {
  constructor(
    private readonly database: Database,
    private readonly offices: OfficeService,
  ) {}

  /** A new organisation in a partnership, or another name for one that is there. */
  async write(actor: Actor, id: string, input: WriteOrganisation): Promise<void> {
    const organisation = await this.database.entities(Organisation).findOneBy({ id });
    if (!organisation) return this.begin(actor, id, input);
    const rank = await this.offices.rankOver(actor, { kind: 'organisation', id });
    if (rank === 0) throw problem.notFound();
    authorize(organisationPolicy, 'rename', actor, { kind: organisation.kind, rank });
    if (!(await this.isIn(id, input.partnershipId))) throw problem.notYours('/partnershipId');
    if (organisation.kind !== input.kind) throw problem.fixed('/kind');
    organisation.rename(input.name);
    await unlessTaken(() => this.database.entities(Organisation).save(organisation));
  }

  async renamePartnership(actor: Actor, id: string, { name }: RenamePartnership): Promise<void> {
    await this.authorizePartnership(actor, 'rename', id);
    await unlessTaken(() =>
      this.database.run('update partnership set name = $2 where id = $1', [id, name.trim()]),
    );
  }

  /** An organisation may be in several partnerships. Who brings one in administers it: so it must be in their office already. */
  async bringIn(actor: Actor, id: string, { organisationId }: BringIn): Promise<void> {
    await this.authorizePartnership(actor, 'bringIn', id);
    const rank = await this.offices.rankOver(actor, { kind: 'organisation', id: organisationId });
    if (rank < 2) throw problem.notYours('/organisationId');
    await this.join(id, organisationId);
  }

  private async begin(actor: Actor, id: string, input: WriteOrganisation): Promise<void> {
    const rank = await this.offices.rankOver(actor, { kind: 'partnership', id: input.partnershipId });
    if (rank === 0) throw problem.notYours('/partnershipId');
    await unlessTaken(() => this.database.entities(Organisation).insert(Organisation.begin(id, input)));
    await this.join(input.partnershipId, id);
  }

  private async join(partnershipId: string, organisationId: string): Promise<void> {
    await this.database.run(
      'insert into partnership_organisation (partnership_id, organisation_id) values ($1, $2) on conflict do nothing',
      [partnershipId, organisationId],
    );
  }

  private async isIn(organisationId: string, partnershipId: string): Promise<boolean> {
    const found = await this.database.run(
      'select 1 from partnership_organisation where organisation_id = $1 and partnership_id = $2',
      [organisationId, partnershipId],
    );
    return found.length > 0;
  }

  private async authorizePartnership(actor: Actor, action: 'rename' | 'bringIn', id: string): Promise<void> {
    const rank = await this.offices.rankOver(actor, { kind: 'partnership', id });
    if (rank === 0) throw problem.notFound();
    authorize(partnershipPolicy, action, actor, { rank });
  }
}
