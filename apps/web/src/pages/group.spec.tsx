import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi, problem, type Call } from '../test/fake-api';
import { aGroupLine, anInstrument } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { GroupPage } from './group';

const routes = (group: unknown) => ({
  'GET /api/frameworks/kijkwijzer%401': anInstrument,
  'GET /api/group': group,
});
const page = (...items: ReturnType<typeof aGroupLine>[]) => ({ items, next: null });
const asked = (api: ReturnType<typeof fakeApi>) =>
  Object.fromEntries(new URLSearchParams(api.called('GET /api/group').at(-1)?.search));
const open = (search = '') => renderPage(GroupPage, { path: '/group', at: `/group${search}` });

test('what stands out is said in plain words', async () => {
  const exceptions = ['no_observation', 'request_overdue', 'no_mentor', 'quiet'] as const;
  const long = '2026-01-10T09:00:00.000Z';
  fakeApi(
    routes(page(aGroupLine({ exceptions: [...exceptions], lastActivityAt: long, lastObservationAt: long }))),
  );
  open();
  const card = within(await screen.findByRole('article', { name: 'Sanne de Vries' }));
  for (const words of [
    'Meer dan 4 weken geen observatie',
    'Feedbackvraag te lang zonder antwoord',
    'Geen werkplekbegeleider',
    'Meer dan 4 weken niets gedeeld',
  ])
    expect(card.getByText(words)).toBeInstanceOf(HTMLElement);
});

test('who was never observed is not said to be observed four weeks ago', async () => {
  fakeApi(routes(page(aGroupLine({ exceptions: ['no_observation', 'quiet'] }))));
  open();
  expect(await screen.findByText('Nog geen observatie')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Nog niet begonnen')).toBeInstanceOf(HTMLElement);
});

test('each domain says its strength, lessons and observers in words and in sight, and leads to its growth', async () => {
  fakeApi(routes(page(aGroupLine())));
  open();
  const marks = within(await screen.findByRole('toolbar', { name: 'Stevigheid per domein: Sanne de Vries' }));
  const [climate, instruction, engagement] = marks.getAllByRole('link');
  expect(climate?.textContent).toContain('LK Leerklimaat: een indruk, 3 lessen, 2 observatoren');
  expect(climate?.textContent).toContain('3/2');
  expect(climate?.getAttribute('href')).toBe('/portfolios/portfolio-sanne/progress?domain=LK');
  expect(instruction?.textContent).toContain('Instructie: nog niets, 0 lessen, 0 observatoren');
  expect(engagement?.textContent).toContain('Betrokkenheid');
});

test('nobody has to guess what LK is: it stands above the group, and with the mark that has the focus', async () => {
  fakeApi(routes(page(aGroupLine())));
  const { person } = open();
  const legend = within(await screen.findByRole('region', { name: 'Uitleg bij de tekens' }));
  expect(legend.getByText('LK').parentElement?.textContent).toMatch(/^LK\sLeerklimaat/);
  expect(legend.getByText('een indruk')).toBeInstanceOf(HTMLElement);
  const mark = screen.getByRole('link', { name: /^LK / });
  for (let stops = 0; stops < 10 && document.activeElement !== mark; stops++) await person.tab();
  expect((await screen.findByTestId('tip')).textContent).toMatch(/^Leerklimaat: een indruk, 3 lessen/);
  await person.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /^IN / }));
  expect(screen.getByTestId('tip').textContent).toMatch(/^Instructie/);
  await person.keyboard('{Escape}');
  expect(screen.queryByTestId('tip')).toBeNull();
});

test('students with another form keep their own names for the same code', async () => {
  const other = { nl: 'Lerend kijken', en: 'Learning to look' };
  const lookingForm = { nl: 'Ander formulier', en: 'Other form' };
  const youssef = { portfolioId: 'p2', student: { id: 'y', name: 'Youssef Amrani' } };
  fakeApi({
    ...routes(page(aGroupLine(), aGroupLine({ ...youssef, instrumentId: 'anders@1' }))),
    'GET /api/frameworks/anders%401': {
      ...anInstrument,
      title: lookingForm,
      domains: [{ code: 'LK', title: other, indicators: [] }],
    },
  });
  open();
  const marksOf = async (name: string) =>
    within(await screen.findByRole('article', { name })).getByRole('link', { name: /^LK / }).textContent;
  expect(await marksOf('Sanne de Vries')).toContain('Leerklimaat');
  expect(await marksOf('Youssef Amrani')).toContain('Lerend kijken');
  const legend = within(screen.getByRole('region', { name: 'Uitleg bij de tekens' }));
  expect(legend.getByRole('heading', { name: 'Kijkwijzer' })).toBeInstanceOf(HTMLElement);
  expect(legend.getByRole('heading', { name: 'Ander formulier' })).toBeInstanceOf(HTMLElement);
});

test('who may read no observations is told that, not that there is nothing', async () => {
  fakeApi(routes(page(aGroupLine({ domains: [] }))));
  open();
  expect(await screen.findByText('Geen observaties die jij mag lezen.')).toBeInstanceOf(HTMLElement);
});

test('the group leads to portfolio, progress and trail of one student', async () => {
  fakeApi(routes(page(aGroupLine())));
  open();
  const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  await screen.findByRole('article');
  expect(href('Sanne de Vries')).toBe('/portfolios/portfolio-sanne');
  expect(href('Voortgang: Sanne de Vries')).toBe('/portfolios/portfolio-sanne/progress');
  expect(href('Spoor: Sanne de Vries')).toBe('/portfolios/portfolio-sanne/trail');
});

test('who may read no observations gets no way to a progress page that would be closed', async () => {
  fakeApi(routes(page(aGroupLine({ domains: [] }))));
  open();
  expect(await screen.findByRole('link', { name: 'Spoor: Sanne de Vries' })).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('link', { name: 'Voortgang: Sanne de Vries' })).toBeNull();
});

test('what is typed while a search is on its way stays', async () => {
  const group = ({ search }: Call) =>
    new Promise((done) => setTimeout(() => done(page(aGroupLine())), search ? 300 : 0));
  const api = fakeApi(routes(group));
  const { person } = open();
  await screen.findByRole('article');
  const field = screen.getByRole('searchbox', { name: 'Zoek op naam' });
  await person.type(field, 'Sa');
  await waitFor(() => expect(asked(api)).toEqual({ search: 'Sa' }));
  await person.type(field, 'nne');
  await waitFor(() => expect(asked(api)).toEqual({ search: 'Sanne' }));
  expect(field).toHaveProperty('value', 'Sanne');
});

test('searching waits for a pause in the typing, and is kept in the URL', async () => {
  const api = fakeApi(routes(page(aGroupLine())));
  const { person, router } = open();
  await screen.findByRole('article');
  await person.type(screen.getByRole('searchbox', { name: 'Zoek op naam' }), 'San');
  expect(asked(api)).toEqual({});
  await waitFor(() => expect(asked(api)).toEqual({ search: 'San' }));
  expect(api.called('GET /api/group')).toHaveLength(2);
  expect(router.state.location.search).toBe('?search=San');
});

test('exception and order are kept in the URL and reach the API', async () => {
  const api = fakeApi(routes(page(aGroupLine())));
  const { person, router } = open();
  await screen.findByRole('article');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Laat zien' }), 'Geen werkplekbegeleider');
  await person.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'op naam');
  expect(asked(api)).toEqual({ exception: 'no_mentor', sort: 'name' });
  expect(router.state.location.search).toBe('?exception=no_mentor&sort=name');
});

test('a search without anybody offers to show everyone again', async () => {
  const group = ({ search }: Call) => (search.includes('search=') ? page() : page(aGroupLine()));
  fakeApi(routes(group));
  const { person } = open('?search=Zzz');
  expect(await screen.findByText('Niemand gevonden')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Iedereen laten zien' }));
  expect(await screen.findByRole('article', { name: 'Sanne de Vries' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('searchbox', { name: 'Zoek op naam' })).toHaveProperty('value', '');
});

test('“meer” adds the next students', async () => {
  const group = ({ search }: Call) =>
    search.includes('next=20')
      ? page(aGroupLine({ portfolioId: 'p2', student: { id: 'y', name: 'Youssef Amrani' } }))
      : { items: [aGroupLine()], next: '20' };
  fakeApi(routes(group));
  const { person } = open();
  await person.click(await screen.findByRole('button', { name: 'Meer laten zien' }));
  expect(await screen.findByRole('article', { name: 'Youssef Amrani' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('2 studenten')).toBeInstanceOf(HTMLElement);
});

test('when the group does not come, the filters stay and there is a way to try again', async () => {
  const api = fakeApi(routes(problem(500, 'unexpected')));
  const { person } = open();
  const again = await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 5000 });
  expect(screen.getByRole('searchbox', { name: 'Zoek op naam' })).toBeInstanceOf(HTMLElement);
  Object.assign(api.routes, { 'GET /api/group': page(aGroupLine()) });
  await person.click(again);
  expect(await screen.findByRole('article', { name: 'Sanne de Vries' })).toBeInstanceOf(HTMLElement);
});
