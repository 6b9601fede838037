import { createHash, randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Stage } from './cast.js';
import type { Sql } from './sql.js';

type Scope = 'placement_id' | 'programme_id' | 'organisation_id' | 'partnership_id';
type Place = Record<Scope, string>;

const ROLES: [role: string, scope: Scope][] = [
  ['workplace_mentor', 'placement_id'],
  ['peer', 'placement_id'],
  ['school_educator', 'organisation_id'],
  ['coordinator', 'organisation_id'],
  ['institute_educator', 'programme_id'],
  ['examiner', 'programme_id'],
  ['partnership_admin', 'partnership_id'],
];

type Where = 'her own' | 'beside hers' | 'strange';
interface Post {
  name: string;
  role: string;
  scope: Scope;
  where: Where;
  /** Days from today. */
  from: number;
  until: number;
}

const posts = ([role, scope]: [string, Scope]): Post[] => {
  const post = (when: string, where: Where, from: number, until: number): Post => ({
    ...{ name: `${role}, ${when}`, role, scope, where, from, until },
  });
  return [
    post('in her own scope until yesterday', 'her own', -100, -1),
    post('in her own scope from tomorrow on', 'her own', 1, 100),
    // the partnership beside hers is her own
    ...(scope === 'partnership_id' ? [] : [post('beside hers', 'beside hers', -100, 100)]),
    post('at strangers', 'strange', -100, 100),
  ];
};

/**
 * Every role, where it must open nothing of Sanne's: in her own scope but over since yesterday, in her own scope but
 * from tomorrow on, at the school and the institute beside hers in the same partnership, and at strangers.
 */
export const OUTSIDERS = ROLES.flatMap(posts);
/** A fellow student who may be asked to look along: on the portfolio, and no guide. */
const PEER: Post = {
  ...{ name: 'peer', role: 'peer', scope: 'placement_id', where: 'her own', from: -100, until: 100 },
};

/** Somebody who holds one of these posts. */
export interface Outsider {
  name: string;
  id: string;
}

/** Appoints the outsiders, and a peer of Sanne. */
export async function bringOutsiders(
  sql: Sql,
  stage: Stage,
): Promise<{ outsiders: Outsider[]; peer: Outsider }> {
  const places: Record<Where, Place> = {
    'her own': {
      placement_id: stage.placement,
      organisation_id: stage.school,
      programme_id: stage.programme,
      partnership_id: stage.partnership,
    },
    'beside hers': await besideHers(sql, stage),
    strange: await ofStrangers(sql, stage),
  };
  const outsiders: Outsider[] = [];
  for (const post of OUTSIDERS) outsiders.push(await appoint(sql, post, places[post.where][post.scope]));
  return { outsiders, peer: await appoint(sql, PEER, stage.placement) };
}

/** Another school and another institute in the partnership of Sanne, with a student of their own. */
async function besideHers({ owner }: Sql, stage: Stage): Promise<Place> {
  const [school, institute, programme, cohort] = [v7(), v7(), v7(), v7()];
  await owner(
    `insert into organisation values ($1, 'school', 'School Beside'), ($2, 'institute', 'Institute Beside')`,
    [school, institute],
  );
  await owner(`insert into partnership_organisation values ($1, $2), ($1, $3)`, [
    stage.partnership,
    school,
    institute,
  ]);
  await owner(`insert into programme values ($1, $2, 'Programme Beside', 'vo')`, [programme, institute]);
  await owner(
    `insert into cohort select $1, $2, name, framework_id, instrument_id from cohort where id = $3`,
    [cohort, programme, stage.cohort],
  );
  const [student, portfolio, placement] = [v7(), v7(), v7()];
  await owner(`insert into person (id, name, email) values ($1, 'Zoë', 'zoe@test.example')`, [student]);
  await owner(`insert into portfolio values ($1, $2, $3, $4)`, [portfolio, student, programme, cohort]);
  await owner(
    `insert into placement select $1, $2, $3, partnership_id, kind, state, from_day, until_day, framework_id
     from placement where id = $4`,
    [placement, portfolio, school, stage.placement],
  );
  return {
    placement_id: placement,
    organisation_id: school,
    programme_id: programme,
    partnership_id: stage.partnership,
  };
}

async function ofStrangers({ owner }: Sql, stage: Stage): Promise<Place> {
  const { rows } = await owner(
    `select s.id as placement_id, s.school_id as organisation_id, o.programme_id, s.partnership_id
     from placement s join portfolio o on o.id = s.portfolio_id where s.id = $1`,
    [stage.strangePlacement],
  );
  return rows[0];
}

async function appoint({ owner }: Sql, post: Post, place: string): Promise<Outsider> {
  const { name, role, scope, from, until } = post;
  const id = v7();
  await owner(`insert into person (id, name, email) values ($1, $2, $3)`, [id, name, `${id}@test.example`]);
  await owner('insert into identity.password select $1, hash from identity.password limit 1', [id]);
  await owner(
    `insert into assignment (id, person_id, role, ${scope}, from_day, until_day)
     values ($1, $2, $3, $4, current_date + $5::int, current_date + $6::int)`,
    [v7(), id, role, place, from, until],
  );
  return { name, id };
}

/** A session of this person as sign-in would have made it, with a second factor; the cookie that carries it. */
export async function enter(
  { owner }: Sql,
  person: string,
  { daysLeft = 1, usedDaysAgo = 0 } = {},
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await owner(
    `insert into identity.session (token_hash, person_id, door, second_factor_at, idle_for, used_at, expires_at)
     values ($1, $2, 'password', now(), '1 day', now() - make_interval(days => $3), now() + make_interval(days => $4))`,
    [createHash('sha256').update(token).digest(), person, usedDaysAgo, daysLeft],
  );
  return `leerspoor=${token}`;
}
