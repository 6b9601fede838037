import type { ChooseStandingAudience } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { aLesson, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, type Call } from '../test/fake-api';
import { thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { LessonsPage } from './lessons';
import { PortfolioPage } from './portfolio';

const overview = { path: '/portfolios/:portfolioId', at: '/portfolios/portfolio-sanne' };
const lessons = { path: '/portfolios/:portfolioId/lessons', at: '/portfolios/portfolio-sanne/lessons' };
const get = 'GET /api/portfolios/portfolio-sanne' as const;
const choose = 'PUT /api/portfolios/portfolio-sanne/standing-audience' as const;

test('Sanne chooses who sees new lesson plans; her mentor always does', async () => {
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    [get]: thePortfolio,
    [choose]: ({ body }: Call) => ({
      ...thePortfolio,
      standing: { lesson: (body as ChooseStandingAudience).roles },
    }),
  });
  const { person } = renderPage(PortfolioPage, overview);
  const plans = within(await screen.findByRole('group', { name: 'Nieuwe lesplannen' }));
  expect(plans.getByText('Leest altijd mee: werkplekbegeleider.')).toBeInstanceOf(HTMLElement);
  await person.click(plans.getByRole('checkbox', { name: 'schoolopleider' }));
  expect(await screen.findByText('Bewaard')).toBeInstanceOf(HTMLElement);
  expect(api.called(choose)[0]?.body).toEqual({ kind: 'lesson', roles: ['school_educator'] });
});

test('Eva sees who stands around Sanne, and can observe now', async () => {
  const may = { ...thePortfolio.may, chooseAudience: false };
  fakeApi({ 'GET /api/me': meAsEva, [get]: { ...thePortfolio, may } });
  renderPage(PortfolioPage, overview);
  expect(await screen.findByRole('link', { name: 'Observeer nu' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Eva Jansen (jij)')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Wie ziet wat')).toBeNull();
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
    'GET /api/portfolios/portfolio-sanne/lessons': page,
  });
  renderPage(LessonsPage, lessons);
  const ahead = await screen.findByRole('list', { name: 'Komt nog' });
  expect(
    within(ahead)
      .getAllByRole('link')
      .map((link) => link.querySelector('strong')?.textContent),
  ).toEqual(['Eerst', 'Later']);
  expect(within(screen.getByRole('list', { name: 'Geweest' })).getByRole('link')).toBeInstanceOf(HTMLElement);
});

test('without lessons the page says how one begins', async () => {
  fakeApi({
    'GET /api/me': meAsSanne,
    [get]: thePortfolio,
    'GET /api/portfolios/portfolio-sanne/lessons': { items: [], next: null },
  });
  renderPage(LessonsPage, lessons);
  expect(await screen.findByText('Nog geen lessen')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('link', { name: 'Plan een les' })).toBeInstanceOf(HTMLElement);
});
