import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { JournalService } from '../journal/journal.service.js';
import type { Writes } from './import.types.js';

/** Per kind one statement for all rows, as the person who imports: the walls ask of every row whether they may. */
const STATEMENTS: readonly (readonly [keyof Writes, string])[] = [
  [
    'people',
    `insert into person (id, name, email) select id, name, email
      from jsonb_to_recordset($1::jsonb) as r (id uuid, name text, email text)`,
  ],
  [
    'memberships',
    `insert into membership (person_id, organisation_id, number) select "personId", "organisationId", number
      from jsonb_to_recordset($1::jsonb) as r ("personId" uuid, "organisationId" uuid, number text)`,
  ],
  [
    'numbers',
    `update membership m set number = r.number
      from jsonb_to_recordset($1::jsonb) as r ("personId" uuid, "organisationId" uuid, number text)
      where m.person_id = r."personId" and m.organisation_id = r."organisationId"`,
  ],
  [
    'portfolios',
    `insert into portfolio (id, student_id, programme_id, cohort_id) select id, "studentId", "programmeId", "cohortId"
      from jsonb_to_recordset($1::jsonb) as r (id uuid, "studentId" uuid, "programmeId" uuid, "cohortId" uuid)`,
  ],
  [
    'placements',
    `insert into placement (id, portfolio_id, school_id, partnership_id, kind, state, from_day, until_day, framework_id)
      select id, "portfolioId", "schoolId", "partnershipId", kind, state, "from", until, "frameworkId"
      from jsonb_to_recordset($1::jsonb) as r (id uuid, "portfolioId" uuid, "schoolId" uuid, "partnershipId" uuid,
        kind text, state text, "from" date, until date, "frameworkId" text)`,
  ],
  [
    'roles',
    `insert into assignment (id, person_id, role, programme_id, organisation_id, from_day, until_day, appointed_by)
      select gen_random_uuid(), "personId", role, "programmeId", "organisationId", "from", until, app.actor_id()
      from jsonb_to_recordset($1::jsonb) as r ("personId" uuid, role text, "programmeId" uuid, "organisationId" uuid, "from" date, until date)`,
  ],
];
const RENAME = `select count(*) filter (where app.rename(id, name, email))::int as done
  from jsonb_to_recordset($1::jsonb) as r (id uuid, name text, email text)`;
const MENTORS = 'select app.import_mentors($1::jsonb) as done';

@Injectable()
export class ImportWriter {
  constructor(
    private readonly database: Database,
    private readonly journal: JournalService,
  ) {}

  async write(writes: Writes): Promise<void> {
    await this.all(RENAME, writes.renames);
    for (const [kind, statement] of STATEMENTS)
      if (writes[kind].length > 0) await this.database.run(statement, [JSON.stringify(writes[kind])]);
    await this.all(MENTORS, writes.mentors);
    await this.record(writes);
  }

  /** What is done by a function that passes over what it may not: all of it, or nothing. */
  private async all(statement: string, rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    const [answer] = await this.database.run<{ done: number }>(statement, [JSON.stringify(rows)]);
    if (answer?.done !== rows.length) throw new Error('A row of the import does what its writer may not');
  }

  /** Besides the import itself: per organisation how many people and placements it got. */
  private async record(writes: Writes): Promise<void> {
    const got = new Map<string, { people: number; placements: number }>();
    const of = (id: string) => {
      const known = got.get(id) ?? { people: 0, placements: 0 };
      got.set(id, known);
      return known;
    };
    for (const { organisationId } of writes.memberships) of(organisationId).people += 1;
    for (const { schoolId } of writes.placements) of(schoolId).placements += 1;
    for (const [organisationId, counts] of got)
      await this.journal.recordAt(organisationId, { event: 'import.apply', counts });
  }
}
