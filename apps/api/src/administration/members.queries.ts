import { Injectable } from '@nestjs/common';
import {
  APPOINTED_ROLES,
  type MemberLine,
  type MemberView,
  type Page,
  type PersonRef,
  type Rank,
  RANK_TO_APPOINT,
} from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { abilities } from '../policy/policy.js';
import { accountPolicy } from './account.policy.js';
import { idIn, ONE_MORE, pageOf, searchIn } from './cursor.js';
import { organisationPolicy } from './organisation.policy.js';

/** What the people of an office can be narrowed to. */
export interface MemberFilter {
  organisation?: unknown;
  search?: unknown;
  /** Only who has no role, now or later. */
  idle?: unknown;
  next?: unknown;
}

const PEOPLE = {
  name: 'administration_people',
  text: `
    select f.id, f.name, p.email, (select m.number from membership m where m.person_id = f.id and m.organisation_id = $1) as number,
      app.roles_in_office(f.id) as roles
    from app.people_in_office($1::uuid, $2, $3::boolean, $4::uuid, ${ONE_MORE}) f join person p on p.id = f.id
    order by lower(f.name), f.id`,
};
const ONE = {
  name: 'administration_person',
  text: `
    select p.id, p.name, p.email, app.roles_in_office(p.id) as roles, app.may_rename(p.id) as "mayRename",
      app.has_role(p.id) as "hasRole", app.invitation_of(p.id) as invitation,
      (select coalesce(max(o.rank), 0) from app.my_offices() o) as "myRank",
      (select coalesce(json_agg(json_build_object('organisation', json_build_object('id', o.id, 'name', o.name),
          'number', m.number, 'rank', app.office(o.id), 'isBusy', app.is_busy_at(p.id, o.id)) order by o.name), '[]')
        from membership m join organisation o on o.id = m.organisation_id
        where m.person_id = p.id and app.office(o.id) > 0) as memberships
    from person p where p.id = $1 and app.knows(p.id)`,
};

interface MemberRow extends Omit<MemberView, 'memberships' | 'appointable' | 'may'> {
  mayRename: boolean;
  hasRole: boolean;
  myRank: Rank;
  memberships: { organisation: PersonRef; number: string | null; rank: Rank; isBusy: boolean }[];
}

@Injectable()
export class MembersQueries {
  constructor(private readonly database: Database) {}

  /** The people of an office, by name. */
  async page(actor: Actor, { organisation, search, idle, next }: MemberFilter): Promise<Page<MemberLine>> {
    const values = [idIn(organisation), searchIn(search), idle === 'true', idIn(next)];
    return pageOf(await this.database.ask<MemberLine>(actor, { ...PEOPLE, values }));
  }

  async one(actor: Actor, id: string): Promise<MemberView> {
    const row = await this.database.one<MemberRow>(actor, { ...ONE, values: [id] });
    const { mayRename, hasRole, myRank, memberships, ...person } = row;
    const invitedAt = row.invitation?.at ?? null;
    const appointable =
      id.toLowerCase() === actor.id ? [] : APPOINTED_ROLES.filter((role) => myRank >= RANK_TO_APPOINT[role]);
    return {
      ...person,
      memberships: memberships.map(({ organisation, number, rank, isBusy }) => {
        const facts = { kind: 'school', rank } as const;
        const change = organisationPolicy.addPerson(actor, facts);
        const leave = organisationPolicy.removePerson(actor, facts) && !isBusy;
        return { organisation, number, may: { change, leave } };
      }),
      appointable,
      may: abilities(accountPolicy, actor, {
        ...{ id, isWhollyInOffice: mayRename, appointable, hasRole, invitedAt },
      }),
    };
  }
}
