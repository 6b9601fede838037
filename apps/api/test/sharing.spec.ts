import { v7 } from 'uuid';
import { aReflection } from './api.js';
import type { Name } from './cast.js';
import { bothIn } from './scenes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
const statusFor = async (who: Name, path: string) => (await (await api.as(who)).get(path)).status;

test('Els was given a reflection, left, and came back: she is given it anew', async () => {
  const id = await t.share(await t.reflection(), [], ['els']);
  await sql.owner(
    `update personal_share set from_day = current_date - 9, until_day = current_date - 1 where entry_id = $1`,
    [id],
  );
  expect(await statusFor('els', `/reflections/${id}`)).toBe(404);
  await t.share(id, [], ['els']);
  expect(await statusFor('els', `/reflections/${id}`)).toBe(200);
});

test('what Joost was given ends with his assignment, also when that ends early', async () => {
  const id = await t.share(await t.reflection(), [], ['joost']);
  const until = (days: number) =>
    sql.owner(`update assignment set until_day = current_date + $2::int where person_id = $1`, [
      api.stage.people.joost,
      days,
    ]);
  await until(-1);
  expect(await statusFor('joost', `/reflections/${id}`)).toBe(404);
  await until(100);
  expect(await statusFor('joost', `/reflections/${id}`)).toBe(200);
});

test('a share never lasts longer than the assignment, nor than a year', async () => {
  const id = await t.share(await t.reflection(), [], ['joost', 'els']);
  const { rows } = await sql.owner(
    `select until_day - current_date as days from personal_share where entry_id = $1 order by 1`,
    [id],
  );
  expect(rows).toEqual([{ days: 100 }, { days: 100 }]);
});

test('Sanne sees who reads it: roles, and people by name', async () => {
  const id = await t.share(await t.reflection(), ['ahmed', 'marieke'], ['els']);
  const { body } = await (await api.as('sanne')).get(`/reflections/${id}`).expect(200);
  expect(body).toMatchObject({
    audience: ['workplace_mentor', 'institute_educator'],
    personally: [expect.objectContaining({ id: api.stage.people.els, name: 'Els' })],
  });
});

test('Joost, to whom it is given, sees that, and not who else it was given to', async () => {
  const id = await t.share(await t.reflection(), [], ['els', 'joost']);
  const { body } = await (await api.as('joost')).get(`/reflections/${id}`).expect(200);
  expect(body.personally).toEqual([expect.objectContaining({ id: api.stage.people.joost, name: 'Joost' })]);
});

test('a wrong name in the list shares with nobody: all of it, or nothing', async () => {
  const id = await t.reflection();
  const body = {
    roles: ['workplace_mentor'],
    people: [api.stage.people.els, api.stage.people.bram],
    version: 1,
  };
  const answer = await (await api.as('sanne')).put(`/entries/${id}/audience`, body).expect(422);
  expect(answer.body.errors).toEqual([{ pointer: '/people/1', fault: 'not-yours' }]);
  for (const who of ['els', 'marieke'] as const) expect(await statusFor(who, `/reflections/${id}`)).toBe(404);
  expect((await (await api.as('sanne')).get(`/reflections/${id}`)).body).toMatchObject({
    sharedAt: null,
    version: 1,
  });
});

test('Sanne shares from a page that is out of date: nothing opens', async () => {
  const id = await t.reflection();
  await t.send(
    'sanne',
    'put',
    `/reflections/${id}`,
    aReflection(api.stage, { text: 'Te eerlijk voor Marieke', version: 1 }),
  );
  const body = { roles: ['workplace_mentor'], people: [], version: 1 };
  expect((await (await api.as('sanne')).put(`/entries/${id}/audience`, body).expect(409)).body.type).toBe(
    'out-of-date',
  );
  expect(await statusFor('marieke', `/reflections/${id}`)).toBe(404);
});

test('a reflection that was shared keeps what it said; before that, what Sanne threw away is gone', async () => {
  const id = await t.reflection({ text: 'Eerste gedachte' });
  await t.send('sanne', 'put', `/reflections/${id}`, aReflection(api.stage, { text: 'Tweede', version: 1 }));
  const kept = async () =>
    (
      await sql.owner(`select content ->> 'text' as text from entry_revision where entry_id = $1`, [id])
    ).rows.map(({ text }) => text);
  expect(await kept()).toEqual([]);
  await t.share(id, ['marieke']);
  await t.send('sanne', 'put', `/reflections/${id}`, aReflection(api.stage, { text: 'Derde', version: 3 }));
  expect(await kept()).toEqual(['Tweede']);
});

test('Joost is asked, and gets the lesson with it; withdrawn, he has neither', async () => {
  const lesson = await t.share(await t.lesson(), []);
  const request = await t.request('joost', lesson);
  expect([
    await statusFor('joost', `/lessons/${lesson}`),
    await statusFor('marieke', `/lessons/${lesson}`),
  ]).toEqual([200, 404]);
  await t.act('sanne', '/feedback-requests/:id/withdraw', request);
  expect(await statusFor('joost', `/lessons/${lesson}`)).toBe(404);
  expect(await statusFor('joost', `/feedback-requests/${request}`)).toBe(404);
});

test('what Sanne shared with Joost apart from her question stays his when she withdraws that question', async () => {
  const first = await t.share(await t.lesson(), [], ['joost']);
  const later = await t.share(await t.lesson(), []);
  const requests = [await t.request('joost', first), await t.request('joost', later)];
  await t.share(later, [], ['joost']);
  for (const request of requests) await t.act('sanne', '/feedback-requests/:id/withdraw', request);
  for (const lesson of [first, later]) expect(await statusFor('joost', `/lessons/${lesson}`)).toBe(200);
});

test('Joost keeps the lesson for a second question about it, until that is withdrawn as well', async () => {
  const lesson = await t.share(await t.lesson(), []);
  const [one, other] = [await t.request('joost', lesson), await t.request('joost', lesson)];
  await t.act('sanne', '/feedback-requests/:id/withdraw', one);
  expect(await statusFor('joost', `/lessons/${lesson}`)).toBe(200);
  await t.act('sanne', '/feedback-requests/:id/withdraw', other);
  expect(await statusFor('joost', `/lessons/${lesson}`)).toBe(404);
});

test('a draft on a question that Sanne withdrew is not given; Joost keeps his words', async () => {
  const request = await t.request('joost');
  const draft = await t.feedback('joost', request);
  await t.act('sanne', '/feedback-requests/:id/withdraw', request);
  const joost = await api.as('joost');
  const refused = await joost.post(`/feedback/${draft}/share`, { version: 1 }).expect(403);
  expect(refused.body.type).toBe('withdrawn');
  expect((await joost.get(`/feedback/${draft}`).expect(200)).body).toMatchObject({
    ...{ strength: 'Helder', sharedAt: null, may: { share: false } },
  });
  expect(await statusFor('sanne', `/feedback/${draft}`)).toBe(404);
});

test('the same question twice is one; with other words Sanne is told that hers is not what was asked', async () => {
  const sanne = await api.as('sanne');
  const path = `/feedback-requests/${v7()}`;
  const question = {
    ...{ portfolioId: api.stage.portfolio, askedOf: api.stage.people.joost, about: 'Mijn uitleg?' },
    ...{ lessonId: await t.lesson(), indicators: ['9'], until: '2090-01-01', version: 0 },
  };
  for (const _ of [1, 2]) await sanne.put(path, question).expect(200);
  const others = [
    { about: 'Mijn orde?' },
    { askedOf: api.stage.people.marieke },
    { lessonId: null },
    { indicators: [] },
    { until: '2090-01-02' },
  ];
  for (const other of others) {
    const answer = await sanne.put(path, { ...question, ...other });
    expect([other, answer.status, answer.body.type]).toEqual([other, 409, 'out-of-date']);
  }
  expect((await sanne.get(path).expect(200)).body).toMatchObject({
    about: 'Mijn uitleg?',
    indicators: ['9'],
  });
});

test.each(['reflection', 'goal', 'next_step', 'feedback_request'])(
  '"all of a kind" is no choice for a %s: it is refused',
  async (kind) => {
    const answer = await (
      await api.as('sanne')
    )
      .put(`/portfolios/${api.stage.portfolio}/standing-audience`, { kind, roles: ['school_educator'] })
      .expect(422);
    expect(answer.body.errors).toEqual([{ pointer: '/kind', fault: 'not-a-choice' }]);
  },
);

test('an indicator of the framework or of the observation form is kept; any other is refused, and says which', async () => {
  const { rows } = await sql.owner(
    `select code from indicator i join placement p using (framework_id) where p.id = $1 order by position limit 1`,
    [api.stage.placement],
  );
  const [form, framework] = ['9', rows[0].code];
  const { portfolio: portfolioId, people } = api.stage;
  const requestId = await t.request('joost');
  const ways: [Name, string, (codes: string[]) => object, (place: number) => string][] = [
    [
      'sanne',
      'goals',
      (indicators) => ({ portfolioId, text: 'Orde', size: 'small', indicators, version: 0 }),
      (place) => `/indicators/${place}`,
    ],
    [
      'sanne',
      'reflections',
      (indicators) => aReflection(api.stage, { indicators }),
      (place) => `/indicators/${place}`,
    ],
    [
      'sanne',
      'feedback-requests',
      (indicators) => ({
        ...{ portfolioId, askedOf: people.joost, about: 'Orde?', lessonId: null },
        ...{ indicators, until: '2090-01-01', version: 0 },
      }),
      (place) => `/indicators/${place}`,
    ],
    [
      'joost',
      'feedback',
      (codes) => ({
        ...{ requestId, strength: 'Goed', evidence: '', nextStep: null, version: 0 },
        items: codes.map((indicator) => ({ indicator, strength: '', nextStep: '', evidence: '' })),
      }),
      (place) => `/items/${place}/indicator`,
    ],
  ];
  for (const [who, folder, body, pointer] of ways) {
    const [visitor, path] = [await api.as(who), `/${folder}/${v7()}`];
    const { body: refused } = await visitor.put(path, body([form, framework, 'ZZ-1'])).expect(422);
    expect([folder, refused.errors]).toEqual([folder, [{ pointer: pointer(2), fault: 'not-a-choice' }]]);
    await visitor.put(path, body([form, framework])).expect(200);
  }
});

test('Wim, who was asked and has left, keeps what he gave and changes nothing', async () => {
  const [draft, given] = await t.whileWimWasMentor(async () => [
    await t.feedback('wim', await t.request('wim')),
    await t.give('wim', await t.feedback('wim', await t.request('wim'))),
  ]);
  const wim = await api.as('wim');
  expect((await wim.get(`/feedback/${given}`).expect(200)).body).toMatchObject({
    strength: 'Helder',
    student: { name: 'Sanne' },
  });
  const { body } = await wim.get(`/feedback/${draft}`).expect(200);
  expect(Object.values(body.may)).not.toContain(true);
  await wim.post(`/feedback/${draft}/share`, { version: 1 }).expect(403);
});

test('a second answer to one question is refused', async () => {
  const request = await t.request('joost');
  await t.feedback('joost', request);
  const second = {
    requestId: request,
    strength: 'Nog een',
    evidence: '',
    nextStep: null,
    items: [],
    version: 0,
  };
  expect((await (await api.as('joost')).put(`/feedback/${v7()}`, second).expect(409)).body.type).toBe(
    'already-exists',
  );
});

test('feedback opens to whom Sanne chose for all feedback, when it is given', async () => {
  await t.send('sanne', 'put', `/portfolios/${api.stage.portfolio}/standing-audience`, {
    kind: 'feedback',
    roles: ['school_educator'],
  });
  const draft = await t.feedback('joost', await t.request('joost'));
  expect(await statusFor('els', `/feedback/${draft}`)).toBe(404);
  await t.give('joost', draft);
  expect(await statusFor('els', `/feedback/${draft}`)).toBe(200);
  expect(await statusFor('marieke', `/feedback/${draft}`)).toBe(404);
});

test('what was tried on a lesson keeps that lesson: it cannot be thrown away with it', async () => {
  const step = await t.stepOf(await t.reflection({ intention: t.aStep() }));
  const lesson = await t.lesson();
  const outcome = { id: v7(), outcome: 'worked', note: 'Meer handen', lessonId: lesson };
  await t.send('sanne', 'post', `/next-steps/${step}/outcomes`, outcome);
  await (await api.as('sanne')).delete(`/lessons/${lesson}`).expect(403);
});

test('a step that worked is closed: it takes no second outcome, and the same one twice is one', async () => {
  const step = await t.stepOf(await t.reflection({ intention: t.aStep() }));
  const outcome = { id: v7(), outcome: 'worked', note: '', lessonId: null };
  const sanne = await api.as('sanne');
  for (const _ of [1, 2]) {
    expect(
      (await sanne.post(`/next-steps/${step}/outcomes`, outcome).expect(200)).body.outcomes,
    ).toHaveLength(1);
  }
  await sanne.post(`/next-steps/${step}/outcomes`, { ...outcome, id: v7(), outcome: 'dropped' }).expect(403);
});

test('Cor, who coordinates, sees status and no content: nothing is given to him alone, nor asked of him', async () => {
  const [id, lesson] = [await t.reflection(), await t.lesson()];
  const sanne = await api.as('sanne');
  const given = { roles: [], people: [api.stage.people.cor], version: 1 };
  const refused = await sanne.put(`/entries/${id}/audience`, given).expect(422);
  expect(refused.body.errors).toEqual([{ pointer: '/people/0', fault: 'not-yours' }]);
  const asked = { portfolioId: api.stage.portfolio, askedOf: api.stage.people.cor, about: 'Kijk je mee?' };
  const question = { ...asked, lessonId: lesson, indicators: [], until: '2090-01-01', version: 0 };
  const answer = await sanne.put(`/feedback-requests/${v7()}`, question).expect(422);
  expect(answer.body.errors).toEqual([{ pointer: '/askedOf', fault: 'not-yours' }]);
  for (const path of [`/reflections/${id}`, `/lessons/${lesson}`])
    expect(await statusFor('cor', path)).toBe(404);
});

test('what Joost was given as a mentor ends when he only coordinates', async () => {
  const id = await t.share(await t.reflection(), [], ['joost']);
  const role = (name: string) =>
    sql.owner('update assignment set role = $1 where person_id = $2', [name, api.stage.people.joost]);
  await role('coordinator');
  expect(await statusFor('joost', `/reflections/${id}`)).toBe(404);
  await role('workplace_mentor');
  expect(await statusFor('joost', `/reflections/${id}`)).toBe(200);
});

test('a question is shared with whom it is asked, and a next step with whom reads its origin: not apart', async () => {
  const { seen } = await bothIn(t);
  const sanne = await api.as('sanne');
  const question = await t.request('joost');
  for (const id of [question, await t.stepOf(seen)]) {
    const body = { roles: ['institute_educator'], people: [], version: await t.versionOf(id) };
    await sanne.put(`/entries/${id}/audience`, body).expect(403);
  }
  expect(await statusFor('joost', `/feedback-requests/${question}`)).toBe(200);
  const { body } = await (await api.as('ahmed')).get(`/portfolios/${api.stage.portfolio}/trail`).expect(200);
  expect(body.items.map(({ kind }: { kind: string }) => kind)).not.toContain('next_step');
});
