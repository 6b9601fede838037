import { screen, within } from '@testing-library/react';
import { eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { anInstrument, aPortfolio, aTrailLine } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { aGoal } from '../test/writing-cast';
import { TrailPage } from './trail';

const TRAIL = 'GET /api/portfolios/portfolio-sanne/trail';
const path = '/portfolios/:portfolioId/trail';
const routes = (trail: unknown, me = meAsSanne) => ({
  'GET /api/me': me,
  'GET /api/portfolios/portfolio-sanne': aPortfolio(),
  'GET /api/frameworks/kijkwijzer': anInstrument,
  'GET /api/portfolios/portfolio-sanne/goals': { items: [aGoal()], next: null },
  [TRAIL]: trail,
});
const page = (...items: ReturnType<typeof aTrailLine>[]) => ({ items, next: null });
const open = (search = '') =>
  renderPage(TrailPage, { path, at: `/portfolios/portfolio-sanne/trail${search}` });

test('Sanne sees under months what happened, and from whom where it is not her own', async () => {
  const seen = aTrailLine({
    id: 'observation-1',
    kind: 'observation',
    author: eva,
    authorRole: 'workplace_mentor',
    title: 'Betoog',
    sharedAt: '2026-04-01T09:00:00.000Z',
    occurredAt: '2026-04-02T09:00:00.000Z',
    audience: ['student'],
  });
  fakeApi(routes(page(seen, aTrailLine())));
  open();
  expect(await screen.findByRole('heading', { level: 2, name: 'april 2026' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('heading', { level: 2, name: 'maart 2026' })).toBeInstanceOf(HTMLElement);
  const [first, second] = screen.getAllByRole('article');
  expect(first?.textContent).toContain('Eva Jansen, werkplekbegeleider');
  expect(second?.textContent).not.toContain('Sanne de Vries');
});

test('on the trail of Sanne Eva finds her own words as hers, and what has no name is from Sanne', async () => {
  const mine = aTrailLine({ id: 'f', kind: 'feedback', author: eva, authorRole: 'workplace_mentor' });
  fakeApi(routes(page({ ...mine, sharedAt: mine.occurredAt }, aTrailLine({ kind: 'goal' })), meAsEva));
  open();
  expect(await screen.findByText(/Waar geen naam staat, is het van Sanne/)).toBeInstanceOf(HTMLElement);
  const [first, second] = await screen.findAllByRole('article');
  expect(first?.textContent).toContain('van jou');
  expect(second?.textContent).not.toContain('van jou');
});

const shared = { sharedAt: '2026-04-01T09:00:00.000Z' };
test.each([
  ['a private reflection', {}, 'Wie ziet dit? alleen jij'],
  ['a lesson as usual', { kind: 'lesson', ...shared, audience: ['workplace_mentor'] }, null],
  [
    'a lesson that the school educator reads too',
    { kind: 'lesson', ...shared, audience: ['workplace_mentor', 'school_educator'] },
    'Wie ziet dit? werkplekbegeleider en schoolopleider',
  ],
  [
    'feedback that goes further as chosen',
    { kind: 'feedback', ...shared, audience: ['school_educator'] },
    null,
  ],
  ['a goal for one person', { kind: 'goal', ...shared }, 'Wie ziet dit? een paar mensen'],
  ['a question', { kind: 'feedback_request', ...shared }, null],
] as const)('%s: who reads it stands there only where that is not as usual', async (_what, part, words) => {
  const line = aTrailLine({ ...part, audience: 'audience' in part ? [...part.audience] : [] });
  fakeApi({
    ...routes(page(line)),
    'GET /api/portfolios/portfolio-sanne': aPortfolio({ standing: { feedback: ['school_educator'] } }),
  });
  open();
  const entry = await screen.findByRole('article');
  if (words) expect(entry.textContent).toContain(words);
  else expect(entry.textContent).not.toContain('Wie ziet dit?');
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
    screen.getByRole('combobox', { name: 'Bij welk leerdoel' }),
    'Wachten na een vraag.',
  );
  await person.selectOptions(screen.getByRole('combobox', { name: 'Wat voor les' }), 'havo');
  await person.selectOptions(
    screen.getByRole('combobox', { name: 'Domein van een observatie' }),
    'Instructie',
  );
  const wanted = { kind: 'observation', author: eva.id, goal: 'goal-1', context: 'havo', domain: 'IN' };
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
