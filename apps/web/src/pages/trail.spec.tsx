import { screen, within } from '@testing-library/react';
import { eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { anInstrument, aPortfolio, aTrailLine } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { TrailPage } from './trail';

const TRAIL = 'GET /api/portfolios/portfolio-sanne/trail';
const path = '/portfolios/:portfolioId/trail';
const routes = (trail: unknown, me = meAsSanne) => ({
  'GET /api/me': me,
  'GET /api/portfolios/portfolio-sanne': aPortfolio(),
  'GET /api/frameworks/kijkwijzer': anInstrument,
  [TRAIL]: trail,
});
const page = (...items: ReturnType<typeof aTrailLine>[]) => ({ items, next: null });
const open = (search = '') =>
  renderPage(TrailPage, { path, at: `/portfolios/portfolio-sanne/trail${search}` });

test('Sanne sees under months what happened, from whom, and who sees it', async () => {
  const lesson = aTrailLine({
    id: 'lesson-1',
    kind: 'lesson',
    title: 'Betoog',
    text: 'Wie wacht op wie?',
    lessonId: 'lesson-1',
    sharedAt: '2026-04-01T09:00:00.000Z',
    occurredAt: '2026-04-02T09:00:00.000Z',
    audience: ['workplace_mentor'],
    state: 'taught',
  });
  fakeApi(routes(page(lesson, aTrailLine())));
  open();
  expect(await screen.findByRole('heading', { level: 2, name: 'april 2026' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('heading', { level: 2, name: 'maart 2026' })).toBeInstanceOf(HTMLElement);
  const [first, second] = screen.getAllByRole('article');
  expect(first?.textContent).toContain('Sanne de Vries, student');
  expect(first?.textContent).toContain('Wie ziet dit? werkplekbegeleider');
  expect(second?.textContent).toContain('Wie ziet dit? alleen jij');
});

test.each([
  ['lesson', { id: 'l', lessonId: 'l', title: 'Betoog' }, '/lessons/l'],
  ['observation', { id: 'o', lessonId: 'l', title: 'Betoog' }, '/lessons/l'],
  ['observation', { id: 'o', lessonId: 'l', title: '' }, '/observations/o'],
  ['reflection', { id: 'r' }, '/reflections/r'],
  ['goal', { id: 'g' }, '/portfolios/portfolio-sanne/goals'],
  ['feedback_request', { id: 'q' }, '/feedback-requests/q'],
] as const)('%s leads to its page', async (kind, part, href) => {
  fakeApi(routes(page(aTrailLine({ kind, ...part }))));
  open();
  const entry = within(await screen.findByRole('article'));
  expect(entry.getByRole('link').getAttribute('href')).toBe(href);
});

test('filters live in the URL and reach the API', async () => {
  const api = fakeApi(routes(page(aTrailLine())));
  const { person, router } = open();
  await screen.findByRole('article');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Soort' }), 'observatie');
  await person.selectOptions(
    screen.getByRole('combobox', { name: 'Van wie' }),
    'Eva Jansen, werkplekbegeleider',
  );
  await person.selectOptions(
    screen.getByRole('combobox', { name: 'Domein van een observatie' }),
    'Instructie',
  );
  const wanted = { kind: 'observation', author: eva.id, domain: 'IN' };
  expect(Object.fromEntries(new URLSearchParams(router.state.location.search))).toEqual(wanted);
  expect(Object.fromEntries(new URLSearchParams(api.called(TRAIL).at(-1)?.search))).toEqual(wanted);
  await person.click(screen.getByRole('button', { name: 'Alles weer laten zien' }));
  expect(router.state.location.search).toBe('');
});

test('a link with filters opens with those filters', async () => {
  const api = fakeApi(routes(page()));
  open('?kind=goal');
  expect(await screen.findByText('Niets gevonden met deze keuze')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('combobox', { name: 'Soort' })).toHaveProperty('value', 'goal');
  expect(api.called(TRAIL).at(-1)?.search).toBe('?kind=goal');
});

test('“meer” adds the next page after the first', async () => {
  const trail = ({ search }: Call) =>
    search.includes('next=c')
      ? page(aTrailLine({ id: 'r2', text: 'Het tweede moment.' }))
      : { items: [aTrailLine()], next: 'c' };
  fakeApi(routes(trail));
  const { person } = open();
  await person.click(await screen.findByRole('button', { name: 'Meer laten zien' }));
  expect(await screen.findByText('Het tweede moment.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Ik bleef stil bij de deur.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: 'Meer laten zien' })).toBeNull();
});

test('an empty trail invites Sanne to plan a lesson, and tells Eva what will come', async () => {
  fakeApi(routes(page()));
  open();
  const plan = await screen.findByRole('link', { name: 'Plan een les' });
  expect(plan.getAttribute('href')).toBe('/portfolios/portfolio-sanne/lessons/new');
  document.body.replaceChildren();
  fakeApi({
    ...routes(page(), meAsEva),
    'GET /api/portfolios/portfolio-sanne': aPortfolio({ may: { ...aPortfolio().may, planLesson: false } }),
  });
  open();
  expect(await screen.findByText(/Zodra Sanne de Vries iets met je deelt/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('link', { name: 'Plan een les' })).toBeNull();
});

test('when the trail does not come, the filters stay and Sanne can try again', async () => {
  const api = fakeApi(routes(problem(500, 'unexpected')));
  const { person } = open();
  await person.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 5000 }));
  expect(screen.getByRole('combobox', { name: 'Soort' })).toBeInstanceOf(HTMLElement);
  Object.assign(api.routes, { [TRAIL]: page(aTrailLine()) });
  await person.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 5000 }));
  expect(await screen.findByText('Ik bleef stil bij de deur.')).toBeInstanceOf(HTMLElement);
});
