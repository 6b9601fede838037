import { v7 } from 'uuid';
import type { Stage } from './cast.js';
import type { Sql } from './sql.js';

let year = 2100;

/** A placement of Youssef in a year of its own, as Ada may propose it; say only what matters. */
export const aPlacement = (stage: Stage, own: object = {}) => ({
  studentId: stage.people.youssef,
  cohortId: stage.cohort,
  schoolId: stage.school,
  kind: 'independent',
  from: `${++year}-02-01`,
  until: `${year}-06-30`,
  ...own,
});

/** Placements of Youssef around today, apart from his others, in this state; with a mentor if one is named. */
export async function placementsIn(
  { owner }: Sql,
  stage: Stage,
  { state, mentor, count }: { state: string; mentor?: string | undefined; count: number },
): Promise<string[]> {
  const ids = Array.from({ length: count }, () => v7());
  await owner(
    `insert into placement (id, portfolio_id, school_id, partnership_id, kind, state, from_day, until_day, framework_id)
     select unnest($1::uuid[]), portfolio_id, school_id, partnership_id, 'supervised', $3, current_date - 5, current_date + 50,
       framework_id from placement where portfolio_id = $2 limit $4`,
    [ids, stage.otherPortfolio, state, count],
  );
  if (mentor) {
    await owner(
      `insert into assignment (id, person_id, role, placement_id, from_day, until_day)
       select gen_random_uuid(), $1, 'workplace_mentor', unnest($2::uuid[]), current_date - 5, current_date + 50`,
      [mentor, ids],
    );
  }
  return ids;
}

/** One of them. */
export async function placementIn(sql: Sql, stage: Stage, state: string, mentor?: string): Promise<string> {
  const [id = ''] = await placementsIn(sql, stage, { state, mentor, count: 1 });
  return id;
}
