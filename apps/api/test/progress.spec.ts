import { v7 } from 'uuid';
import type { Name } from './cast.js';
import { onStage } from './stage.js';

const { api, sql } = await onStage();
beforeEach(async () => {
  await sql.owner('delete from observation');
  await sql.owner('delete from entry');
  await sql.owner('delete from domain_evidence');
});

const BIT = { student: 1, mentor: 2, school: 4, institute: 8 };
interface Seen {
  by?: Name;
  lesson?: string | null;
  /** Bits of who may read it; without any it is not shared. */
  audience?: number;
  daysAgo?: number;
  scores?: Record<string, number | null>;
  isSelf?: boolean;
}

/** An observation of Sanne as it lies in the database, shared with everybody who guides unless said otherwise. */
async function observed({
  by = 'marieke',
  lesson,
  audience = 15,
  daysAgo = 1,
  scores = { 1: 3 },
  isSelf = false,
}: Seen) {
  const [id, { portfolio, placement, instrument, people }] = [v7(), api.stage];
  const at = `now() - interval '${daysAgo} days'`;
  await sql.owner(
    `insert into entry (id, portfolio_id, kind, author_id, occurred_at) values ($1, $2, 'observation', $3, ${at})`,
    [...[id, portfolio, people[by]]],
  );
  await sql.owner(
    `insert into observation (id, portfolio_id, placement_id, lesson_id, instrument_id, is_self, handed_in_at) values ($1, $2, $3, $4, $5, $6, now())`,
    [id, portfolio, placement, lesson ?? null, instrument, isSelf],
  );
  for (const [indicator, score] of Object.entries(scores)) {
    await sql.owner(
      `insert into observation_score select $1, $2, framework_id, code, domain_code, $3 from indicator where framework_id = $4 and code = $5`,
      [id, portfolio, score, instrument, indicator],
    );
  }
  if (audience)
    await sql.owner('update entry set audience = $2, shared_at = now() where id = $1', [id, audience]);
  return id;
}
async function taught(daysAgo = 1, context: string[] = ['havo'], state = 'taught'): Promise<string> {
  const [id, { portfolio, placement, people }] = [v7(), api.stage];
  const at = `now() - interval '${daysAgo} days'`;
  await sql.owner(
    `insert into entry (id, portfolio_id, kind, author_id, occurred_at, shared_at, audience) values ($1, $2, 'lesson', $3, ${at}, ${at}, 15)`,
    [id, portfolio, people.sanne],
  );
  await sql.owner(
    `insert into lesson (id, portfolio_id, placement_id, starts_at, class_name, subject, topic, context, state)
     values ($1, $2, $3, ${at}, 'H3b', 'Engels', 'Past simple', $4, $5)`,
    [id, portfolio, placement, context, state],
  );
  return id;
}
const OBSERVERS: Name[] = ['marieke', 'joost', 'els', 'ahmed'];
/** So many lessons, seen by so many people in turn. */
async function evidence(lessons: number, observers: number, own: Seen = {}) {
  for (let place = 0; place < Math.max(lessons, observers); place++) {
    const lesson = place < lessons ? await taught(60 - place) : undefined;
    await observed({
      by: OBSERVERS[place % observers] ?? 'marieke',
      lesson: lesson ?? null,
      daysAgo: 60 - place,
      ...own,
    });
  }
}
const progressOf = async (who: Name) =>
  (await (await api.as(who)).get(`/portfolios/${api.stage.portfolio}/progress`).expect(200)).body;
const firstDomain = async (who: Name) => {
  const { rows } = await sql.owner(
    `select domain_code from indicator where framework_id = $1 and code = '1'`,
    [api.stage.instrument],
  );
  return (await progressOf(who)).domains.find(
    ({ domain }: { domain: string }) => domain === rows[0].domain_code,
  );
};
const groupLine = async (who: Name, student = 'Sanne') =>
  (await (await api.as(who)).get('/group').expect(200)).body.items.find(
    (line: { student: { name: string } }) => line.student.name === student,
  );

describe('what growth stands on', () => {
  it.each<[lessons: number, observers: number, evidence: string, trend: boolean]>([
    [1, 1, 'thin', false],
    [2, 2, 'thin', false],
    [3, 2, 'thin', false],
    [10, 2, 'thin', false],
    [12, 2, 'thin', false],
    [3, 3, 'enough', true],
    [10, 3, 'enough', true],
    [10, 4, 'enough', true],
    [11, 3, 'strong', true],
  ])('%i lessons by %i observers is %s, and a trend: %s', async (lessons, observers, strength, trend) => {
    await evidence(lessons, observers);
    const domain = await firstDomain('sanne');
    expect(domain).toMatchObject({ lessons, observers, evidence: strength });
    expect('trend' in domain).toBe(trend);
    const line = await groupLine('ahmed');
    expect(line.domains).toEqual([{ domain: domain.domain, lessons, observers, evidence: strength }]);
  });

  it('nothing observed is nothing, in every domain of the instrument', async () => {
    const { domains, zone, observations } = await progressOf('sanne');
    expect(observations).toEqual([]);
    expect(domains.length).toBeGreaterThan(3);
    for (const domain of domains) {
      expect(domain).toEqual({
        domain: domain.domain,
        lessons: 0,
        observers: 0,
        evidence: 'none',
        levels: {},
      });
    }
    expect(zone).toEqual([]);
  });

  it('two people who saw one lesson are two observers of one lesson', async () => {
    const lesson = await taught();
    for (const by of ['marieke', 'ahmed', 'els'] as const) await observed({ by, lesson });
    expect(await firstDomain('sanne')).toMatchObject({ lessons: 1, observers: 3, evidence: 'thin' });
  });

  it('her own views are there, and count for nothing', async () => {
    const own = [];
    for (let place = 0; place < 4; place++)
      own.push(await observed({ by: 'sanne', lesson: await taught(), isSelf: true }));
    const domain = await firstDomain('sanne');
    expect(domain).toMatchObject({ lessons: 0, observers: 0, evidence: 'none' });
    expect(Object.keys(domain.levels).sort()).toEqual(own.sort());
    const { observations } = await progressOf('sanne');
    expect(observations.map(({ isSelf }: { isSelf: boolean }) => isSelf)).toEqual([true, true, true, true]);
    expect((await groupLine('ahmed')).domains).toEqual([]);
  });

  it('not observed is no score: it makes no level and counts for nothing', async () => {
    await observed({ scores: { 1: null } });
    expect(await firstDomain('sanne')).toMatchObject({ lessons: 0, evidence: 'none', levels: {} });
    expect((await progressOf('sanne')).observations).toEqual([]);
    const id = await observed({ scores: { 1: 2, 2: null } });
    expect((await firstDomain('sanne')).levels).toEqual({ [id]: { level: 2, scored: 1 } });
  });

  it('what was written is sent once, however many domains it is about, oldest first', async () => {
    const { rows } = await sql.owner(
      `select distinct on (domain_code) code, domain_code as domain from indicator where framework_id = $1`,
      [api.stage.instrument],
    );
    expect(rows.length).toBeGreaterThan(3);
    const scores = Object.fromEntries(rows.map(({ code }) => [code, 3]));
    const later = await observed({ by: 'ahmed', daysAgo: 2, scores });
    const first = await observed({ by: 'marieke', daysAgo: 8, scores });
    await sql.owner(`update observation set strength = 'Je wacht vijf tellen.' where id = $1`, [first]);
    const progress = await progressOf('sanne');
    expect(progress.observations.map(({ id }: { id: string }) => id)).toEqual([first, later]);
    expect(progress.observations[0]).toMatchObject({ strength: 'Je wacht vijf tellen.', isSelf: false });
    expect(JSON.stringify(progress).split('Je wacht vijf tellen.')).toHaveLength(2);
    for (const { levels } of progress.domains)
      expect(levels).toEqual({ [first]: { level: 3, scored: 1 }, [later]: { level: 3, scored: 1 } });
  });

  it('a level is in hundredths', async () => {
    const { rows } = await sql.owner(
      `select code from indicator where framework_id = $1 and domain_code =
         (select domain_code from indicator where framework_id = $1 and code = '1') order by position limit 3`,
      [api.stage.instrument],
    );
    const id = await observed({ scores: Object.fromEntries(rows.map(({ code }, at) => [code, at ? 3 : 2])) });
    expect((await firstDomain('sanne')).levels).toEqual({ [id]: { level: 2.67, scored: 3 } });
  });

  it('a rise of one step in three months is a third of a step a month', async () => {
    const days = 365.25 / 4;
    for (const [place, by] of OBSERVERS.slice(0, 3).entries()) {
      await observed({ by, lesson: await taught(), daysAgo: days, scores: { 1: 2 } });
      await observed({ by, lesson: await taught(place), daysAgo: 0, scores: { 1: 3 } });
    }
    expect((await firstDomain('sanne')).trend.perMonth).toBeCloseTo(1 / 3, 3);
  });

  it('the zone names at most two indicators, within reach and not there yet, each seen twice, without a level', async () => {
    for (let times = 0; times < 2; times++) await observed({ scores: { 1: 4, 2: 2, 3: 1, 4: 2, 5: 2 } });
    await observed({ scores: { 6: 2 } });
    const domain = expect.any(String);
    expect((await progressOf('sanne')).zone).toEqual([
      { indicator: '2', domain, scored: 2 },
      { indicator: '4', domain, scored: 2 },
    ]);
  });

  it('contexts count lessons that were taught, by tag', async () => {
    await taught(1, ['havo', 'practicum']);
    await taught(2, ['havo']);
    await taught(-3, ['vwo'], 'planned');
    expect((await progressOf('sanne')).contexts).toEqual([
      { tag: 'havo', lessons: 2 },
      { tag: 'practicum', lessons: 1 },
    ]);
  });
});

describe('who reads what', () => {
  beforeEach(async () => {
    for (let place = 0; place < 3; place++) {
      for (const by of ['marieke', 'joost', 'els'] as const)
        await observed({ by, lesson: await taught(30 - place), audience: BIT.student });
    }
    await observed({ by: 'ahmed', lesson: await taught(), audience: BIT.student | BIT.institute });
    await observed({ by: 'marieke', lesson: await taught(), audience: BIT.student | BIT.institute });
    await observed({ by: 'marieke', lesson: await taught(), audience: 0 });
  });

  it.each<[Name, number, number, string]>([
    ['sanne', 11, 4, 'strong'],
    ['ahmed', 2, 2, 'thin'],
    ['els', 3, 1, 'thin'],
    ['joost', 3, 1, 'thin'],
  ])('%s: %i lessons by %i observers', async (who, lessons, observers, strength) => {
    const domain = await firstDomain(who);
    expect(domain).toMatchObject({ lessons, observers, evidence: strength });
    expect('trend' in domain).toBe(strength === 'strong');
  });

  it('Marieke reads her own as well, also the one that is still blind, but it is not counted', async () => {
    expect(await firstDomain('marieke')).toMatchObject({ lessons: 4, observers: 1 });
  });

  it('the group review counts what the role may read, and Cor reads no content at all', async () => {
    expect((await groupLine('ahmed')).domains).toEqual([
      expect.objectContaining({ lessons: 2, observers: 2, evidence: 'thin' }),
    ]);
    const cor = await groupLine('cor');
    expect(cor.domains).toEqual([]);
    expect(cor).toMatchObject({ lastObservationAt: expect.any(String), lastActivityAt: expect.any(String) });
  });

  it('taking back what was shared takes it out of the count', async () => {
    await sql.owner('update entry set audience = 1 where audience = 9 and author_id = $1', [
      api.stage.people.ahmed,
    ]);
    expect((await groupLine('ahmed')).domains).toEqual([
      expect.objectContaining({ lessons: 1, observers: 1 }),
    ]);
  });
});

describe('what stands out in a group', () => {
  const ask = async (who: Name, query = '') =>
    (await (await api.as(who)).get(`/group${query}`).expect(200)).body;
  const namesIn = async (who: Name, query = '') =>
    (await ask(who, query)).items.map((line: { student: { name: string } }) => line.student.name);

  it('nothing seen and nothing done for four weeks', async () => {
    expect((await groupLine('ahmed')).exceptions).toEqual(['no_observation', 'quiet']);
    await observed({ daysAgo: 27 });
    expect((await groupLine('ahmed')).exceptions).toEqual([]);
    await sql.owner(`update entry set occurred_at = now() - interval '29 days'`);
    expect((await groupLine('ahmed')).exceptions).toEqual(['no_observation', 'quiet']);
    await taught(2);
    expect((await groupLine('ahmed')).exceptions).toEqual(['no_observation']);
  });

  it('a student without a mentor, and one whose mentor begins tomorrow', async () => {
    expect((await groupLine('els', 'Youssef')).exceptions).toContain('no_mentor');
    const { rows } = await sql.owner(`select id from placement where portfolio_id = $1`, [
      api.stage.otherPortfolio,
    ]);
    const mentor = (from: number) =>
      sql.owner(
        `insert into assignment (id, person_id, role, placement_id, from_day, until_day)
         values (gen_random_uuid(), $1, 'workplace_mentor', $2, current_date + $3::int, current_date + 30)`,
        [api.stage.people.noor, rows[0].id, from],
      );
    await mentor(1);
    expect((await groupLine('els', 'Youssef')).exceptions).toContain('no_mentor');
    await mentor(0);
    expect((await groupLine('els', 'Youssef')).exceptions).not.toContain('no_mentor');
    await sql.owner('delete from assignment where placement_id = $1', [rows[0].id]);
  });

  it('a question that waited too long, until it is withdrawn', async () => {
    const sanne = await api.as('sanne');
    const id = v7();
    const question = {
      portfolioId: api.stage.portfolio,
      askedOf: api.stage.people.joost,
      about: 'Mijn uitleg?',
      lessonId: null,
    };
    await sanne
      .put(`/feedback-requests/${id}`, { ...question, indicators: [], until: '2026-01-01', version: 0 })
      .expect(200);
    expect(await groupLine('els')).toMatchObject({
      openRequests: 1,
      exceptions: expect.arrayContaining(['request_overdue']),
    });
    await sanne.post(`/feedback-requests/${id}/withdraw`, { version: 1 }).expect(200);
    const after = await groupLine('els');
    expect(after.openRequests).toBe(0);
    expect(after.exceptions).not.toContain('request_overdue');
  });

  it('can be asked for one kind of exception', async () => {
    await observed({ daysAgo: 1 });
    expect(await namesIn('ahmed', '?exception=quiet')).toEqual(['Youssef']);
    expect(await namesIn('ahmed', '?exception=nonsense')).toEqual(['Youssef', 'Sanne']);
  });

  it('is sorted by what was asked, never by score', async () => {
    await observed({ daysAgo: 1, scores: { 1: 4 } });
    expect(await namesIn('ahmed', '?sort=name')).toEqual(['Sanne', 'Youssef']);
    expect(await namesIn('ahmed', '?sort=activity')).toEqual(['Youssef', 'Sanne']);
    await taught(-2, [], 'planned');
    expect(await namesIn('ahmed', '?sort=next_lesson')).toEqual(['Sanne', 'Youssef']);
    expect(await namesIn('ahmed', '?sort=score')).toEqual(await namesIn('ahmed'));
  });

  it('names the form of each student, so that the domains can be read', async () => {
    const { instrumentId } = await progressOf('sanne');
    expect(await groupLine('ahmed')).toMatchObject({ instrumentId });
  });

  it('shows each their own students: Bram his, Sanne none, Marieke one', async () => {
    expect(await namesIn('marieke')).toEqual(['Sanne']);
    expect(await namesIn('bram')).toEqual(['Bram']);
    for (const who of ['sanne', 'wim', 'noor', 'petra'] as const) expect(await namesIn(who)).toEqual([]);
  });

  describe('of 45', () => {
    beforeAll(async () => {
      await sql.owner(
        `with persons as (
           insert into person (id, name, email) select gen_random_uuid(), case n when 7 then '100% Jan' when 8 then 'Jan_Piet' when 9 then 'Jan\\Piet'
             else 'Student ' || lpad(n::text, 2, '0') end, 'student' || n || '@test.example' from generate_series(1, 43) n returning id)
         insert into portfolio select gen_random_uuid(), persons.id, programme_id, cohort_id from persons, portfolio where portfolio.id = $1`,
        [api.stage.portfolio],
      );
    });
    afterAll(async () => {
      await sql.owner(
        `delete from portfolio_access where portfolio_id in (select o.id from portfolio o join person p on p.id = o.student_id where p.email like 'student%')`,
      );
      await sql.owner(
        `delete from portfolio where student_id in (select id from person where email like 'student%')`,
      );
    });

    it.each(['exceptions', 'name', 'activity', 'next_lesson'])(
      'sorted by %s: pages follow on, each student once',
      async (sort) => {
        const found: string[] = [];
        const sizes: number[] = [];
        for (let next: string | null = ''; next !== null;) {
          const page: { items: { portfolioId: string }[]; next: string | null } = await ask(
            'ahmed',
            `?sort=${sort}&next=${next}`,
          );
          found.push(...page.items.map(({ portfolioId }) => portfolioId));
          sizes.push(page.items.length);
          next = page.next;
        }
        expect(sizes).toEqual([20, 20, 5]);
        expect(new Set(found).size).toBe(45);
      },
    );

    it.each([
      ['%', ['100% Jan']],
      ['_', ['Jan_Piet']],
      ['\\', ['Jan\\Piet']],
      ['jan', ['100% Jan', 'Jan_Piet', 'Jan\\Piet']],
      ['STUDENT 04', ['Student 04']],
      ["'", []],
      ['%%', []],
      ['  ', []],
    ])('search %j finds %j', async (search, names) => {
      expect(await namesIn('ahmed', `?sort=name&search=${encodeURIComponent(search)}`)).toEqual(names);
    });

    it('search finds nobody of another institute', async () => {
      expect(await namesIn('bram', '?search=student')).toEqual([]);
    });
  });
});
