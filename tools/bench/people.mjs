import { createHash, randomBytes } from 'node:crypto';

/** Some people of the world, each with a session: students, mentors and institute educators. */
export async function signInSome(owner, count) {
  const students = await rows(
    owner,
    `select o.student_id as person, o.id as portfolio,
       (select v.lesson_id from observation v join entry e on e.id = v.id
         where v.portfolio_id = o.id and v.lesson_id is not null and e.shared_at is not null order by v.id limit 1) as lesson
     from portfolio o join placement p on p.portfolio_id = o.id and p.state = 'active'
     order by o.id limit $1`,
    [count],
  );
  const mentors = await rows(
    owner,
    `select distinct on (a.person_id) a.person_id as person, p.portfolio_id as portfolio, p.id as placement,
       c.instrument_id as instrument
     from assignment a join placement p on p.id = a.placement_id and p.state = 'active'
       join portfolio o on o.id = p.portfolio_id join cohort c on c.id = o.cohort_id
     where a.role = 'workplace_mentor' and current_date between a.from_day and a.until_day
     order by a.person_id limit $1`,
    [count],
  );
  const educators = await rows(
    owner,
    `select distinct person_id as person from assignment where role = 'institute_educator' order by 1 limit $1`,
    [count],
  );
  const people = { students: students.filter((one) => one.lesson), mentors, educators };
  for (const one of Object.values(people).flat()) one.token = await startSession(owner, one.person);
  return people;
}

const rows = async (owner, text, values) => (await owner.query(text, values)).rows;

async function startSession(owner, person) {
  const token = randomBytes(32).toString('base64url');
  await owner.query(
    `insert into identity.session (token_hash, person_id, door, idle_for, expires_at)
     values ($1, $2, 'password', '1 day', now() + interval '1 day')`,
    [createHash('sha256').update(token).digest(), person],
  );
  return token;
}

export const headersOf = (token) => ({
  cookie: `leerspoor=${token}`,
  'sec-fetch-site': 'same-origin',
  'content-type': 'application/json',
});
