import type { GoalView, WriteGoal } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { aGoal } from '../test/writing-cast';
import { GoalsPage } from './goals';

const at = { path: '/portfolios/:portfolioId/goals', at: '/portfolios/portfolio-sanne/goals' };
const list = 'GET /api/portfolios/portfolio-sanne/goals' as const;
const close = 'POST /api/goals/goal-1/close' as const;
const kept = `leerspoor.input.${meAsSanne.id}.goal.new.portfolio-sanne`;
const withGoals = (...items: GoalView[]) => ({
  'GET /api/me': meAsSanne,
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  [list]: { items, next: null },
});

test('without goals the page helps to begin', async () => {
  fakeApi(withGoals());
  renderPage(GoalsPage, at);
  expect(await screen.findByText('Nog geen leerdoelen')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Eén zin is genoeg/)).toBeInstanceOf(HTMLElement);
});

test('a goal without words is refused at the field; its words survive a reload', async () => {
  // She began this goal before the reload.
  localStorage.setItem(kept, JSON.stringify({ id: 'goal-9', text: '' }));
  const refusal = problem(422, 'invalid-input', [{ pointer: '/text', fault: 'missing' }]);
  fakeApi({
    ...withGoals(),
    'PUT /api/goals/goal-9': ({ body }: Call) =>
      (body as WriteGoal).text === '' ? refusal : aGoal({ id: 'goal-9' }),
  });
  const { person } = renderPage(GoalsPage, at);
  await person.click(await screen.findByRole('button', { name: 'Nieuw leerdoel' }));
  expect(screen.getByText('Eva Jansen', { exact: false })).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Zet dit leerdoel' }));
  expect(await screen.findByText('Vul dit nog in.')).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(screen.getByLabelText('Wat wil je leren?'));
  await person.type(screen.getByLabelText('Wat wil je leren?'), 'Wachten.');
  expect(localStorage.getItem(kept)).toContain('Wachten.');
  await person.click(screen.getByRole('button', { name: 'Zet dit leerdoel' }));
  expect(await screen.findByRole('button', { name: 'Nieuw leerdoel' })).toBeInstanceOf(HTMLElement);
  expect(localStorage.getItem(kept)).toBeNull();
});

test('closing a goal needs a reason in own words', async () => {
  const api = fakeApi({ ...withGoals(aGoal()), [close]: aGoal({ isOpen: false }) });
  const { person } = renderPage(GoalsPage, at);
  await person.click(await screen.findByRole('button', { name: /^Afsluiten/ }));
  const dialog = within(await screen.findByRole('dialog'));
  await person.click(dialog.getByRole('button', { name: 'Sluit af' }));
  expect(dialog.getByText('Schrijf in een paar woorden waarom.')).toBeInstanceOf(HTMLElement);
  expect(document.activeElement).toBe(dialog.getByRole('textbox'));
  expect(api.called(close)).toHaveLength(0);
  await person.type(dialog.getByRole('textbox'), 'Bereikt.');
  await person.click(dialog.getByRole('button', { name: 'Sluit af' }));
  expect(api.called(close)[0]?.body).toEqual({ reason: 'Bereikt.', version: 1 });
});

test('what a goal said before stays readable, and closed goals wait underneath', async () => {
  const history = [{ text: 'Stil zijn.', version: 1, at: '2026-11-02T10:00:00.000Z' }];
  const closed = aGoal({
    id: 'goal-2',
    text: 'Op tijd beginnen.',
    isOpen: false,
    closedAt: '2026-11-10T10:00:00.000Z',
    closedReason: 'Losgelaten.',
    may: { revise: false, close: false, share: true },
  });
  fakeApi(withGoals(aGoal({ history }), closed));
  renderPage(GoalsPage, at);
  expect(await screen.findByText('Eerder schreef je')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Stil zijn.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Losgelaten.')).toBeInstanceOf(HTMLElement);
});

test('Eva reads the goals and finds nothing to change', async () => {
  const may = { revise: false, close: false, share: false };
  const portfolio = { ...thePortfolio, may: { ...thePortfolio.may, setGoal: false } };
  fakeApi({
    ...withGoals(aGoal({ may })),
    'GET /api/me': meAsEva,
    'GET /api/portfolios/portfolio-sanne': portfolio,
  });
  renderPage(GoalsPage, at);
  expect(await screen.findByText('Wachten na een vraag.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button')).toBeNull();
});
