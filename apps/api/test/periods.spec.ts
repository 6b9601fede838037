import type { Name } from './cast.js';
import { bothIn } from './scenes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
const { people, portfolio } = api.stage;
const day = async (days: number): Promise<string> =>
  (await sql.owner('select (current_date + $1::int)::text as day', [days])).rows[0].day;
const statusFor = async (who: Name, path: string) => (await (await api.as(who)).get(path)).status;
const share = async (id: string, body: object) =>
  (await api.as('sanne')).put(`/entries/${id}/audience`, {
    ...{ roles: [], people: [people.els], version: await t.versionOf(id) },
    ...body,
  });
const passDays = (id: string, days: number) =>
  sql.owner(
    'update personal_share set from_day = from_day - $2::int, until_day = until_day - $2::int where entry_id = $1',
    [...[id, days]],
  );

test('Els reads a reflection from the first day to the last, and Sanne sees those days', async () => {
  const id = await t.reflection();
  const [from, until] = [await day(3), await day(5)];
  expect((await share(id, { from, until })).status).toBe(204);
  const reads = () => statusFor('els', `/reflections/${id}`);
  expect(await reads()).toBe(404);
  const { body } = await (await api.as('sanne')).get(`/reflections/${id}`);
  expect(body.personally).toEqual([{ id: people.els, name: 'Els', from, until }]);
  await passDays(id, 3);
  expect(await reads()).toBe(200);
  await passDays(id, 2);
  expect(await reads()).toBe(200);
  await passDays(id, 1);
  expect(await reads()).toBe(404);
});

test('a period is changed, and opened again, and withdrawn at once', async () => {
  const id = await t.reflection();
  await share(id, { from: await day(3), until: await day(5) });
  const days = async () =>
    (await sql.owner('select from_day::text, until_day::text from personal_share where entry_id = $1', [id]))
      .rows;
  await share(id, { from: null, until: await day(9) });
  expect(await days()).toEqual([{ from_day: await day(0), until_day: await day(9) }]);
  await share(id, {});
  expect(await days()).toEqual([{ from_day: await day(0), until_day: await day(100) }]);
  expect(await statusFor('els', `/reflections/${id}`)).toBe(200);
  await share(id, { people: [] });
  expect(await statusFor('els', `/reflections/${id}`)).toBe(404);
});

test('a period never outlasts the assignment; one that begins after it is not given', async () => {
  const id = await t.reflection();
  await share(id, { until: await day(300) });
  const { rows } = await sql.owner('select until_day::text from personal_share where entry_id = $1', [id]);
  expect(rows).toEqual([{ until_day: await day(100) }]);
  const late = await share(await t.reflection(), { from: await day(101), until: await day(110) });
  expect([late.status, late.body.errors]).toEqual([422, [{ pointer: '/people/0', fault: 'not-yours' }]]);
});

test.each([
  ['is over', -3, -1],
  ['ends before it begins', 5, 4],
])('a period that %s is refused', async (_what, from, until) => {
  const answer = await share(await t.reflection(), { from: await day(from), until: await day(until) });
  expect([answer.status, answer.body.errors]).toEqual([422, [{ pointer: '/until', fault: 'out-of-range' }]]);
});

describe('all of a kind', () => {
  const choose = async (kind: string, from: number | null, until: number | null) =>
    t.send('sanne', 'put', `/portfolios/${portfolio}/standing-audience`, {
      ...{ kind, roles: ['institute_educator'] },
      ...{ from: from === null ? null : await day(from), until: until === null ? null : await day(until) },
    });
  const ahmedReads = async (kind: string): Promise<boolean> => {
    const id = kind === 'lesson' ? await t.lesson() : (await bothIn(t)).seen;
    return (await statusFor('ahmed', `/${kind}s/${id}`)) === 200;
  };

  test.each(['lesson', 'observation'])(
    'a %s goes to Ahmed when it is shared within the period',
    async (kind) => {
      for (const [from, until, reads] of [
        [null, null, true],
        [0, 0, true],
        [null, 3, true],
        [1, null, false],
        [1, 5, false],
      ] as const) {
        await choose(kind, from, until);
        expect([kind, from, until, await ahmedReads(kind)]).toEqual([kind, from, until, reads]);
      }
      await sql.owner(
        'update standing_share set from_day = current_date - 5, until_day = current_date - 1 where kind = $1',
        [kind],
      );
      expect(await ahmedReads(kind)).toBe(false);
    },
  );

  test('what is chosen for later is said, and is not yet who sees it', async () => {
    await choose('lesson', 2, 5);
    const { body } = await (await api.as('sanne')).get(`/portfolios/${portfolio}`);
    expect(body.standing.lesson).toBeUndefined();
    expect(body.standingChoices.lesson).toEqual({
      roles: ['institute_educator'],
      from: await day(2),
      until: await day(5),
    });
  });

  test.each([
    ['lesson', 'lessons'],
    ['observation', 'observations'],
    ['feedback', 'feedback'],
  ])('withdrawn, every %s is gone for Ahmed at once, and his next one too', async (kind, folder) => {
    await choose(kind, null, null);
    const one = async () => {
      if (kind === 'lesson') return t.lesson();
      if (kind === 'observation') return (await bothIn(t)).seen;
      return t.give('joost', await t.feedback('joost', await t.request('joost')));
    };
    const id = await one();
    expect(await statusFor('ahmed', `/${folder}/${id}`)).toBe(200);
    await t.send('sanne', 'post', `/portfolios/${portfolio}/standing-audience/withdraw`, { kind });
    for (const entry of [id, await one()]) {
      expect(await statusFor('ahmed', `/${folder}/${entry}`)).toBe(404);
      // The student keeps it, and so does who reads it in any case.
      expect(await statusFor('sanne', `/${folder}/${entry}`)).toBe(200);
    }
    if (kind === 'lesson') expect(await statusFor('marieke', `/lessons/${id}`)).toBe(200);
  });

  test('who was given one thing by name keeps it', async () => {
    await choose('lesson', null, null);
    const id = await t.share(await t.lesson(), ['ahmed'], ['els']);
    await t.send('sanne', 'post', `/portfolios/${portfolio}/standing-audience/withdraw`, { kind: 'lesson' });
    expect(await statusFor('ahmed', `/lessons/${id}`)).toBe(404);
    expect(await statusFor('els', `/lessons/${id}`)).toBe(200);
  });
});
