import type { LetterView, MailboxView } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi, problem } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { MailboxPage } from './mailbox';

const ROUTE = 'GET /api/mailbox';
const link = 'http://localhost:3000/feedback-requests/7';
const aLetter = (part: Partial<LetterView>): LetterView => ({
  id: 'letter-1',
  to: 'Eva Jansen',
  address: 'eva@leerspoor.example',
  subject: 'Sanne vraagt je feedback',
  text: `Dag Eva,\n\nLees de vraag:\n${link}\n\nTot ziens`,
  arrivedAt: '2026-11-20T15:00:00.000Z',
  ...part,
});
const older = aLetter({ id: 'letter-0', to: 'Sanne', subject: 'Eva gaf je feedback' });
const holding = (...items: LetterView[]): MailboxView => ({ items });
const show = () => renderPage(MailboxPage, { path: '/mailbox' });

test('who tries the product out reads the newest mail, and finds the way to the page', async () => {
  fakeApi({ [ROUTE]: holding(aLetter({}), older) });
  show();
  const letters = within(await screen.findByRole('list', { name: 'Postvak' })).getAllByRole('group');
  expect(letters.map((letter) => letter.hasAttribute('open'))).toEqual([true, false]);
  const newest = within(letters[0] as HTMLElement);
  expect(newest.getByText('Sanne vraagt je feedback')).toBeInstanceOf(HTMLElement);
  expect(newest.getByText(/aan Eva Jansen/)).toBeInstanceOf(HTMLElement);
  expect(newest.getByText('eva@leerspoor.example')).toBeInstanceOf(HTMLElement);
  expect(newest.getByRole('link').getAttribute('href')).toBe(link);
  expect(newest.getByText(/Tot ziens/)).toBeInstanceOf(HTMLElement);
});

test('mail that comes in appears above, and does not close what is being read', async () => {
  const api = fakeApi({ [ROUTE]: holding(older) });
  const { client } = show();
  await screen.findByText('Eva gaf je feedback');
  api.routes[ROUTE] = holding(aLetter({}), older);
  await client.invalidateQueries();
  await screen.findByText('Sanne vraagt je feedback');
  const letters = screen.getAllByRole('group');
  expect(letters[1]?.textContent).toContain('Eva gaf je feedback');
  expect(letters[1]?.hasAttribute('open')).toBe(true);
});

test('an empty mailbox says what to do', async () => {
  fakeApi({ [ROUTE]: holding() });
  show();
  expect(await screen.findByText('Nog geen mail')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Vraag als student feedback/)).toBeInstanceOf(HTMLElement);
});

test('where the server has no mailbox, there is no page', async () => {
  fakeApi({ [ROUTE]: problem(404, 'not-found') });
  show();
  expect(await screen.findByRole('heading', { name: 'Deze pagina is er niet' })).toBeInstanceOf(HTMLElement);
});

test('it reads in English', async () => {
  fakeApi({ [ROUTE]: holding() });
  const { person } = show();
  await person.click(await screen.findByRole('button', { name: 'Read in English' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Mailbox' })).toBeInstanceOf(HTMLElement));
});
