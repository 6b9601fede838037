import type { LessonView, WriteLesson } from '@leerspoor/shared';
import { screen, waitFor } from '@testing-library/react';
import { closeDrafts, resumeDrafts } from '../lib/drafts';
import { saveStatus } from '../lib/save-status';
import { meAsSanne } from '../test/cast';
import { fakeApi, offline, problem, type Call } from '../test/fake-api';
import { aNextStep, aPlan, aThread, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { LessonPlanPage } from './lesson-plan';
import { NewLessonPage } from './new-lesson';

const saved = ({ body }: Call): LessonView => {
  const plan = body as WriteLesson;
  return aPlan({ ...plan, version: plan.version + 1 });
};
const base = {
  'GET /api/me': meAsSanne,
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/portfolios/portfolio-sanne/next-steps': { items: [aNextStep()], next: null },
} as const;
const known = { path: '/lessons/:lessonId/plan', at: '/lessons/lesson-1/plan' };
const fresh = { path: '/portfolios/:portfolioId/lessons/new', at: '/portfolios/portfolio-sanne/lessons/new' };
const puts = (calls: Call[]) => calls.filter(({ route }) => route.startsWith('PUT'));

test('Sanne changes her plan, and it saves itself', async () => {
  const api = fakeApi({
    ...base,
    'GET /api/lessons/lesson-1': aThread(),
    'PUT /api/lessons/lesson-1': saved,
  });
  const { person } = renderPage(LessonPlanPage, known);
  await person.type(await screen.findByLabelText('Kijkvraag'), ' En wie begint?');
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(await screen.findByText('went to /lessons/lesson-1')).toBeInstanceOf(HTMLElement);
  expect(api.called('PUT /api/lessons/lesson-1').at(-1)?.body).toMatchObject({
    focusQuestion: 'Wie wacht op wie? En wie begint?',
    version: 1,
  });
});

test('Enter in a line saves, and Sanne goes on writing', async () => {
  const api = fakeApi({
    ...base,
    'GET /api/lessons/lesson-1': aThread(),
    'PUT /api/lessons/lesson-1': saved,
  });
  const { person, router } = renderPage(LessonPlanPage, known);
  await person.type(await screen.findByLabelText('Onderwerp'), ' schrijven{Enter}');
  await waitFor(() => expect(api.called('PUT /api/lessons/lesson-1')).toHaveLength(1));
  expect(router.state.location.pathname).toBe('/lessons/lesson-1/plan');
});

test('what the server refuses stands at its field in Dutch, and the text stays', async () => {
  const fault = problem(400, 'invalid-input', [{ pointer: '/topic', fault: 'too-long', limit: 200 }]);
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread(), 'PUT /api/lessons/lesson-1': fault });
  const { person } = renderPage(LessonPlanPage, known);
  const topic = await screen.findByLabelText('Onderwerp');
  await person.type(topic, ' schrijven');
  await person.tab();
  expect(await screen.findByText('Maak dit korter: hooguit 200 tekens.')).toBeInstanceOf(HTMLElement);
  expect(topic).toHaveProperty('value', 'Betoog schrijven');
  expect(topic.getAttribute('aria-invalid')).toBe('true');
});

test('a new plan waits on the device until class, subject and topic are there', async () => {
  const api = fakeApi({ ...base });
  const { person, router } = renderPage(NewLessonPage, fresh);
  await person.type(await screen.findByLabelText('Onderwerp'), 'Betoog');
  await person.type(screen.getByLabelText('Klas'), '2B');
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(screen.getByText('Vul het vak in.')).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText('Vak'));
  expect(puts(api.calls)).toEqual([]);
  const id = new URLSearchParams(router.state.location.search).get('id') ?? '';
  api.routes[`PUT /api/lessons/${id}`] = saved;
  await person.type(screen.getByLabelText('Vak'), 'Nederlands');
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  expect(await screen.findByText(`went to /lessons/${id}`)).toBeInstanceOf(HTMLElement);
  expect(puts(api.calls)[0]?.body).toMatchObject({ topic: 'Betoog', className: '2B', version: 0 });
});

test('without network nothing Sanne typed is lost: it is there when she opens the page again', async () => {
  const api = fakeApi({ ...base });
  const { person, router } = renderPage(NewLessonPage, fresh);
  await person.type(await screen.findByLabelText('Onderwerp'), 'Betoog');
  const { pathname, search } = router.state.location;
  const id = new URLSearchParams(search).get('id') ?? '';
  api.routes[`PUT /api/lessons/${id}`] = offline;
  document.body.replaceChildren();
  renderPage(NewLessonPage, { path: fresh.path, at: pathname + search });
  await waitFor(() => expect(screen.getByLabelText('Onderwerp')).toHaveProperty('value', 'Betoog'));
});

test('open next steps stand on the plan unasked, with where they come from', async () => {
  fakeApi({ ...base });
  renderPage(NewLessonPage, fresh);
  const step = await screen.findByRole('article', { name: 'Begin bij de deur.' });
  expect(step.textContent).toContain('van Eva Jansen');
});

test('phases move by buttons, and their minutes add up', async () => {
  const phases = [
    { title: 'Start', minutes: 5, activity: '' },
    { title: 'Uitleg', minutes: 15, activity: '' },
  ];
  const thread = aThread({ lesson: aPlan({ phases }) });
  const api = fakeApi({ ...base, 'GET /api/lessons/lesson-1': thread, 'PUT /api/lessons/lesson-1': saved });
  const { person } = renderPage(LessonPlanPage, known);
  expect(await screen.findByText('Samen 20 minuten')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Uitleg eerder' }));
  await person.click(screen.getByRole('button', { name: 'Klaar' }));
  await screen.findByText('went to /lessons/lesson-1');
  expect(api.called('PUT /api/lessons/lesson-1').at(-1)?.body).toMatchObject({
    phases: [{ title: 'Uitleg' }, { title: 'Start' }],
  });
});

test('an unfinished plan that was left behind is not sent by itself', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(NewLessonPage, fresh);
  await person.type(await screen.findByLabelText('Onderwerp'), 'Betoog');
  closeDrafts();
  resumeDrafts(meAsSanne.id);
  await Promise.resolve();
  expect(puts(api.calls)).toEqual([]);
  expect(saveStatus.all()).toMatchObject([{ state: 'saved-on-device', label: 'Nieuw lesplan' }]);
});

test('a plan left behind by a crash meets a newer one of which it changed nothing: both stay, without a question', async () => {
  const api = fakeApi({
    ...base,
    'GET /api/lessons/lesson-1': aThread(),
    'PUT /api/lessons/lesson-1': offline,
  });
  const { person } = renderPage(LessonPlanPage, known);
  await person.type(await screen.findByLabelText('Kijkvraag'), ' Echt?');
  document.body.replaceChildren();
  closeDrafts();
  const newer = aPlan({ version: 4, lessonGoal: 'Zelf schrijven', startsAt: '2026-11-20T09:15:00+00:00' });
  api.routes['GET /api/lessons/lesson-1'] = aThread({ lesson: newer });
  api.routes['PUT /api/lessons/lesson-1'] = (call: Call) =>
    (call.body as WriteLesson).version === newer.version ? saved(call) : problem(409, 'out-of-date');
  resumeDrafts(meAsSanne.id);
  await waitFor(() => expect(saveStatus.all()).toMatchObject([{ state: 'safe' }]));
  expect(puts(api.calls).at(-1)?.body).toMatchObject({
    focusQuestion: 'Wie wacht op wie? Echt?',
    lessonGoal: 'Zelf schrijven',
  });
});
