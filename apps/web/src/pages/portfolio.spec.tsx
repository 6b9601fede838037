import { jest } from '@jest/globals';
import type { ChooseStandingAudience, PortfolioView } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { aLesson, eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, type Call } from '../test/fake-api';
import { aPlan, aThread, thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { LessonsPage } from './lessons';
import { PortfolioPage } from './portfolio';

const overview = { path: '/portfolios/:portfolioId', at: '/portfolios/portfolio-sanne' };
const lessons = { path: '/portfolios/:portfolioId/lessons', at: '/portfolios/portfolio-sanne/lessons' };
const get = 'GET /api/portfolios/portfolio-sanne' as const;
const all = 'GET /api/portfolios/portfolio-sanne/lessons' as const;
const noLessons = { [all]: { items: [], next: null } };
const topics = (links: HTMLElement[]) => links.map((link) => link.querySelector('strong')?.textContent);
const choose = 'PUT /api/portfolios/portfolio-sanne/standing-audience' as const;

afterEach(() => jest.useRealTimers());

test('Sanne chooses who sees new lesson plans; her mentor always does', async () => {
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    ...noLessons,
    [get]: thePortfolio,
    [choose]: ({ body }: Call) => ({
      ...thePortfolio,
      standing: { lesson: (body as ChooseStandingAudience).roles },
      standingChoices: { lesson: { roles: (body as ChooseStandingAudience).roles, from: null, until: null } },
    }),
  });
  const { person } = renderPage(PortfolioPage, overview);
  const plans = within(await screen.findByRole('group', { name: 'Nieuwe lesplannen' }));
  expect(plans.getByText('Leest altijd mee: werkplekbegeleider.')).toBeInstanceOf(HTMLElement);
  await person.click(plans.getByRole('checkbox', { name: 'schoolopleider' }));
  expect(await screen.findByText('Bewaard')).toBeInstanceOf(HTMLElement);
  expect(api.called(choose)[0]?.body).toEqual({
    ...{ kind: 'lesson', roles: ['school_educator'], from: null, until: null },
  });
});

test('of goals and reflections Sanne reads how it is; there is nothing to choose', async () => {
  fakeApi({ 'GET /api/me': meAsSanne, [get]: thePortfolio });
  renderPage(PortfolioPage, overview);
  expect(await screen.findByText(/Je deelt ze één voor één/)).toBeInstanceOf(HTMLElement);
  expect(
    screen.getByText('Leest altijd mee: werkplekbegeleider, schoolopleider en instituutsopleider.'),
  ).toBeInstanceOf(HTMLElement);
  const choices = screen.getAllByRole('group').map((group) => group.getAttribute('aria-labelledby'));
  expect(choices).toHaveLength(3);
});

test('Eva sees who stands around Sanne, and can observe now', async () => {
  const may = { ...thePortfolio.may, chooseAudience: false };
  fakeApi({ 'GET /api/me': meAsEva, ...noLessons, [get]: { ...thePortfolio, may } });
  renderPage(PortfolioPage, overview);
  expect(await screen.findByRole('link', { name: 'Observeer nu' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Eva Jansen (jij)')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Wie ziet wat')).toBeNull();
});

test('the day on which the whole team ends is said once; who differs has a day of their own', async () => {
  const until = '2027-04-22';
  const [anna, bert] = [
    { id: 'anna', name: 'Anna Smit' },
    { id: 'bert', name: 'Bert Bos' },
  ];
  const around: PortfolioView['team'] = [
    { person: eva, role: 'workplace_mentor', until },
    { person: anna, role: 'school_educator', until },
  ];
  const api = fakeApi({ 'GET /api/me': meAsSanne, ...noLessons, [get]: { ...thePortfolio, team: around } });
  const { client } = renderPage(PortfolioPage, overview);
  expect(await screen.findByText('Iedereen tot do 22 apr 2027.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText(/, tot /)).toBeNull();
  const early = { person: bert, role: 'institute_educator', until: '2027-01-15' };
  Object.assign(api.routes, { [get]: { ...thePortfolio, team: [...around, early] } });
  await client.invalidateQueries();
  expect(await screen.findByText('instituutsopleider, tot vr 15 jan 2027')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('De anderen tot do 22 apr 2027.')).toBeInstanceOf(HTMLElement);
});

test('Eva sees on the portfolio of Sanne which lessons come next', async () => {
  const days = ['27', '26', '25', '24'].map((day) =>
    aLesson({ id: `lesson-${day}`, topic: `Les ${day}`, startsAt: `2099-11-${day}T09:00:00.000Z` }),
  );
  fakeApi({
    'GET /api/me': meAsEva,
    [get]: thePortfolio,
    [all]: {
      items: [...days, aLesson({ topic: 'Geweest', startsAt: '2026-01-10T09:00:00.000Z' })],
      next: null,
    },
  });
  renderPage(PortfolioPage, overview);
  const next = within(await screen.findByRole('list', { name: 'Volgende lessen' }));
  expect(topics(next.getAllByRole('link'))).toEqual(['Les 24', 'Les 25', 'Les 26']);
  expect(screen.queryByRole('button', { name: /^Gegeven/ })).toBeNull();
});

test('the lessons of one day stand together, today first; what was is asked about, what comes is not', async () => {
  const now = new Date('2026-11-23T11:00:00.000Z');
  jest.useFakeTimers({ now, doNotFake: ['setTimeout', 'queueMicrotask', 'nextTick'] });
  const at = (id: string, startsAt: string) => aLesson({ id, topic: id, startsAt });
  const lesson = aPlan({ id: 'vroeg', state: 'planned', may: { ...aPlan().may, teach: true } });
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    [get]: thePortfolio,
    [all]: {
      items: [
        at('morgen', '2026-11-24T09:00:00.000Z'),
        at('straks', '2026-11-23T13:00:00.000Z'),
        at('vroeg', '2026-11-23T08:00:00.000Z'),
        { ...at('gisteren', '2026-11-22T09:00:00.000Z'), state: 'taught' },
      ],
      next: null,
    },
    'GET /api/lessons/vroeg': aThread({ lesson }),
    'POST /api/lessons/vroeg/teach': lesson,
  });
  const { person } = renderPage(LessonsPage, lessons);
  const today = within(await screen.findByRole('list', { name: 'Vandaag' }));
  expect(today.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'ma 23 nov vandaag',
  ]);
  expect(topics(today.getAllByRole('link'))).toEqual(['vroeg', 'straks']);
  expect(screen.getAllByRole('button', { name: /^Gegeven/ })).toHaveLength(1);
  await person.click(today.getByRole('button', { name: 'Gegeven? vroeg' }));
  await waitFor(() => expect(api.called('POST /api/lessons/vroeg/teach')).toHaveLength(1));
});

test('Eva sees the lessons of Sanne, and is not asked whether they were taught', async () => {
  fakeApi({
    'GET /api/me': meAsEva,
    [get]: thePortfolio,
    [all]: { items: [aLesson({ startsAt: '2026-01-10T09:00:00.000Z' })], next: null },
  });
  renderPage(LessonsPage, lessons);
  await screen.findByRole('list', { name: 'Geweest' });
  expect(screen.queryByRole('button', { name: /^Gegeven/ })).toBeNull();
});

test('of the lessons ahead the soonest comes first, and reading goes on down to today', async () => {
  const later = aLesson({ id: 'lesson-2', topic: 'Later', startsAt: '2099-12-01T09:00:00.000Z' });
  const soon = aLesson({ id: 'lesson-1', topic: 'Eerst', startsAt: '2099-11-24T09:00:00.000Z' });
  const past = aLesson({ id: 'lesson-0', topic: 'Geweest', startsAt: '2026-01-10T09:00:00.000Z' });
  const page = ({ search }: Call) =>
    search ? { items: [soon, past], next: null } : { items: [later], next: 'more' };
  fakeApi({
    'GET /api/me': meAsSanne,
    [get]: thePortfolio,
    [all]: page,
  });
  renderPage(LessonsPage, lessons);
  const ahead = await screen.findByRole('list', { name: 'Komt nog' });
  expect(topics(within(ahead).getAllByRole('link'))).toEqual(['Eerst', 'Later']);
  expect(within(screen.getByRole('list', { name: 'Geweest' })).getByRole('link')).toBeInstanceOf(HTMLElement);
});

test('without lessons the page says how one begins', async () => {
  fakeApi({
    'GET /api/me': meAsSanne,
    [get]: thePortfolio,
    ...noLessons,
  });
  renderPage(LessonsPage, lessons);
  expect(await screen.findByText('Nog geen lessen')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('link', { name: 'Plan een les' })).toBeInstanceOf(HTMLElement);
});

test('Sanne reads who takes over from whom, and asks the successor what she still waits for', async () => {
  const joost = { id: 'joost', name: 'Joost Vos' };
  const open = [{ id: 'asked', about: 'Hoe begon mijn les?' }];
  const handOvers = [{ from: eva, to: joost, firstDay: '2026-11-25', line: null, open }];
  fakeApi({ 'GET /api/me': meAsSanne, ...noLessons, [get]: { ...thePortfolio, handOvers } });
  renderPage(PortfolioPage, overview);
  expect(await screen.findByText(/^Joost Vos neemt het over van Eva Jansen vanaf /)).toBeInstanceOf(
    HTMLElement,
  );
  const ask = screen.getByRole('link', { name: 'Vraag het aan Joost Vos: Hoe begon mijn les?' });
  expect(ask.getAttribute('href')).toBe('/portfolios/portfolio-sanne/feedback/new?again=asked&of=joost');
});
