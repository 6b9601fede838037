import type { Page } from '@leerspoor/shared';
import { v7 } from 'uuid';
import type { Name } from './cast.js';
import { placementIn } from './placements.js';
import { outcomeOf } from './sql.js';
import { onStage } from './stage.js';

const { api, sql, trail } = await onStage();
const { stage } = api;

const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);
const proposal = (own: object = {}) => ({
  studentId: stage.people.youssef,
  cohortId: stage.cohort,
  schoolId: stage.school,
  kind: 'independent',
  from: day(200),
  until: day(300),
  ...own,
});
const propose = async (who: Name, own: object = {}, status = 200) => {
  const id = v7();
  const answer = await (await api.as(who)).put(`/placements/${id}`, proposal(own));
  expect({ status: answer.status, body: status === answer.status || answer.body }).toEqual({
    status,
    body: true,
  });
  return { id, body: answer.body };
};
const move = async (who: Name, id: string, verb: string, reason = '') =>
  (await api.as(who)).post(`/placements/${id}/${verb}`, { reason });
const bitsOf = async (who: Name, portfolio: string): Promise<number> =>
  (await sql.as(stage.people[who], (ask) => ask('select app.my_bits($1) as bits', [portfolio]))).rows[0].bits;
const running = (state = 'active', mentor?: string) => placementIn(sql, stage, state, mentor);

describe('the life of a placement', () => {
  it('Ada proposes one, Els confirms it for her school, Cor starts, pauses, resumes and ends it', async () => {
    const { id, body } = await propose('ada');
    expect(body).toMatchObject({ state: 'proposed', school: 'School Here', student: { name: 'Youssef' } });
    const walk = [
      ['els', 'confirm', 'confirmed'],
      ['cor', 'start', 'active'],
      ['cor', 'pause', 'paused'],
      ['cor', 'resume', 'active'],
      ['cor', 'end', 'ended'],
    ] as const;
    for (const [who, verb, state] of walk) {
      const answer = await move(who, id, verb, verb === 'pause' ? 'Ziek tot de kerst' : '');
      expect({ verb, status: answer.status, state: answer.body.state }).toEqual({ verb, status: 200, state });
    }
    const { body: seen } = await (await api.as('cor')).get(`/placements/${id}`).expect(200);
    expect(seen.steps.map(({ state }: { state: string }) => state)).toEqual([
      ...['proposed', 'confirmed', 'active', 'paused', 'active', 'ended'],
    ]);
    expect(seen.steps[3]).toMatchObject({ reason: 'Ziek tot de kerst', by: 'Cor' });
    expect(seen.endedOn).toBe(day(0));
    expect(Object.values(seen.may)).toEqual(Array(7).fill(false));
  });

  it('Els, school educator, confirms and does no more; Bram sees nothing of it; Youssef does not administer his own', async () => {
    const { id } = await propose('ada', { from: day(310), until: day(320) });
    for (const verb of ['start', 'pause', 'resume', 'end'])
      expect([verb, (await move('els', id, verb)).status]).toEqual([verb, 403]);
    expect((await move('bram', id, 'confirm')).status).toBe(404);
    expect((await move('youssef', id, 'confirm')).status).toBe(404);
    expect((await move('els', id, 'confirm')).status).toBe(200);
    expect((await move('els', id, 'confirm')).status).toBe(403);
  });

  it('is bound to the framework version of the cohort, and nobody binds it to another', async () => {
    const { id, body } = await propose('ada', { from: day(330), until: day(340) });
    const { rows } = await sql.owner('select framework_id as id from cohort where id = $1', [stage.cohort]);
    expect(body.frameworkId).toBe(rows[0].id);
    const rebind = `update placement set framework_id = (select id from framework where kind = 'framework' and id <> $2 limit 1) where id = $1`;
    const tried = await sql.as(stage.people.ada, (ask) => outcomeOf(ask(rebind, [id, body.frameworkId])));
    expect(tried).toBe('42501');
  });

  it('a student without a portfolio in the cohort gets one, and reads it', async () => {
    await sql.owner('insert into membership values ($1, $2, $3)', [
      stage.people.joost,
      stage.institute,
      'late',
    ]);
    await propose('ada', { studentId: stage.people.joost });
    expect((await (await api.as('joost')).get('/me')).body.portfolioId).not.toBeNull();
    await sql.owner('delete from membership where number = $1', ['late']);
  });

  it.each([
    ['ends before it begins', { from: day(400), until: day(390) }, '/until', 'before-begin'],
    ['overlaps another one', { from: day(0), until: day(10) }, '/from', 'overlaps'],
  ])('a placement that %s is a wrong field', async (_, own, pointer, fault) => {
    const { body } = await propose('ada', own, 422);
    expect(body.errors).toEqual([{ pointer, fault }]);
  });

  it('PostgreSQL refuses what the policy refuses, without being asked nicely', async () => {
    const id = await running();
    const tried = (who: Name, state: string) =>
      sql.as(stage.people[who], (ask) =>
        outcomeOf(ask('select app.move_placement($1, $2, null)', [id, state])),
      );
    expect(await tried('bram', 'ended')).toBe('42501');
    expect(await tried('els', 'ended')).toBe('42501');
    expect(await tried('marieke', 'ended')).toBe('42501');
    expect(await tried('cor', 'confirmed')).toBe('40001');
    expect(await tried('cor', 'ended')).toBe(1);
    const add = `insert into placement (id, portfolio_id, school_id, partnership_id, kind, state, from_day, until_day, framework_id)
      select gen_random_uuid(), $1, $2, $3, 'supervised', 'active', current_date, current_date, framework_id from cohort where id = $4`;
    const place = (who: Name) =>
      sql.as(stage.people[who], (ask) =>
        outcomeOf(ask(add, [stage.portfolio, stage.school, stage.partnership, stage.cohort])),
      );
    expect([await place('ada'), await place('els'), await place('bram'), await place('sanne')]).toEqual([
      ...[1, '42501', '42501', '42501'],
    ]);
  });
});

describe('access follows the placement', () => {
  const assigned = (state: string) => running(state, stage.people.bram);
  const gone = (id: string) => sql.owner('delete from assignment where placement_id = $1', [id]);

  it.each([
    ['proposed', 0],
    ['confirmed', 2],
    ['active', 2],
    ['paused', 2],
  ])('a mentor on a placement that is %s has role bits %i within its period', async (state, bits) => {
    const id = await assigned(state);
    expect(await bitsOf('bram', stage.otherPortfolio)).toBe(bits);
    await gone(id);
  });

  it('ends for the mentor on the day on which Cor ends the placement, and what was proposed opens when confirmed', async () => {
    const id = await assigned('proposed');
    expect((await move('cor', id, 'confirm')).status).toBe(200);
    expect(await bitsOf('bram', stage.otherPortfolio)).toBe(2);
    expect((await move('cor', id, 'end', 'Gestopt met de opleiding')).status).toBe(200);
    expect(await bitsOf('bram', stage.otherPortfolio)).toBe(0);
    await (await api.as('bram')).get(`/portfolios/${stage.otherPortfolio}`).expect(404);
    await gone(id);
  });
});

describe('mentors', () => {
  it('Cor appoints two at once, and again without doubling', async () => {
    const id = await running();
    const input = { people: [stage.people.joost, stage.people.noor], from: day(-2), until: day(40) };
    const assign = async () => (await api.as('cor')).post(`/placements/${id}/mentors`, input).expect(200);
    await assign();
    const { body } = await assign();
    expect(body.mentors.map(({ person }: { person: { name: string } }) => person.name)).toEqual([
      'Joost',
      'Noor',
    ]);
    expect(await bitsOf('joost', stage.otherPortfolio)).toBe(2);
  });

  it('nobody appoints themselves, nor somebody outside their office', async () => {
    const id = await running();
    for (const person of [stage.people.els, stage.people.bram, stage.people.youssef]) {
      const input = { people: [person], from: day(0), until: day(40) };
      const { body } = await (await api.as('els')).post(`/placements/${id}/mentors`, input).expect(422);
      expect(body.errors).toEqual([{ pointer: '/people/0', fault: 'not-yours' }]);
    }
  });
});

describe('the list', () => {
  const listed = async (who: Name, query = ''): Promise<string[]> => {
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const path: string = `/placements?${query}&next=${encodeURIComponent(next)}`;
      const { body }: { body: Page<{ id: string }> } = await (await api.as(who)).get(path).expect(200);
      ids.push(...body.items.map(({ id }) => id));
      next = body.next;
    }
    return ids;
  };

  it('has the placements of one’s office, each once, page by page, and nobody else’s', async () => {
    for (let n = 0; n < 25; n++) await running('confirmed');
    const { rows } = await sql.owner('select id from placement where school_id = $1', [stage.school]);
    const cor = await listed('cor');
    expect([...cor].sort()).toEqual(rows.map(({ id }) => id).sort());
    expect(new Set(cor).size).toBe(cor.length);
    expect((await listed('ada')).sort()).toEqual([...cor].sort());
    for (const who of ['sanne', 'marieke', 'ahmed', 'petra', 'bram'] as const)
      expect({ who, list: await listed(who) }).toEqual({ who, list: [] });
  });

  it('is narrowed to a school, a programme, a state, a name, and to who has no mentor', async () => {
    const all = await listed('cor');
    expect(await listed('cor', `school=${stage.school}`)).toEqual(all);
    expect(await listed('cor', `programme=${v7()}`)).toEqual([]);
    expect(await listed('cor', `programme=${stage.programme}`)).toEqual(all);
    expect((await listed('cor', 'state=active')).length).toBeLessThan(all.length);
    expect(await listed('cor', 'search=Sanne')).toEqual([stage.placement]);
    expect(await listed('cor', 'mentor=none')).not.toContain(stage.placement);
    expect((await listed('cor', 'mentor=none')).length).toBeGreaterThan(10);
  });

  it('names the schools and cohorts of one’s office, and finds its people', async () => {
    const { body } = await (await api.as('cor')).get('/placements/choices').expect(200);
    expect(body).toMatchObject({ schools: [{ name: 'School Here' }], may: { propose: true } });
    expect(body.programmes).toMatchObject([{ name: 'Programme Here', cohorts: [{ id: stage.cohort }] }]);
    const people = async (who: Name) => (await (await api.as(who)).get('/placements/people?search=o')).body;
    expect((await people('cor')).map(({ name }: { name: string }) => name)).toEqual(['Joost', 'Noor']);
    expect(await people('sanne')).toEqual([]);
  });
});

describe('a hand-over', () => {
  const handOver = (own: object = {}) => ({
    leaving: stage.people.marieke,
    successor: stage.people.noor,
    lastDay: day(0),
    line: 'Sanne oefent met wachten na een vraag.',
    ...own,
  });
  const as = async (who: Name, path: string) => (await api.as(who)).get(path);

  it.each([
    ['the one who leaves is no mentor of Sanne', { leaving: stage.people.els }, '/leaving', 'not-yours'],
    ['the other is outside the office', { successor: stage.people.bram }, '/successor', 'not-yours'],
    ['Cor would appoint himself', { successor: stage.people.cor }, '/successor', 'not-yours'],
    ['Sanne would mentor herself', { successor: stage.people.sanne }, '/successor', 'not-yours'],
    ['both are one', { successor: stage.people.marieke }, '/successor', 'not-yours'],
    ['the last day lies before the first', { lastDay: day(-200) }, '/lastDay', 'before-begin'],
    ['it ended by then', { lastDay: day(100) }, '/lastDay', 'not-a-choice'],
  ])('is refused when %s', async (_, own, pointer, fault) => {
    const { body } = await (
      await api.as('cor')
    )
      .post(`/placements/${stage.placement}/hand-over`, handOver(own))
      .expect(422);
    expect(body.errors).toEqual([{ pointer, fault }]);
  });

  it('from Marieke to Joost’s colleague Noor: who reads what before, that day and after', async () => {
    const forMentors = await trail.share(await trail.reflection({ text: 'Voor begeleiders' }), ['marieke']);
    const personal = await trail.share(await trail.reflection({ text: 'Alleen Marieke' }), [], ['marieke']);
    const given = await trail.handIn(
      'marieke',
      await trail.observation('marieke', await trail.lesson()),
      true,
    );
    const question = await trail.request('marieke');
    const hers = [`/reflections/${forMentors}`, `/reflections/${personal}`, `/observations/${given}`];
    for (const path of hers) expect([path, (await as('marieke', path)).status]).toEqual([path, 200]);

    const answer = await (
      await api.as('cor')
    )
      .post(`/placements/${stage.placement}/hand-over`, handOver())
      .expect(200);
    const periods = answer.body.mentors.map(({ person, until, from }: never) => ({ person, until, from }));
    expect(periods).toEqual(
      expect.arrayContaining([
        { person: { id: stage.people.marieke, name: 'Marieke' }, from: day(-100), until: day(0) },
        { person: { id: stage.people.noor, name: 'Noor' }, from: day(1), until: day(100) },
      ]),
    );
    // Today is the last day of Marieke: she reads, Noor not yet.
    expect((await as('marieke', `/reflections/${forMentors}`)).status).toBe(200);

    await oneDayLater();
    expect((await as('noor', `/reflections/${forMentors}`)).status).toBe(200);
    expect((await as('noor', `/reflections/${personal}`)).status).toBe(404);
    expect((await as('marieke', `/observations/${given}`)).status).toBe(200);
    expect((await as('marieke', `/reflections/${forMentors}`)).status).toBe(404);
    expect((await as('marieke', `/reflections/${personal}`)).status).toBe(404);
    expect((await as('marieke', `/portfolios/${stage.portfolio}`)).status).toBe(404);

    const told = async (who: Name) => (await as(who, `/portfolios/${stage.portfolio}`)).body.handOvers;
    const words = { from: { name: 'Marieke' }, to: { name: 'Noor' } };
    expect(await told('sanne')).toMatchObject([{ ...words, line: null, open: [{ id: question }] }]);
    expect(await told('noor')).toMatchObject([{ ...words, line: handOver().line, open: [] }]);
    expect(await told('joost')).toMatchObject([{ ...words, line: null, open: [] }]);

    // Sanne asks Noor instead: the question no longer waits for Marieke.
    await trail.request('noor');
    expect((await told('sanne'))[0].open).toEqual([]);
  });

  /** Everything that has a day lies a day further back. */
  async function oneDayLater() {
    await sql.owner(`update assignment set from_day = from_day - 1, until_day = until_day - 1`);
    await sql.owner(`update hand_over set first_day = first_day - 1`);
  }
});
