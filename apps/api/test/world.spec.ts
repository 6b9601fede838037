import pg from 'pg';
import { loadDemo } from '../src/world/load-demo.js';
import { loadWorld } from '../src/world/load-world.js';
import { freshDatabase } from './database.js';

type Ask = <T extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<T[]>;

const open: pg.Client[] = [];
afterAll(() => Promise.all(open.map((client) => client.end())));

async function emptyDatabase(): Promise<{ ownerUrl: string; ask: Ask }> {
  const { ownerUrl } = await freshDatabase();
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  open.push(client);
  return { ownerUrl, ask: async (text, values) => (await client.query(text, values)).rows };
}

const ENTRY_FINGERPRINT = `select md5(string_agg(e::text, ' ' order by id)) as entries,
  (select md5(string_agg(s::text, ' ' order by s.observation_id, s.indicator_code)) from observation_score s) as scores,
  (select md5(string_agg(p::text, ' ' order by p.id)) from person p) as people
  from entry e`;

/** What holds in every world; each statement gives back what breaks it. */
const BROKEN: Record<string, string> = {
  'a lesson in a weekend': `select id from lesson
    where extract(isodow from starts_at at time zone 'Europe/Amsterdam') > 5`,
  'a lesson outside school hours': `select id from lesson
    where (starts_at at time zone 'Europe/Amsterdam')::time not between '08:30' and '15:10'`,
  'a lesson in the future that is taught': `select id from lesson where starts_at::date >= $1::date and state <> 'planned'`,
  'a lesson in the past that is only planned': `select id from lesson where starts_at::date < $1::date and state = 'planned'`,
  'two lessons of a student at once': `select min(id::text) from lesson group by portfolio_id, starts_at having count(*) > 1`,
  'an entry in the future that is not a plan': `select id from entry where kind <> 'lesson' and occurred_at >= $1::date`,
  'an entry shared or made before its author could': `select id from entry
    where shared_at < created_at or created_at >= $1::date`,
  'an observation without a lesson of its portfolio': `select o.id from observation o
    left join lesson l on l.id = o.lesson_id and l.portfolio_id = o.portfolio_id where l.id is null`,
  'a revealed observation that the other side was not in for': `select o.id from observation o join entry e using (id)
    join observation s on s.lesson_id = o.lesson_id and s.is_self <> o.is_self
    where e.shared_at is not null and (s.handed_in_at is null or e.shared_at < greatest(o.handed_in_at, s.handed_in_at))`,
  'two views that are in and still blind': `select o.id from observation o join entry e using (id)
    join observation s on s.lesson_id = o.lesson_id and s.is_self <> o.is_self
    where e.shared_at is null and o.handed_in_at is not null and s.handed_in_at is not null`,
  'a blind view that somebody reads': `select e.id from entry e join observation using (id)
    where (e.shared_at is null) <> (e.audience = 0)`,
  'a self-view on other items': `select s.id from observation s join observation o on o.lesson_id = s.lesson_id and not o.is_self
    where s.is_self and (select array_agg(indicator_code order by indicator_code) from observation_score where observation_id = s.id)
      <> (select array_agg(indicator_code order by indicator_code) from observation_score where observation_id = o.id)`,
  'an observer without a role on the portfolio': `select e.id from entry e
    where e.kind in ('observation', 'feedback') and not exists (select from portfolio_access a
      where a.person_id = e.author_id and a.portfolio_id = e.portfolio_id and $1::date between a.from_day and a.until_day)`,
  'a next step that others read than its origin': `select n.id from next_step n join entry e using (id)
    join entry o on o.id = n.origin_id where (e.audience, e.shared_at) is distinct from (o.audience, o.shared_at)`,
  'an answer to what was not shared': `select observation_id from observation_answer a join entry e on e.id = a.observation_id
    where e.shared_at is null or a.answered_at < e.shared_at`,
  'an outcome before its step, or outside its lesson': `select x.id from next_step_outcome x join entry e on e.id = x.next_step_id
    left join lesson l on l.id = x.lesson_id where l.id is null or x.marked_at < l.starts_at or l.starts_at <= e.occurred_at`,
  'an outcome after the step was closed': `select x.id from next_step_outcome x join next_step_outcome y using (next_step_id)
    where x.marked_at > y.marked_at and y.outcome <> 'tried'`,
  'a request that the asked person cannot read': `select q.id from feedback_request q left join personal_share s
    on s.entry_id = q.id and s.person_id = q.asked_of where s.entry_id is null`,
};

const expectSound = async (ask: Ask, today: string): Promise<void> => {
  for (const [what, text] of Object.entries(BROKEN)) {
    const broken = await ask(text, text.includes('$1') ? [today] : []);
    expect({ what, count: broken.length }).toEqual({ what, count: 0 });
  }
};

describe('the demo world', () => {
  // In autumn, in a holiday, in a weekend at the turn of the year, and at the first day of school.
  const days = ['2026-11-23', '2026-07-25', '2028-01-01', '2026-08-24', '2027-04-05'];

  it.each(days)('is sound when loaded on %s', async (day) => {
    const { ownerUrl, ask } = await emptyDatabase();
    const { loaded } = await loadDemo(ownerUrl, { today: new Date(`${day}T10:00:00Z`) });
    expect(loaded).toBe(true);
    await expectSound(ask, day);
  });

  it('is the same world each time', async () => {
    const today = new Date('2026-11-23T10:00:00Z');
    const worlds = [await emptyDatabase(), await emptyDatabase()];
    for (const { ownerUrl } of worlds) await loadDemo(ownerUrl, { today });
    const [one, other] = await Promise.all(worlds.map(({ ask }) => ask(ENTRY_FINGERPRINT)));
    expect(one).toEqual(other);
  });

  describe('on one day', () => {
    const today = new Date('2026-11-23T10:00:00Z');
    let ask: Ask;
    let ownerUrl: string;
    let people: { name: string; email: string; role: string }[];

    beforeAll(async () => {
      ({ ask, ownerUrl } = await emptyDatabase());
      ({ people } = await loadDemo(ownerUrl, { today }));
    });

    it('is loaded once', async () => {
      const before = await ask(ENTRY_FINGERPRINT);
      const again = await loadDemo(ownerUrl, { today: new Date('2027-01-05T10:00:00Z') });
      expect(again).toEqual({ loaded: false, people, password: 'leerspoor-demo' });
      expect(await ask(ENTRY_FINGERPRINT)).toEqual(before);
    });

    it('has the people it lists, those to sign in as first', async () => {
      const rows = await ask(
        `select p.name, p.email, w.hash is not null as "hasPassword" from person p
           left join identity.password w on w.person_id = p.id`,
      );
      expect(rows).toHaveLength(people.length);
      expect(rows.filter(({ hasPassword }) => !hasPassword).map(({ name }) => name)).toEqual([
        'Tom Verhoeven',
      ]);
      expect(rows).toEqual(
        expect.arrayContaining(people.map(({ name, email }) => expect.objectContaining({ name, email }))),
      );
      expect(people.slice(0, 7).map(({ email, role }) => `${email.split('@')[0]} ${role}`)).toEqual([
        'sanne student',
        'marieke werkplekbegeleider',
        'karin schoolopleider',
        'joost instituutsopleider',
        'elisabeth examinator',
        'monique coördinator',
        'corrie beheerder',
      ]);
    });

    it('has groups of six, and a mentor with students of both institutes', async () => {
      const groups = await ask<{ n: number }>(
        'select count(*)::int as n from portfolio_access where role_bit = 8 group by person_id',
      );
      expect(groups.map(({ n }) => n)).toEqual([6, 6, 6, 6]);
      const [mentor] = await ask<{ students: number; institutes: number }>(
        `select count(*)::int as students, count(distinct pr.institute_id)::int as institutes from portfolio_access a
           join person p on p.id = a.person_id join portfolio o on o.id = a.portfolio_id
           join programme pr on pr.id = o.programme_id where p.email = 'marieke@leerspoor.example'`,
      );
      expect(mentor).toEqual({ students: 3, institutes: 2 });
    });

    it('reads no piece more than twice, and never twice on one trail', async () => {
      const pieces = `
        select portfolio_id, strength as text from observation where strength <> ''
        union all select portfolio_id, text from next_step
        union all select portfolio_id, text from reflection
        union all select portfolio_id, text from goal
        union all select portfolio_id, text from observation_answer
        union all select portfolio_id, about from feedback_request
        union all select portfolio_id, strength from feedback
        union all select portfolio_id, text from moment
        union all select portfolio_id, note from next_step_outcome where note <> ''
        union all select portfolio_id, remark from observation_score where remark <> ''`;
      const often = `select text from (${pieces}) p group by text having count(*) > 2`;
      const same = `select text from (${pieces}) p group by portfolio_id, text having count(*) > 1`;
      expect(await ask(often)).toEqual([]);
      expect(await ask(same)).toEqual([]);
      expect((await ask(`select distinct text from (${pieces}) p`)).length).toBeGreaterThan(200);
    });

    it('tells the story of Sanne', async () => {
      const [seen] = await ask(
        `select count(distinct o.lesson_id)::int as lessons, count(distinct e.author_id)::int as observers,
           count(*) filter (where e.shared_at is null)::int as blind,
           count(*) filter (where e.shared_at > $1::timestamptz - interval '7 days'
             and not exists (select from observation_answer a where a.observation_id = o.id))::int as unanswered
         from observation o join entry e using (id) join portfolio f on f.id = o.portfolio_id
           join person p on p.id = f.student_id where p.email = 'sanne@leerspoor.example' and not o.is_self`,
        [today],
      );
      expect(seen).toEqual({ lessons: 15, observers: 3, blind: 1, unanswered: 1 });
      const [next] = await ask(
        `select l.starts_at::date::text as day, l.focus_question <> '' as focused from lesson l
           join portfolio f on f.id = l.portfolio_id join person p on p.id = f.student_id
         where p.email = 'sanne@leerspoor.example' and l.state = 'planned' order by l.starts_at limit 1`,
      );
      expect(next).toEqual({ day: '2026-11-23', focused: true });
    });
  });
});

describe('a world in bulk', () => {
  const today = new Date('2026-11-23T10:00:00Z');
  let ask: Ask;
  let ownerUrl: string;
  let counts: Record<string, number>;

  beforeAll(async () => {
    ({ ask, ownerUrl } = await emptyDatabase());
    counts = await loadWorld(ownerUrl, { students: 20, today });
  });

  it('has the proportions it promises', async () => {
    expect(counts).toMatchObject({ portfolio: 20, lesson: 20 * 45, reflection: 20 * 30, goal: 20 * 4 });
    const observations = await ask(
      `select count(*)::int as n, count(distinct e.author_id)::int as observers from observation o join entry e using (id)
       where not o.is_self group by o.portfolio_id`,
    );
    expect(observations).toEqual(Array.from({ length: 20 }, () => ({ n: 12, observers: 3 })));
    const scored = await ask(
      'select distinct n from (select count(score)::int as n from observation_score group by observation_id) s',
    );
    expect(scored).toEqual([{ n: 20 }]);
    const mentored = await ask(
      `select distinct n from (select count(*)::int as n from portfolio_access where role_bit = 2 group by person_id) m`,
    );
    expect(mentored).toEqual([{ n: 2 }]);
  });

  it('is sound, with its triggers back and its derived rows filled', async () => {
    await expectSound(ask, '2026-11-23');
    const triggers = await ask(`select tgname from pg_trigger where not tgisinternal and tgenabled <> 'O'`);
    expect(triggers).toEqual([]);
    const derived = await ask('select count(distinct portfolio_id)::int as n from domain_evidence');
    expect(derived).toEqual([{ n: 20 }]);
  });

  it('refers only to what is there', async () => {
    const references = await ask<{ place: string; definition: string }>(
      `select conrelid::regclass as place, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'f'`,
    );
    expect(references.length).toBeGreaterThan(40);
    for (const { place, definition } of references) await ask(`alter table ${place} add ${definition}`);
  });

  it('lets some people sign in', async () => {
    const emails = ['student1', 'mentor1', 'ie1', 'se1'].map((who) => `${who}@world.example`);
    const found = await ask(
      'select p.email from person p join identity.password w on w.person_id = p.id where p.email = any ($1)',
      [emails],
    );
    expect(found).toHaveLength(4);
  });

  it('refuses a database that has people', async () => {
    const again = loadWorld(ownerUrl, { students: 1, today });
    await expect(again).rejects.toThrow('This database has people already: a world only fills an empty one.');
  });
});
