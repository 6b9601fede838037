import { v7 } from 'uuid';
import { aLesson, anObservation, type Api, aReflection, startApi } from './api.js';
import { openSql } from './sql.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

test('Sanne plans, Marieke observes, Sanne looks herself; both open together, and the next step comes back', async () => {
  const [sanne, marieke] = [await api.as('sanne'), await api.as('marieke')];
  const [lesson, seen, self] = [v7(), v7(), v7()];
  await sanne.put(`/lessons/${lesson}`, aLesson(api.stage)).expect(200);

  const draft = await marieke.put(`/observations/${seen}`, anObservation(api.stage, lesson)).expect(200);
  expect(draft.body).toMatchObject({
    state: 'draft',
    isSelf: false,
    authorRole: 'workplace_mentor',
    may: { share: true },
  });
  await sanne.get(`/observations/${seen}`).expect(404);
  const ready = await marieke.post(`/observations/${seen}/share`, { release: false, version: 1 }).expect(200);
  expect(ready.body).toMatchObject({ state: 'ready', may: { release: true, revise: false } });
  await sanne.get(`/observations/${seen}`).expect(404);

  const before = await sanne.get(`/lessons/${lesson}`).expect(200);
  expect(before.body).toMatchObject({
    blind: { selfIn: false, observersIn: 1 },
    observations: [],
    lesson: { state: 'taught' },
  });
  await sanne
    .put(`/observations/${self}`, anObservation(api.stage, lesson, { nextStep: null, moments: [] }))
    .expect(200);
  await sanne.post(`/observations/${self}/share`, { release: false, version: 1 }).expect(200);

  const open = await sanne.get(`/lessons/${lesson}`).expect(200);
  expect(open.body.observations.map((o: { state: string; isSelf: boolean }) => [o.isSelf, o.state])).toEqual([
    [false, 'shared'],
    [true, 'shared'],
  ]);
  await marieke.get(`/observations/${self}`).expect(200);
  await sanne.post(`/observations/${seen}/answer`, { text: 'Dank, herkenbaar', version: 2 }).expect(200);

  const next = v7();
  await sanne
    .put(
      `/lessons/${next}`,
      aLesson(api.stage, { startsAt: new Date(Date.now() + 86_400_000).toISOString() }),
    )
    .expect(200);
  const thread = await sanne.get(`/lessons/${next}`).expect(200);
  expect(thread.body.returning).toHaveLength(1);
  const [step] = thread.body.returning;
  expect(step).toMatchObject({
    text: 'Laat leerlingen eerst overleggen',
    originLessonId: lesson,
    may: { markOutcome: true },
  });
  const marked = { id: v7(), outcome: 'worked', note: 'Meer handen', lessonId: next };
  await sanne.post(`/next-steps/${step.id}/outcomes`, marked).expect(200);
  await sanne.post(`/next-steps/${step.id}/outcomes`, marked).expect(200);
  const after = await marieke.get(`/lessons/${next}`).expect(200);
  expect(after.body.returning[0]).toMatchObject({ isOpen: false, outcomes: [{ outcome: 'worked' }] });
});

test('on her home Sanne reads the step from a lesson before a newer one of her own, and from which lesson it came', async () => {
  const [sanne, marieke] = [await api.as('sanne'), await api.as('marieke')];
  const [lesson, seen, step] = [v7(), v7(), v7()];
  await sanne.put(`/lessons/${lesson}`, aLesson(api.stage, { topic: 'Breuken' })).expect(200);
  const nextStep = { id: step, text: 'Wacht vijf tellen', when: 'next_lesson', day: null };
  await marieke
    .put(`/observations/${seen}`, anObservation(api.stage, lesson, { nextStep, scores: [] }))
    .expect(200);
  await marieke.post(`/observations/${seen}/share`, { release: true, version: 1 }).expect(200);
  const own = { id: v7(), text: 'Eerder beginnen', when: 'next_lesson', day: null };
  await sanne.put(`/reflections/${v7()}`, aReflection(api.stage, { intention: own })).expect(200);
  const { body } = await sanne.get('/home').expect(200);
  const steps = body.openNextSteps as { id: string }[];
  expect(steps.find(({ id }) => id === step)).toMatchObject({
    from: { id: api.stage.people.marieke },
    lesson: { id: lesson, topic: 'Breuken' },
  });
  expect(steps.find(({ id }) => id === own.id)).toMatchObject({ lesson: null });
  const place = (wanted: string) => steps.findIndex(({ id }) => id === wanted);
  expect(place(step)).toBeLessThan(place(own.id));
});

test('what Sanne reflects is hers until she shares it', async () => {
  const [sanne, marieke] = [await api.as('sanne'), await api.as('marieke')];
  const id = v7();
  const intention = { id: v7(), text: 'Morgen eerder beginnen', when: 'on_day', day: '2030-01-01' };
  await sanne.put(`/reflections/${id}`, aReflection(api.stage, { intention })).expect(200);
  await marieke.get(`/reflections/${id}`).expect(404);
  await sanne
    .put(`/entries/${id}/audience`, { roles: ['workplace_mentor'], people: [], version: 1 })
    .expect(204);
  const seen = await marieke.get(`/reflections/${id}`).expect(200);
  expect(seen.body).toMatchObject({
    intention: { text: 'Morgen eerder beginnen' },
    audience: ['workplace_mentor'],
  });
  await sanne.put(`/entries/${id}/audience`, { roles: [], people: [], version: 2 }).expect(204);
  await marieke.get(`/reflections/${id}`).expect(404);
});

test('Sanne asks Joost for feedback, he answers, she reads it', async () => {
  const [sanne, joost, els] = [await api.as('sanne'), await api.as('joost'), await api.as('els')];
  const [request, feedback] = [v7(), v7()];
  const ask = {
    portfolioId: api.stage.portfolio,
    askedOf: api.stage.people.joost,
    about: 'Hoe was mijn uitleg?',
    lessonId: null,
    indicators: ['9'],
    until: '2030-01-01',
    version: 0,
  };
  await sanne.put(`/feedback-requests/${request}`, ask).expect(200);
  const home = await joost.get('/home').expect(200);
  expect(home.body.waiting).toEqual([expect.objectContaining({ kind: 'give_feedback', id: request })]);
  const answer = {
    requestId: request,
    strength: 'Heldere stappen',
    evidence: 'Iedereen begon',
    nextStep: null,
    items: [{ indicator: '9', strength: 'Goed', nextStep: '', evidence: '' }],
    version: 0,
  };
  await joost.put(`/feedback/${feedback}`, answer).expect(200);
  await sanne.get(`/feedback/${feedback}`).expect(404);
  await joost.post(`/feedback/${feedback}/share`, { version: 1 }).expect(200);
  const read = await sanne.get(`/feedback-requests/${request}`).expect(200);
  expect(read.body).toMatchObject({ state: 'answered', feedback: { strength: 'Heldere stappen' } });
  await els.get(`/feedback/${feedback}`).expect(404);
  expect((await joost.get('/home').expect(200)).body.waiting).toEqual([]);
});

test('a goal keeps what it said before', async () => {
  const sanne = await api.as('sanne');
  const id = v7();
  const goal = { portfolioId: api.stage.portfolio, text: 'Rust', size: 'large', indicators: [], version: 0 };
  await sanne.put(`/goals/${id}`, goal).expect(200);
  const revised = await sanne
    .put(`/goals/${id}`, { ...goal, text: 'Rust bij de start', version: 1 })
    .expect(200);
  expect(revised.body.history).toEqual([expect.objectContaining({ text: 'Rust' })]);
  await sanne.post(`/goals/${id}/close`, { reason: 'Bereikt', version: 2 }).expect(200);
  await sanne.put(`/goals/${id}`, { ...goal, version: 3 }).expect(403);
});

test('two revisions at once: one wins, the other is told, nothing is lost', async () => {
  const sanne = await api.as('sanne');
  const id = v7();
  await sanne.put(`/reflections/${id}`, aReflection(api.stage)).expect(200);
  const both = await Promise.all(
    ['Een', 'Twee'].map((text) =>
      sanne.put(`/reflections/${id}`, aReflection(api.stage, { text, version: 1 })),
    ),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body.type).toBe('out-of-date');
  const kept = both.find(({ status }) => status === 200)?.body.text;
  expect((await sanne.get(`/reflections/${id}`)).body).toMatchObject({ text: kept, version: 2 });
});

test('progress and group say what they stand on', async () => {
  const [sanne, ahmed] = [await api.as('sanne'), await api.as('ahmed')];
  const progress = await sanne.get(`/portfolios/${api.stage.portfolio}/progress`).expect(200);
  const lk = progress.body.domains.find((d: { domain: string }) => d.domain === 'LK');
  expect(lk).toMatchObject({ lessons: 1, observers: 1, evidence: 'thin' });
  expect(lk).not.toHaveProperty('trend');
  const group = await ahmed.get('/group').expect(200);
  expect(group.body.items.map((line: { student: { name: string } }) => line.student.name)).toEqual([
    'Youssef',
    'Sanne',
  ]);
  await sanne.get(`/portfolios/${api.stage.portfolio}/trail`).expect(200);
  await sanne.get(`/portfolios/${api.stage.portfolio}`).expect(200);
  await sanne.get(`/portfolios/${api.stage.portfolio}/lessons`).expect(200);
  await sanne.get(`/portfolios/${api.stage.portfolio}/next-steps`).expect(200);
  await sanne.get(`/portfolios/${api.stage.portfolio}/goals`).expect(200);
});

test('what a plan said when Marieke looked stays, also when Sanne writes it over', async () => {
  const [sanne, marieke] = [await api.as('sanne'), await api.as('marieke')];
  const [lesson, seen] = [v7(), v7()];
  await sanne.put(`/lessons/${lesson}`, aLesson(api.stage)).expect(200);
  await sanne
    .put(`/lessons/${lesson}`, aLesson(api.stage, { topic: 'Nog niemand keek', version: 1 }))
    .expect(200);
  await marieke.put(`/observations/${seen}`, anObservation(api.stage, lesson)).expect(200);
  await sanne
    .put(`/lessons/${lesson}`, aLesson(api.stage, { focusQuestion: 'Anders', version: 2 }))
    .expect(200);
  const sql = await openSql(api.ownerUrl);
  const { rows } = await sql.owner('select version, content from entry_revision where entry_id = $1', [
    lesson,
  ]);
  await sql.stop();
  expect(rows).toEqual([
    {
      version: 2,
      content: expect.objectContaining({
        topic: 'Nog niemand keek',
        focusQuestion: 'Hoe lang wacht ik na een vraag?',
      }),
    },
  ]);
});
