import { jest } from '@jest/globals';
import type { OpenNextStep } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { aGuidedStudent, aHome, aLesson, eva, meAsEva, meAsSanne, sanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { aPlan, aThread } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { HomePage } from './home';

const aStep = (part: Partial<OpenNextStep> = {}): OpenNextStep => ({
  id: 's1',
  text: 'Ik tel tot vijf.',
  when: 'next_lesson',
  day: null,
  from: eva,
  lesson: null,
  ...part,
});
const link = (name: RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('Sanne sees what waits for her, her lessons, and three ways to begin', async () => {
  const waiting = [
    {
      kind: 'self_view' as const,
      id: 'lesson-1',
      lessonId: 'lesson-1',
      portfolioId: 'portfolio-sanne',
      student: sanne,
      title: 'Betoog',
      since: '2026-11-20T10:00:00.000Z',
      due: null,
    },
  ];
  const openNextSteps = [aStep({ lesson: { id: 'lesson-0', topic: 'Argumenten' } })];
  fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/home': aHome({ waiting, openNextSteps, lessons: [aLesson()] }),
  });
  renderPage(HomePage);
  expect(await screen.findByRole('heading', { level: 1, name: 'Dag Sanne' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Er wacht één ding op jou\./)).toBeInstanceOf(HTMLElement);
  expect(link(/Kijk eerst zelf terug/)).toBe('/portfolios/portfolio-sanne/observe?lesson=lesson-1');
  expect(link(/Betoog: een stelling kiezen/)).toBe('/lessons/lesson-1');
  expect(screen.getByText('in je volgende les, van Eva')).toBeInstanceOf(HTMLElement);
  expect(link(/Uit de les ‘Argumenten’/)).toBe('/lessons/lesson-0');
  expect(link(/Plan een les/)).toBe('/portfolios/portfolio-sanne/lessons/new');
  expect(link(/Vraag feedback/)).toBe('/portfolios/portfolio-sanne/feedback/new');
  expect(link(/Schrijf een moment/)).toBe('/portfolios/portfolio-sanne/reflections/new');
  expect(document.title).toBe('Vandaag · Leerspoor');
});

test('after what waits come her lessons, her open steps, who she waits for, and what she can begin', async () => {
  const waitingFor = [{ id: 'r1', person: eva, about: 'Mijn uitleg', until: '2099-11-28' }];
  fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/home': aHome({ openNextSteps: [aStep()], waitingFor, lessons: [aLesson()] }),
  });
  renderPage(HomePage);
  await screen.findByRole('heading', { level: 1 });
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    'Wacht op jou',
    'Jouw lessen',
    'Open volgende stappen',
    'Jij wacht op',
    'Begin iets',
  ]);
});

test('of many open steps Sanne sees three, and the way to the others', async () => {
  const openNextSteps = ['een', 'twee', 'drie', 'vier'].map((text) => aStep({ id: text, text }));
  fakeApi({ 'GET /api/me': meAsSanne, 'GET /api/home': aHome({ openNextSteps }) });
  renderPage(HomePage);
  const steps = within(await screen.findByRole('list', { name: 'Open volgende stappen' }));
  expect(steps.getAllByRole('listitem')).toHaveLength(3);
  expect(link(/Alle stappen/)).toBe('/portfolios/portfolio-sanne/trail?kind=next_step');
});

test('a lesson of this morning that is still planned: one tap says that Sanne taught it', async () => {
  const past = { startsAt: new Date(Date.now() - 3_600_000).toISOString() };
  const lesson = aPlan({ state: 'planned', version: 4, may: { ...aPlan().may, teach: true } });
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/home': aHome({ lessons: [aLesson(past), aLesson({ id: 'lesson-2', topic: 'Morgen' })] }),
    'GET /api/lessons/lesson-1': aThread({ lesson }),
    'POST /api/lessons/lesson-1/teach': lesson,
  });
  const { person } = renderPage(HomePage);
  const given = await screen.findByRole('button', { name: 'Gegeven? Betoog: een stelling kiezen' });
  expect(screen.getAllByRole('button', { name: /^Gegeven/ })).toEqual([given]);
  api.routes['GET /api/home'] = aHome({ lessons: [aLesson({ ...past, state: 'taught' })] });
  await person.click(given);
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Gegeven/ })).toBeNull());
  expect(api.called('POST /api/lessons/lesson-1/teach')[0]?.body).toEqual({ version: 4 });
});

test('Eva observes Sanne with one tap', async () => {
  fakeApi({
    'GET /api/me': meAsEva,
    'GET /api/home': aHome({ students: [aGuidedStudent({ waitingRequests: 2 })] }),
  });
  renderPage(HomePage);
  const card = within(await screen.findByRole('article', { name: 'Sanne de Vries' }));
  const observe = card.getByRole('link', { name: 'Observeer nu: Sanne de Vries' });
  expect(observe.getAttribute('href')).toBe('/portfolios/portfolio-sanne/observe?lesson=lesson-1');
  expect(card.getByText('2 vragen aan jou')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('heading', { name: 'Begin iets' })).toBeNull();
});

test('Eva observes Sanne although no lesson is planned', async () => {
  const students = [aGuidedStudent({ nextLesson: null })];
  fakeApi({ 'GET /api/me': meAsEva, 'GET /api/home': aHome({ students }) });
  renderPage(HomePage);
  const observe = await screen.findByRole('link', { name: 'Observeer nu: Sanne de Vries' });
  expect(observe.getAttribute('href')).toBe('/portfolios/portfolio-sanne/observe');
});

test('with nothing to do, home says what comes next', async () => {
  fakeApi({ 'GET /api/me': meAsEva, 'GET /api/home': aHome({ students: [aGuidedStudent()] }) });
  renderPage(HomePage);
  expect(await screen.findByText('Niets te doen')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/De volgende les van Sanne is|Volgende les van Sanne is/)).toBeInstanceOf(
    HTMLElement,
  );
});

test('when home cannot be shown, Sanne reads that and can try again', async () => {
  const api = fakeApi({ 'GET /api/me': meAsSanne, 'GET /api/home': problem(500, 'unexpected') });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const { person } = renderPage(HomePage);
  expect(await screen.findByRole('heading', { name: 'Er ging iets mis bij ons' })).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.getByText(/occurrence-1/)).toBeInstanceOf(HTMLElement);
  api.routes['GET /api/home'] = aHome();
  await person.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
  expect(await screen.findByRole('heading', { name: 'Dag Sanne' })).toBeInstanceOf(HTMLElement);
  silent.mockRestore();
});
