import type { GroupLine, MeView, PersonRef } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { aGuidedStudent, aHome, meAsEva, sanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { aGroupLine, anInstrument, joost, karin } from '../test/growth-cast';
import { renderPage } from '../test/render-page';
import { HomePage } from './home';

const meAsKarin: MeView = { ...meAsEva, ...karin, roles: ['school_educator'] };
const milan: PersonRef = { id: 'milan', name: 'Milan Jansen' };
const anouk: PersonRef = { id: 'anouk', name: 'Anouk Bos' };
const lineOf = (student: PersonRef, part: Partial<GroupLine> = {}) =>
  aGroupLine({ portfolioId: `portfolio-${student.id}`, student, ...part });

const homeOf = (me: MeView, home: unknown, ...items: GroupLine[]) =>
  fakeApi({
    'GET /api/me': me,
    'GET /api/home': home,
    'GET /api/group': { items, next: null },
    'GET /api/frameworks/kijkwijzer%401': anInstrument,
  });
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

test('Karin sees first who needs attention and why, then the rest of her school', async () => {
  homeOf(meAsKarin, aHome(), lineOf(milan, { exceptions: ['no_mentor', 'no_observation'] }), lineOf(anouk));
  renderPage(HomePage);
  const card = within(await screen.findByRole('article', { name: 'Milan Jansen' }));
  expect(card.getByText('Geen werkplekbegeleider')).toBeInstanceOf(HTMLElement);
  expect(card.getByText('Nog geen observatie')).toBeInstanceOf(HTMLElement);
  const to = (name: string) => card.getByRole('link', { name }).getAttribute('href');
  expect(to('Milan Jansen')).toBe('/portfolios/portfolio-milan');
  expect(to('Voortgang: Milan Jansen')).toBe('/portfolios/portfolio-milan/progress');
  expect(screen.getByText('Er wacht niets op jou. Bij één student valt iets op.')).toBeInstanceOf(
    HTMLElement,
  );
  expect(screen.queryByText('Niets te doen')).toBeNull();
  const rest = within(await screen.findByRole('list', { name: 'Groep' }));
  expect(rest.getByRole('link', { name: 'Anouk Bos' }).getAttribute('href')).toBe(
    '/portfolios/portfolio-anouk',
  );
  expect(rest.getByText('Leerklimaat: een indruk, 3 lessen, 2 observatoren')).toBeInstanceOf(HTMLElement);
  expect(rest.queryByText('Milan Jansen')).toBeNull();
  expect(screen.getByRole('link', { name: 'Alle studenten' }).getAttribute('href')).toBe('/group');
});

test('what waits for Joost himself comes before who stands out in his group', async () => {
  const waiting = [
    {
      kind: 'give_feedback' as const,
      id: 'request-1',
      lessonId: null,
      portfolioId: 'portfolio-sanne',
      student: sanne,
      title: 'Mijn uitleg',
      since: '2026-11-20T10:00:00.000Z',
      due: null,
    },
  ];
  const me: MeView = { ...meAsEva, ...joost, roles: ['institute_educator'] };
  homeOf(me, aHome({ waiting }), lineOf(milan, { exceptions: ['quiet'] }), lineOf(anouk));
  renderPage(HomePage);
  await screen.findByRole('list', { name: 'Groep' });
  expect(headings()).toEqual(['Wacht op jou', 'Eerst aandacht', 'De rest van je groep']);
  expect(screen.getByText('Er wacht één ding op jou. Bij één student valt iets op.')).toBeInstanceOf(
    HTMLElement,
  );
});

test('at most six stand apart; who else stands out is in the list, with why', async () => {
  const many = Array.from({ length: 8 }, (_, place) =>
    lineOf({ id: `s${place}`, name: `Student ${place}` }, { exceptions: ['quiet'] }),
  );
  homeOf(meAsKarin, aHome(), ...many);
  renderPage(HomePage);
  const rest = within(await screen.findByRole('list', { name: 'Groep' }));
  expect(screen.getAllByRole('article')).toHaveLength(6);
  expect(rest.getAllByText('Nog niet begonnen')).toHaveLength(2);
  expect(rest.getByRole('link', { name: 'Student 7' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('img', { name: 'bij 8 studenten valt iets op' })).toBeInstanceOf(HTMLElement);
});

test('Eva mentors Sanne and educates the school: Sanne stands on her card, and nowhere else', async () => {
  const me: MeView = { ...meAsEva, roles: ['workplace_mentor', 'school_educator'] };
  const own = lineOf(sanne, { portfolioId: 'portfolio-sanne', exceptions: ['quiet'] });
  homeOf(me, aHome({ students: [aGuidedStudent()] }), own, lineOf(milan, { exceptions: ['quiet'] }));
  renderPage(HomePage);
  expect(await screen.findByRole('article', { name: 'Milan Jansen' })).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('link', { name: 'Observeer nu: Sanne de Vries' })).toBeInstanceOf(HTMLElement);
  expect(screen.getAllByRole('link', { name: 'Sanne de Vries' })).toHaveLength(1);
  expect(screen.getByText('Er wacht niets op jou. Bij één student valt iets op.')).toBeInstanceOf(
    HTMLElement,
  );
});

test('when nobody stands out, home says so, and who teaches next', async () => {
  homeOf(
    meAsKarin,
    aHome(),
    lineOf(milan, { nextLessonAt: '2099-11-25T09:00:00.000Z' }),
    lineOf(anouk, { nextLessonAt: '2099-11-24T09:00:00.000Z' }),
  );
  renderPage(HomePage);
  expect(await screen.findByText('Niets te doen')).toBeInstanceOf(HTMLElement);
  expect(
    screen.getByText(/^Bij niemand in je groep valt nu iets op\. Volgende les van Anouk is /),
  ).toBeInstanceOf(HTMLElement);
  expect(headings()).toEqual(['Wacht op jou', 'Je groep']);
});

test('a coordinator sees how it goes with everybody, and no marks of what she may not read', async () => {
  const me: MeView = { ...meAsEva, roles: ['coordinator'] };
  const [first, second] = [
    lineOf(milan, { domains: [], exceptions: ['no_mentor'] }),
    lineOf(anouk, { domains: [], nextLessonAt: null }),
  ];
  homeOf(me, aHome(), first, second);
  renderPage(HomePage);
  const rest = within(await screen.findByRole('list', { name: 'Groep' }));
  expect(rest.getByText('Geen les gepland')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Geen observaties die jij mag lezen.')).toBeNull();
  expect(screen.queryByRole('link', { name: /^Voortgang/ })).toBeNull();
});

test('the home of who only mentors asks for no group', async () => {
  const api = homeOf(meAsEva, aHome({ students: [aGuidedStudent()] }));
  renderPage(HomePage);
  await screen.findByRole('article', { name: 'Sanne de Vries' });
  expect(api.called('GET /api/group')).toEqual([]);
});

test('when the group does not come, the rest of home stays, and Karin can try again', async () => {
  const api = homeOf(meAsKarin, aHome());
  Object.assign(api.routes, { 'GET /api/group': problem(500, 'unexpected') });
  const { person } = renderPage(HomePage);
  const again = await screen.findByRole('button', { name: 'Probeer opnieuw' }, { timeout: 5000 });
  expect(screen.getByRole('heading', { name: 'Dag Karin' })).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Niets te doen')).toBeNull();
  const items = [lineOf(milan, { exceptions: ['quiet'] })];
  Object.assign(api.routes, { 'GET /api/group': { items, next: null } });
  await person.click(again);
  expect(await screen.findByRole('article', { name: 'Milan Jansen' })).toBeInstanceOf(HTMLElement);
});
