import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import type { HeldRole, ImportRecord, ImportWorld, KnownImportPerson, Placed } from './import.types.js';
import { Places } from './places.js';

type Frame = Omit<ImportWorld, 'people' | 'placed' | 'held'>;

const FRAME = {
  name: 'import_frame',
  text: `
    select (select coalesce(json_agg(json_build_object('organisationId', f.organisation_id, 'rank', f.rank)), '[]')
        from app.my_offices() f) as offices,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'kind', kind)), '[]') from organisation) as organisations,
      (select coalesce(json_agg(json_build_object('partnershipId', partnership_id, 'organisationId', organisation_id)), '[]')
        from partnership_organisation) as partnerships,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'instituteId', institute_id)), '[]')
        from programme) as programmes,
      (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'programmeId', programme_id,
        'frameworkId', framework_id)), '[]') from cohort) as cohorts`,
};
const PEOPLE = {
  name: 'import_people',
  text: `select person_id as id, name, email, within, memberships
    from app.import_people($1, $2, $3)`,
};
const PLACED = {
  name: 'import_placed',
  text: `select student_id as "studentId", portfolio_id as "portfolioId", programme_id as "programmeId",
      cohort_id as "cohortId", placement_id as "placementId", school_id as "schoolId",
      from_day::text as "from", until_day::text as until from app.placed($1)`,
};
const HELD = {
  name: 'import_held',
  text: `select person_id as "personId", role, scope_id as "scopeId", from_day::text as "from", until_day::text as until
    from app.import_roles($1)`,
};

const MAY_RENAME = {
  name: 'import_may_rename',
  text: 'select id from unnest($1::uuid[]) as p (id) where app.may_rename(id)',
};

type FoundPerson = Omit<KnownImportPerson, 'mayRename'>;
const called = (name: string, email: string): string => `${email} ${name}`;

/** Looks up everything that the rows of a file speak of, as the one who imports may know it. */
@Injectable()
export class ImportWorldReader {
  constructor(private readonly database: Database) {}

  async read(actor: Actor, records: ImportRecord[]): Promise<ImportWorld> {
    const frame = await this.database.one<Frame>(actor, FRAME);
    const places = new Places({ ...frame, people: [], placed: [], held: [] });
    const emails = new Set<string>();
    const numbered = new Map<string, [organisation: string, number: string]>();
    for (const { cells } of records) {
      for (const email of `${cells.email},${cells.mentor}`.toLowerCase().split(/[,;\s]+/))
        if (email) emails.add(email);
      const organisation = places.organisation(cells.organisation)?.id;
      const number = cells.number.trim();
      if (organisation && number) numbered.set(`${organisation} ${number}`, [organisation, number]);
    }
    const pairs = [...numbered.values()];
    const values = [[...emails], pairs.map(([id]) => id), pairs.map(([, number]) => number)];
    const known = await this.database.ask<FoundPerson>(actor, { ...PEOPLE, values });
    const people = await this.withRights(actor, known, records);
    const ids = people.flatMap(({ id, within }) => (within ? [id] : []));
    const placed = await this.database.ask<Placed>(actor, { ...PLACED, values: [ids] });
    const held = await this.database.ask<HeldRole>(actor, { ...HELD, values: [ids] });
    return { ...frame, people, placed, held };
  }

  /** Whether the actor may give a person another name or address: asked only of whom the file calls something else. */
  private async withRights(
    actor: Actor,
    people: FoundPerson[],
    records: ImportRecord[],
  ): Promise<KnownImportPerson[]> {
    const said = new Set(
      records.map(({ cells }) => called(cells.name.trim(), cells.email.trim().toLowerCase())),
    );
    const others = people.filter(({ within, name, email }) => within && !said.has(called(name, email)));
    const values = [others.map(({ id }) => id)];
    const rows = await this.database.ask<{ id: string }>(actor, { ...MAY_RENAME, values });
    const may = new Set(rows.map(({ id }) => id));
    return people.map((person) => ({ ...person, mayRename: may.has(person.id) }));
  }
}
