import { Injectable } from '@nestjs/common';
import type { AddedMember, AddMember, OrganisationAction, RenameAccount } from '@leerspoor/shared';
import { isEmail } from 'class-validator';
import { Database } from '../database/database.js';
import { problem } from '../http/problem.js';
import type { Actor } from '../identity/actor.js';
import { OutboxService } from '../mail/outbox.service.js';
import { authorize } from '../policy/policy.js';
import { type AccountFacts, accountPolicy } from './account.policy.js';
import { OfficeService } from './office.service.js';
import { organisationPolicy } from './organisation.policy.js';
import { unlessTaken } from './taken.js';

@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly offices: OfficeService,
    private readonly outbox: OutboxService,
  ) {}

  /**
   * Somebody belongs to this organisation from now on. One person has one account and one home: who has this address at another
   * organisation is that very person here, under the name that they have.
   */
  async add(actor: Actor, organisationId: string, id: string, input: AddMember): Promise<AddedMember> {
    await this.authorize(actor, 'addPerson', organisationId);
    const email = mailboxOf(input.email);
    const [known] = await this.database.run<{ id: string | null }>('select app.person_with($1) as id', [
      email,
    ]);
    const personId = known?.id ?? id;
    await unlessTaken(async () => {
      if (!known?.id)
        await this.database.run('insert into person (id, name, email) values ($1, $2, $3)', [
          ...[id, input.name.trim(), email],
        ]);
      await this.database.run(
        `insert into membership (person_id, organisation_id, number) values ($1, $2, $3)
         on conflict (person_id, organisation_id) do update set number = excluded.number`,
        [personId, organisationId, input.number?.trim() ?? null],
      );
    });
    return { personId, wasKnown: personId !== id };
  }

  /** Somebody does not belong here any more; who still has a role here, or studies here, stays. */
  async leave(actor: Actor, organisationId: string, personId: string): Promise<void> {
    await this.authorize(actor, 'removePerson', organisationId);
    const [row] = await this.database.run<{ isMember: boolean; isBusy: boolean }>(
      `select exists (select from membership where person_id = $1 and organisation_id = $2) as "isMember",
         app.is_busy_at($1, $2) as "isBusy"`,
      [personId, organisationId],
    );
    if (!row?.isMember) throw problem.notFound();
    if (row.isBusy) throw problem.notAllowed();
    await this.database.run('delete from membership where person_id = $1 and organisation_id = $2', [
      ...[personId, organisationId],
    ]);
  }

  /** Another name or mailbox, by whose office goes over everything that this person is. */
  async rename(actor: Actor, id: string, { name, email }: RenameAccount): Promise<void> {
    authorize(accountPolicy, 'rename', actor, await this.factsOf(id));
    await unlessTaken(() =>
      this.database.run('select app.rename($1, $2, $3)', [id, name.trim(), mailboxOf(email)]),
    );
  }

  /** Mails somebody that there is a place for them. */
  async invite(actor: Actor, id: string): Promise<void> {
    authorize(accountPolicy, 'invite', actor, await this.factsOf(id));
    await this.outbox.tell(actor, { to: id, template: 'invitation' });
  }

  private async factsOf(id: string): Promise<AccountFacts> {
    const [row] = await this.database.run<Omit<AccountFacts, 'appointable'> & { knows: boolean }>(
      `select $1::uuid as id, app.knows($1) as knows, app.may_rename($1) as "isWhollyInOffice",
         app.has_role($1) as "hasRole", app.invitation_of($1) ->> 'at' as "invitedAt"`,
      [id],
    );
    if (!row?.knows) throw problem.notFound();
    return { ...row, appointable: [] };
  }

  private async authorize(actor: Actor, action: OrganisationAction, organisationId: string): Promise<void> {
    const rank = await this.offices.rankOver(actor, { kind: 'organisation', id: organisationId });
    if (rank === 0) throw problem.notFound();
    authorize(organisationPolicy, action, actor, { kind: 'school', rank });
  }
}

function mailboxOf(email: string): string {
  const mailbox = email.trim().toLowerCase();
  if (!isEmail(mailbox)) throw problem.invalidInput([{ pointer: '/email', fault: 'wrong-type' }]);
  return mailbox;
}
