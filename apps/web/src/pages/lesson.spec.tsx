import { screen, within } from '@testing-library/react';
import { aLesson, meAsEva, meAsSanne, sanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import {
  aNextStep,
  anObservation,
  aPlan,
  aSelfView,
  aThread,
  theInstrument,
  thePortfolio,
} from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { LessonPage } from './lesson';

const at = { path: '/lessons/:lessonId', at: '/lessons/lesson-1' };
const base = {
  'GET /api/me': meAsSanne,
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/frameworks/lesson-observation%402026-1': theInstrument,
} as const;

test('before Sanne looked back she reads that somebody looked, and nothing of what they saw', async () => {
  fakeApi({
    ...base,
    'GET /api/lessons/lesson-1': aThread({ blind: { selfIn: false, observersIn: 1 } }),
  });
  renderPage(LessonPage, at);
  expect(await screen.findByText('Er is gekeken door één begeleider')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Vul eerst je eigen blik in/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('table')).toBeNull();
  expect(screen.getByRole('link', { name: 'Mijn eigen blik' }).getAttribute('href')).toBe(
    '/portfolios/portfolio-sanne/observe?lesson=lesson-1',
  );
});

test('Eva, who is still looking, reads that somebody else has looked, and nothing of what they saw', async () => {
  const draft = anObservation({ state: 'draft', may: { ...anObservation().may, revise: true } });
  const thread = aThread({ observations: [draft], blind: { selfIn: false, observersIn: 1 } });
  fakeApi({ ...base, 'GET /api/me': meAsEva, 'GET /api/lessons/lesson-1': thread });
  renderPage(LessonPage, at);
  expect(await screen.findByText('Iemand anders heeft al gekeken')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Lever eerst je eigen observatie in/)).toBeInstanceOf(HTMLElement);
});

test('when both are in, they stand side by side with the differences on top', async () => {
  const observations = [
    anObservation({ may: { ...anObservation().may, answer: true } }),
    aSelfView(),
    anObservation({ id: 'observation-els', author: { id: 'els', name: 'Els Smit' }, scores: [] }),
  ];
  const thread = aThread({ observations, blind: { selfIn: true, observersIn: 2 } });
  const api = fakeApi({ ...base, 'GET /api/lessons/lesson-1': thread });
  const { person } = renderPage(LessonPage, at);
  const table = await screen.findByRole('table', { name: /Eén keer anders gezien/ });
  const [, row] = within(table).getAllByRole('row');
  expect(row?.textContent).toContain('Ordelijk verloop');
  expect(row?.textContent).toContain('Eva 2 hoger');
  expect(screen.queryByText('Er is gekeken door één begeleider')).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
  expect(screen.getByText('Schrijf eerst een antwoord.')).toBeInstanceOf(HTMLElement);
  api.routes['POST /api/observations/observation-eva/answer'] = problem(500, 'unexpected');
  await person.type(screen.getByLabelText('Jouw antwoord aan Eva'), 'Dank je.');
  await person.click(screen.getByRole('button', { name: 'Antwoord versturen' }));
  expect(await screen.findByText('Er ging iets mis bij ons')).toBeInstanceOf(HTMLElement);
  expect(screen.getByLabelText('Jouw antwoord aan Eva')).toHaveProperty('value', 'Dank je.');
  await person.click(screen.getByRole('radio', { name: 'Els' }));
  expect(await screen.findByText('Jullie vulden geen onderdeel allebei in.')).toBeInstanceOf(HTMLElement);
});

test('Eva handed in: she reads what it waits for, and may release it', async () => {
  const ready = anObservation({ state: 'ready', may: { ...anObservation().may, release: true } });
  const lesson = aPlan({ may: { ...aPlan().may, revise: false, reflect: false } });
  const thread = aThread({ lesson, observations: [ready], blind: { selfIn: false, observersIn: 1 } });
  const api = fakeApi({
    ...base,
    'GET /api/me': meAsEva,
    'GET /api/lessons/lesson-1': thread,
    'POST /api/observations/observation-eva/share': ready,
  });
  const { person } = renderPage(LessonPage, at);
  expect(await screen.findByText('Ingeleverd, nog dicht')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('link', { name: 'Plan aanpassen' })).toBeNull();
  await person.click(screen.getByRole('button', { name: 'Geef nu vrij' }));
  expect(api.called('POST /api/observations/observation-eva/share')[0]?.body).toEqual({
    release: true,
    version: 1,
  });
});

test('a returning step: letting go takes a reason, and then it is tied off', async () => {
  const open = aNextStep();
  const dropped = {
    outcome: 'dropped' as const,
    note: 'Past niet.',
    at: '2026-11-21T09:00:00Z',
    lessonId: null,
  };
  const closed = aNextStep({ isOpen: false, outcomes: [dropped], may: { markOutcome: false } });
  const api = fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ returning: [open] }) });
  const { person } = renderPage(LessonPage, at);
  const step = within(await screen.findByRole('article', { name: 'Begin bij de deur.' }));
  await person.click(step.getByRole('radio', { name: 'losgelaten' }));
  await person.click(step.getByRole('button', { name: 'Bewaar' }));
  expect(step.getByText(/Zeg in een paar woorden waarom/)).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(step.getByLabelText(/Waarom laat je/));
  expect(api.called('POST /api/next-steps/step-1/outcomes')).toEqual([]);
  api.routes['POST /api/next-steps/step-1/outcomes'] = closed;
  api.routes['GET /api/lessons/lesson-1'] = aThread({ returning: [closed] });
  await person.type(step.getByLabelText(/Waarom laat je/), 'Past niet.');
  await person.click(step.getByRole('button', { name: 'Bewaar' }));
  expect(await screen.findByText('Past niet.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Wat werd het?')).toBeNull();
  expect(api.called('POST /api/next-steps/step-1/outcomes')[0]?.body).toMatchObject({
    outcome: 'dropped',
    note: 'Past niet.',
    lessonId: 'lesson-1',
  });
});

test('the next step is tied to the next lesson', async () => {
  const nextSteps = [aNextStep({ originLessonId: 'lesson-1', author: sanne })];
  const nextLesson = aLesson({ id: 'lesson-2', topic: 'Debat' });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ nextSteps, nextLesson }) });
  renderPage(LessonPage, at);
  const ties = await screen.findAllByRole('link', { name: /Debat/ });
  expect(ties.map((tie) => tie.getAttribute('href'))).toEqual(['/lessons/lesson-2', '/lessons/lesson-2']);
});

test('beside the thread stands what waits for Sanne, each leading to its knot', async () => {
  const observations = [anObservation({ may: { ...anObservation().may, answer: true } })];
  const lesson = aPlan({ may: { ...aPlan().may, discuss: true } });
  const thread = aThread({ lesson, observations, returning: [aNextStep()] });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': thread });
  renderPage(LessonPage, at);
  const aside = within(await screen.findByRole('complementary'));
  const ways = aside.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(ways).toEqual([
    ['Zeg wat je stap werd', '#returning'],
    ['Vul je eigen blik in', '#observation'],
    ['Antwoord op een observatie', '#observation'],
    ['Bespreek de les na', '#conversation'],
    ['Schrijf op wat je wilt onthouden', '#reflection'],
    ['Plan de volgende les', '#next'],
  ]);
  for (const [, href] of ways) expect(document.querySelector(href ?? '')).toBeInstanceOf(HTMLElement);
});

test('a lesson of tomorrow, with a bare plan: it says so, and cannot be called taught yet', async () => {
  const tomorrow = {
    startsAt: new Date(Date.now() + 24 * 3_600_000).toISOString(),
    state: 'planned' as const,
  };
  const lesson = aPlan({ ...tomorrow, may: { ...aPlan().may, teach: true } });
  fakeApi({ ...base, 'GET /api/lessons/lesson-1': aThread({ lesson }) });
  renderPage(LessonPage, at);
  expect(await screen.findByText('Nog geen lesdoel en geen fasen.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Les gegeven' })).toBeNull();
});

test('when nothing waits, it says so', async () => {
  const may = { ...aPlan().may, observe: false, reflect: false };
  const portfolio = { ...thePortfolio, may: { ...thePortfolio.may, planLesson: false } };
  fakeApi({
    ...base,
    'GET /api/me': meAsEva,
    'GET /api/portfolios/portfolio-sanne': portfolio,
    'GET /api/lessons/lesson-1': aThread({ lesson: aPlan({ may }) }),
  });
  renderPage(LessonPage, at);
  expect(await screen.findByText('Bij deze les wacht niets op jou.')).toBeInstanceOf(HTMLElement);
});
