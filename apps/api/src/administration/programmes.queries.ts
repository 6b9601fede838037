import { Injectable } from '@nestjs/common';
import type { Page, ProgrammeView } from '@leerspoor/shared';
import { Database } from '../database/database.js';
import type { Actor } from '../identity/actor.js';
import { idIn, ONE_MORE, pageOf } from './cursor.js';

const PROGRAMMES = `
  select p.id, p.institute_id, p.name, p.sector, p.judging,
    (select coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'frameworkId', c.framework_id,
        'instrumentId', c.instrument_id, 'students', app.students_in(c.id)) order by c.name desc), '[]')
      from cohort c where c.programme_id = p.id) as cohorts
  from programme p`;
const OF_INSTITUTE = {
  name: 'administration_programmes',
  text: `
    select id, name, sector, judging, cohorts from (${PROGRAMMES}
      where p.institute_id = $1 and app.office($1) > 0
        and ($2::uuid is null or (lower(p.name), p.id) > (select lower(b.name), b.id from programme b where b.id = $2))
      order by lower(p.name), p.id limit ${ONE_MORE}) page
    order by lower(name), id`,
};
const ONE = {
  name: 'administration_programme',
  text: `select id, name, sector, judging, cohorts from (${PROGRAMMES}) s where s.id = $1 and app.office(s.institute_id) > 0`,
};
const HERE = {
  name: 'administration_here',
  text: 'select from organisation where id = $1 and app.office(id) > 0',
};
const OF_COHORT = {
  name: 'programme_of_cohort',
  text: 'select programme_id as id from cohort where id = $1',
};

@Injectable()
export class ProgrammesQueries {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, instituteId: string, next: unknown): Promise<Page<ProgrammeView>> {
    const values = [instituteId, idIn(next)];
    const rows = await this.database.ask<ProgrammeView>(actor, { ...OF_INSTITUTE, values });
    // Nothing to show: because nothing is there yet, or because it is not for this person.
    if (rows.length === 0) await this.database.one(actor, { ...HERE, values: [instituteId] });
    return pageOf(rows);
  }

  one(actor: Actor, id: string): Promise<ProgrammeView> {
    return this.database.one<ProgrammeView>(actor, { ...ONE, values: [id] });
  }

  async ofCohort(actor: Actor, cohortId: string): Promise<ProgrammeView> {
    const { id } = await this.database.one<{ id: string }>(actor, { ...OF_COHORT, values: [cohortId] });
    return this.one(actor, id);
  }
}
