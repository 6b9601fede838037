import type { ImportRole } from '@leerspoor/shared';
import type { HeldRole, ImportWorld, Writes } from './import.types.js';
import type { Identity } from './people-book.js';
import type { Places } from './places.js';
import type { RowReading } from './row-reading.js';

type Role = Writes['roles'][number];

/** How far an office must go to appoint somebody, as `app.rank_to_appoint` says it too. */
const RANK: Partial<Record<ImportRole, number>> = {
  school_educator: 2,
  institute_educator: 2,
  examiner: 3,
  coordinator: 3,
};
const OF_PROGRAMME: readonly ImportRole[] = ['institute_educator', 'examiner'];

/** Roles for an organisation or a programme. */
export class RoleBook {
  private readonly held: HeldRole[];
  private readonly byPerson = new Map<string, HeldRole[]>();

  constructor(
    world: ImportWorld,
    private readonly places: Places,
  ) {
    this.held = world.held;
    for (const one of this.held)
      this.byPerson.set(one.personId, [...(this.byPerson.get(one.personId) ?? []), one]);
  }

  /** The role that this row gives; `null` when the person has it already. */
  plan(row: RowReading, identity: Identity): Role | null | undefined {
    const { role } = row;
    const rank = role && RANK[role];
    if (!role || !rank) return null;
    const scope = OF_PROGRAMME.includes(role) ? this.programme(row) : this.organisation(identity);
    if (role === 'school_educator' && !this.places.school(row.cell('organisation')))
      row.wrong('organisation', 'unknown-school');
    const period = row.period();
    if (scope && this.places.rank(scope.ruledBy) < rank) row.wrong('role', 'not-allowed');
    if (!scope || !period || !row.isRight) return undefined;
    const scopeId = scope.programmeId ?? scope.organisationId ?? '';
    const held = (this.byPerson.get(identity.id) ?? []).find(
      (one) =>
        one.role === role && one.scopeId === scopeId && one.until >= period.from && one.from <= period.until,
    );
    if (held && (held.from !== period.from || held.until !== period.until))
      return row.wrong('until', 'differs');
    if (held) return null;
    const { programmeId, organisationId } = scope;
    return { personId: identity.id, role, programmeId, organisationId, ...period };
  }

  /** Writes a role of a row that is right; later rows know of it. */
  write(role: Role, writes: Writes): void {
    writes.roles.push(role);
    const scopeId = role.programmeId ?? role.organisationId ?? '';
    this.byPerson.set(role.personId, [...(this.byPerson.get(role.personId) ?? []), { ...role, scopeId }]);
  }

  private organisation({ organisationId }: Identity) {
    return { organisationId, programmeId: null, ruledBy: organisationId };
  }

  private programme(row: RowReading) {
    const programme = this.places.programme(row.required('programme'), undefined);
    if (!programme) return row.cell('programme') ? row.wrong('programme', 'unknown-programme') : undefined;
    return { organisationId: null, programmeId: programme.id, ruledBy: programme.instituteId };
  }
}
