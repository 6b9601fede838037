import { jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { meAsEva, meAsSanne, sanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { anInstrument, aPoint, aProgress, joost, karin } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { ProgressPage } from './progress';

const path = '/portfolios/:portfolioId/progress';
const routes = (progress = aProgress(), me = meAsSanne) => ({
  'GET /api/me': me,
  'GET /api/frameworks/kijkwijzer': anInstrument,
  'GET /api/portfolios/portfolio-sanne/progress': progress,
});
const open = (search = '') =>
  renderPage(ProgressPage, { path, at: `/portfolios/portfolio-sanne/progress${search}` });

const theChart = { name: /niveau in de tijd/ };
const self = aPoint(2, { id: 'self-2', isSelf: true, observer: sanne, observerRole: 'student' });
const thin = [aPoint(1), aPoint(2), self, aPoint(3, { observer: karin, observerRole: 'school_educator' })];
const enough = [...thin, aPoint(4, { observer: joost, observerRole: 'institute_educator' })];

test('under three observers Sanne sees an impression, without a line and without words about a line', async () => {
  fakeApi(routes(aProgress({ LK: thin })));
  open();
  await screen.findByRole('heading', { level: 2, name: 'Leerklimaat' });
  expect(screen.getByText(/Dit is een indruk/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByTestId('trend')).toBeNull();
  expect(screen.queryByText(/De lijn|lijn door wat anderen zagen/)).toBeNull();
});

test('from three lessons by three observers on there is a line, with words', async () => {
  fakeApi(routes(aProgress({ LK: enough })));
  open();
  expect(await screen.findByTestId('trend')).toBeInstanceOf(Element);
  expect(screen.getByText('De lijn gaat omhoog.')).toBeInstanceOf(HTMLElement);
});

test('every domain always says on how many lessons and observers it stands', async () => {
  fakeApi(routes(aProgress({ LK: enough, IN: [aPoint(1)] })));
  open();
  await screen.findByRole('heading', { level: 2, name: 'Leerklimaat' });
  const said = (name: RegExp) => screen.getByRole('link', { name }).textContent;
  expect(said(/^Leerklimaat/)).toContain('4 lessen · 3 observatoren');
  expect(said(/^Instructie/)).toContain('1 les · 1 observator');
  expect(said(/^Betrokkenheid/)).toContain('0 lessen · 0 observatoren');
  expect(document.body.textContent).not.toMatch(/%|gemiddelde|cijfer:/i);
});

test('the table holds exactly the observations of the chart', async () => {
  fakeApi(routes(aProgress({ LK: enough })));
  const { person } = open();
  await person.click(await screen.findByRole('button', { name: 'Laat de tabel zien' }));
  const seen = enough.filter(({ isSelf }) => !isSelf);
  const chart = screen.getByRole('figure', theChart);
  const table = screen.getByRole('table', { name: 'Leerklimaat: niveau in de tijd, per observatie' });
  const points = within(chart).getAllByRole('radio');
  const rows = within(table).getAllByRole('row').slice(1);
  expect(screen.getAllByTestId('point')).toHaveLength(seen.length);
  expect(points).toHaveLength(seen.length);
  expect(rows).toHaveLength(seen.length);
  rows.forEach((row, place) => {
    const said = points[place]?.closest('label')?.textContent ?? '';
    const [level = '', who = '', where = ''] = within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
    expect(said).toContain(within(row).getByRole('rowheader').textContent);
    expect(said).toContain(level);
    expect(said).toContain(who);
    expect(said).toContain(where);
  });
});

test('the first thing Eva reads is whose progress it is, and in how many lessons how many people saw it', async () => {
  fakeApi(routes(aProgress({ LK: enough, IN: [aPoint(5)] }), meAsEva));
  open();
  const title = await screen.findByRole('heading', { level: 1, name: `Voortgang van ${sanne.name}` });
  expect(title.parentElement?.textContent).toContain('Gezien in 5 lessen, door 3 observatoren.');
});

test('what stands on the page comes in the order of use: strip, chart, texts, zone, contexts', async () => {
  fakeApi(routes(aProgress({ LK: enough })));
  open();
  await screen.findByRole('heading', { level: 2, name: 'Leerklimaat' });
  const inOrder = [
    screen.getByRole('link', { name: /^Betrokkenheid/ }),
    screen.getByRole('figure', theChart),
    screen.getByRole('heading', { name: 'Wat er bij deze observaties staat' }),
    screen.getByRole('heading', { name: 'Binnen bereik' }),
    screen.getByRole('heading', { name: 'Waar al lesgegeven' }),
  ];
  const { DOCUMENT_POSITION_FOLLOWING } = Node;
  for (const [place, part] of inOrder.slice(1).entries())
    expect(inOrder[place]?.compareDocumentPosition(part)).toBe(DOCUMENT_POSITION_FOLLOWING);
});

test('Sanne shows her own view in chart, table and texts when she asks for it, and the URL keeps it', async () => {
  fakeApi(routes(aProgress({ LK: [aPoint(1), { ...self, strength: 'Ik vond het rustig.' }] })));
  const { person, router } = open();
  const own = await screen.findByRole('checkbox', { name: 'Eigen blik laten zien', checked: false });
  expect(screen.queryByText('Ik vond het rustig.')).toBeNull();
  expect(screen.getAllByTestId('point')).toHaveLength(1);
  await person.click(own);
  expect(screen.getByText('Ik vond het rustig.')).toBeInstanceOf(HTMLElement);
  expect(screen.getAllByTestId('point')).toHaveLength(2);
  expect(screen.getAllByRole('row')).toHaveLength(1 + 2);
  expect(router.state.location.search).toBe('?self=on');
  await person.click(own);
  expect(screen.getAllByTestId('point')).toHaveLength(1);
  expect(router.state.location.search).toBe('');
});

test('where Sanne has no view of her own, nothing offers to show it', async () => {
  fakeApi(routes(aProgress({ LK: [aPoint(1)] })));
  open();
  await screen.findByRole('figure', theChart);
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('who only has her own view sees no empty chart, and can ask for it', async () => {
  fakeApi(routes(aProgress({ LK: [self] })));
  const { person } = open();
  const own = await screen.findByRole('checkbox', { name: 'Eigen blik laten zien' });
  expect(screen.queryByRole('figure', theChart)).toBeNull();
  await person.click(own);
  expect(screen.getByRole('figure', theChart)).toBeInstanceOf(HTMLElement);
});

test('with the keyboard Sanne goes from mark to mark, and reads where and with whom each was', async () => {
  fakeApi(routes(aProgress({ LK: enough })));
  const { person } = open();
  const marks = within(await screen.findByRole('figure', theChart)).getAllByRole('radio');
  for (let stops = 0; stops < 10 && document.activeElement !== marks[0]; stops++) await person.tab();
  expect(screen.getByTestId('tip').textContent).toContain('Eva Jansen, werkplekbegeleider');
  await person.keyboard('{ArrowRight}{ArrowRight}');
  expect(screen.getByTestId('tip').textContent).toContain('Karin Bos, schoolopleider');
  await person.keyboard('{Escape}');
  expect(screen.queryByTestId('tip')).toBeNull();
});

test('choosing a domain is kept in the URL and takes the focus to it', async () => {
  fakeApi(routes(aProgress({ LK: [aPoint(1)], IN: [aPoint(2, { strength: 'Heldere uitleg.' })] })));
  const { person, router } = open();
  await person.click(await screen.findByRole('link', { name: /^Instructie/ }));
  expect(router.state.location.search).toBe('?domain=IN');
  const heading = screen.getByRole('heading', { level: 2, name: 'Instructie' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('Heldere uitleg.')).toBeInstanceOf(HTMLElement);
});

test('what was not seen yet is an opportunity; the outcome is not counted among the gaps', async () => {
  fakeApi(routes(aProgress({ LK: [aPoint(1)] })));
  open();
  const gap = await screen.findByText(/Nog niet gezien/);
  expect(gap.textContent).toBe('Nog niet gezien: Instructie. Een kans voor een volgende les.');
  expect(screen.getByText(/Nog maar in één of twee lessen gezien: Leerklimaat\./)).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.queryByText(/Elk domein is al/)).toBeNull();
});

test('at most two suggestions, called a rule of thumb', async () => {
  const zone = ['1', '9', '33'].map((indicator, place) => ({
    indicator,
    domain: ['LK', 'IN', 'BE'][place] ?? '',
    scored: 2,
  }));
  fakeApi(routes(aProgress({}, { zone })));
  open();
  expect(await screen.findByText('Toont respect')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Legt helder uit')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Leerlingen letten op')).toBeNull();
  expect(screen.getByText(/Een vuistregel, geen oordeel/)).toBeInstanceOf(HTMLElement);
});

test('contexts say how many lessons, and what not yet', async () => {
  fakeApi(routes(aProgress({}, { contexts: [{ tag: 'havo', lessons: 4 }] })));
  open();
  expect((await screen.findByText('havo')).closest('li')?.textContent).toBe('havo 4 lessen');
  const notYet = within(screen.getByRole('list', { name: 'Nog niet' }));
  expect(notYet.getByText('vwo')).toBeInstanceOf(HTMLElement);
  expect(notYet.queryByText('havo')).toBeNull();
});

test('without shared observations Eva reads what will come', async () => {
  fakeApi(routes(aProgress(), meAsEva));
  open();
  expect(await screen.findByText('Nog geen gedeelde observaties')).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(`Voortgang van ${sanne.name}`);
  expect(screen.queryByRole('figure', theChart)).toBeNull();
});

test('a portfolio that is not there for the reader says so', async () => {
  fakeApi({ ...routes(), 'GET /api/portfolios/portfolio-sanne/progress': problem(404, 'not-found') });
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  open();
  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeInstanceOf(HTMLElement);
  silent.mockRestore();
});
