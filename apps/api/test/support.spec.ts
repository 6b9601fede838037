import type { Name } from './cast.js';
import { SCENES, type Scene } from './scenes.js';
import { WHO_SEES } from './access-table.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
const ids = {} as Record<Scene, string>;
beforeAll(async () => {
  for (const [scene, make] of Object.entries(SCENES)) ids[scene as Scene] = await make(t);
}, 60_000);
const { portfolio } = api.stage;
const get = async (who: Name, path: string) => (await api.as(who)).get(path);
const seenBy = async (who: Name): Promise<string[]> =>
  (await sql.as(api.stage.people[who], (ask) => ask('select id from entry'))).rows.map(({ id }) => id);

test('Ada, who administers, reads nothing of Sanne without being let in', async () => {
  expect(await seenBy('ada')).toEqual([]);
  for (const path of ['', '/trail', '/goals', '/sight', '/access-events'])
    expect((await get('ada', `/portfolios/${portfolio}${path}`)).status).toBe(404);
  expect((await get('ada', '/me/supported')).body).toEqual([]);
});

test('let in, she reads what Sanne shared with somebody and reads herself, changes nothing, and is seen reading', async () => {
  const grant = await t.support(1);
  const seen = await seenBy('ada');
  for (const [scene, readers] of Object.entries(WHO_SEES)) {
    const id = ids[scene as Scene];
    const { rows } = await sql.owner('select shared_at is not null as shared from entry where id = $1', [id]);
    const isOpen = readers.split(' ').includes('sanne') && rows[0].shared;
    expect([scene, seen.includes(id)]).toEqual([scene, isOpen]);
  }
  expect(seen).not.toContain(ids['a private reflection']);
  const reflection = ids['a reflection shared with all who guide'];
  const { body } = await get('ada', `/reflections/${reflection}`);
  expect(body).toMatchObject({ id: reflection, student: { name: 'Sanne' } });
  expect(Object.values(body.may)).not.toContain(true);
  const { body: view } = await get('ada', `/portfolios/${portfolio}`);
  expect(Object.values(view.may)).not.toContain(true);
  expect((await get('ada', '/me/supported')).body).toEqual([
    expect.objectContaining({ portfolioId: portfolio, student: expect.objectContaining({ name: 'Sanne' }) }),
  ]);
  const readers = (await get('sanne', `/entries/${reflection}/readers`)).body.readers;
  expect(readers).toEqual([
    { person: { id: api.stage.people.ada, name: 'Ada' }, roles: [], isSupport: true, at: expect.any(String) },
  ]);
  await t.send('sanne', 'post', `/portfolios/${portfolio}/support/${grant}/end`, {});
  expect(await seenBy('ada')).toEqual([]);
  expect((await get('ada', `/reflections/${reflection}`)).status).toBe(404);
});

test('it is for hours: when they are over it is over, and never more than 72', async () => {
  const grant = await t.support(72);
  expect((await seenBy('ada')).length).toBeGreaterThan(10);
  const longer = sql.owner(
    `update support_grant set until_at = granted_at + interval '73 hours' where id = $1`,
    [grant],
  );
  await expect(longer).rejects.toMatchObject({ code: '23514' });
  await sql.owner(
    `update support_grant set granted_at = now() - interval '72 hours', until_at = now() - interval '1 second' where id = $1`,
    [grant],
  );
  expect(await seenBy('ada')).toEqual([]);
  const { body } = await get('sanne', `/portfolios/${portfolio}/support`);
  expect(body.grants.find(({ id }: { id: string }) => id === grant)).toMatchObject({
    isOpen: false,
    person: { name: 'Ada' },
  });
});

test('who administers no more, is let in no more', async () => {
  const grant = await t.support(4);
  const administers = (days: number) =>
    sql.owner('update assignment set until_day = current_date + $2::int where person_id = $1', [
      api.stage.people.ada,
      days,
    ]);
  await administers(-1);
  expect(await seenBy('ada')).toEqual([]);
  await administers(100);
  await t.send('sanne', 'post', `/portfolios/${portfolio}/support/${grant}/end`, {});
});

test('letting in anew begins anew: one at a time', async () => {
  await t.support(1);
  await t.support(24);
  const { body } = await get('sanne', `/portfolios/${portfolio}/support`);
  expect(body.grants.filter(({ isOpen }: { isOpen: boolean }) => isOpen)).toHaveLength(1);
  const end = body.grants[0].id;
  await t.send('sanne', 'post', `/portfolios/${portfolio}/support/${end}/end`, {});
});

describe('in SQL, as the app role', () => {
  const give = `insert into support_grant (id, portfolio_id, person_id, granted_by, until_at)
    values (gen_random_uuid(), $1, $2, $3, now() + interval '1 hour')`;
  test.each<[Name, Name, Name, string]>([
    ['sanne', 'ada', 'sanne', 'given'],
    ['sanne', 'marieke', 'sanne', '42501'],
    ['sanne', 'bram', 'sanne', '42501'],
    ['ada', 'ada', 'ada', '42501'],
    ['ada', 'ada', 'sanne', '42501'],
    ['marieke', 'ada', 'marieke', '42501'],
  ])('%s lets in %s, in the name of %s: %s', async (who, helper, by, outcome) => {
    const { people } = api.stage;
    const said = await sql.as(people[who], (ask) =>
      ask(give, [portfolio, people[helper], people[by]]).then(
        () => 'given',
        (error: { code: string }) => error.code,
      ),
    );
    expect(said).toBe(outcome);
  });

  test('Ada, let in, adds nothing, changes nothing and lengthens nothing', async () => {
    const grant = await t.support(1);
    const { ada } = api.stage.people;
    const touched = (text: string) =>
      sql.as(ada, (ask) =>
        ask(text).then(
          ({ rowCount }) => rowCount,
          (error: { code: string }) => error.code,
        ),
      );
    expect(await touched('update entry set audience = 127')).toBe(0);
    expect(await touched('delete from entry')).toBe(0);
    expect(
      await touched(`insert into entry (id, portfolio_id, kind, author_id, occurred_at)
        values (gen_random_uuid(), '${portfolio}', 'observation', '${ada}', now())`),
    ).toBe('42501');
    expect(await touched('update support_grant set ended_at = now()')).toBe(0);
    expect(await touched(`update support_grant set until_at = now() + interval '72 hours'`)).toBe('42501');
    await t.send('sanne', 'post', `/portfolios/${portfolio}/support/${grant}/end`, {});
  });
});
