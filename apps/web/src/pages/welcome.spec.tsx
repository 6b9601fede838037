import type { WelcomeView } from '@leerspoor/shared';
import { screen, waitFor } from '@testing-library/react';
import { meAsEva } from '../test/cast';
import { fakeApi, offline, problem, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { WelcomePage } from './welcome';

const at = { path: '/welcome/:locator', at: '/welcome/abc123' };
const WELCOME: Route = 'GET /api/welcome/abc123';
const ASK: Route = 'POST /api/welcome/abc123/code';
const USE: Route = 'POST /api/sign-in/code/use';
const question = '/feedback-requests/request-1';

const aWelcome = (part: Partial<WelcomeView> = {}): WelcomeView => ({
  from: 'Sanne',
  reason: 'feedback_asked',
  address: 'e•••@voorbeeld.nl',
  path: null,
  ...part,
});

const sendCode = () => screen.findByRole('button', { name: 'Stuur code' });
const codeField = () => screen.findByLabelText<HTMLInputElement>('Code uit de mail');

test('Eva follows the link in the mail, gets a code, and stands at the question', async () => {
  let isIn = false;
  const api = fakeApi({
    [WELCOME]: () => aWelcome({ path: isIn ? question : null }),
    [ASK]: undefined,
    [USE]: () => {
      isIn = true;
      return meAsEva;
    },
  });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await sendCode());
  const field = await codeField();
  expect(document.activeElement).toBe(field);
  expect(screen.getByText(/mail op weg naar e•••@voorbeeld\.nl/)).toBeInstanceOf(HTMLElement);
  await person.type(field, '1234 5678');
  await person.click(screen.getByRole('button', { name: 'Verder' }));
  expect(await screen.findByText(`went to ${question}`)).toBeInstanceOf(HTMLElement);
  expect(api.called(ASK)).toHaveLength(1);
  expect(api.called(USE)[0]?.body).toEqual({ code: '1234 5678', isRemembered: false });
});

test('on a device of her own Eva stays signed in', async () => {
  const api = fakeApi({ [WELCOME]: aWelcome(), [ASK]: undefined, [USE]: meAsEva });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await sendCode());
  await person.type(await codeField(), '12345678');
  await person.click(screen.getByRole('checkbox', { name: /Onthoud dit toestel/ }));
  await person.click(screen.getByRole('button', { name: 'Verder' }));
  await waitFor(() => expect(api.called(USE)[0]?.body).toEqual({ code: '12345678', isRemembered: true }));
});

test.each([
  ['feedback_asked', 'Sanne vraagt je feedback'],
  ['feedback_given', 'Sanne gaf je feedback'],
  ['invitation', 'Sanne nodigt je uit'],
] as const)('Eva reads why there was mail (%s), before anything is sent', async (reason, words) => {
  const api = fakeApi({ [WELCOME]: aWelcome({ reason }), [ASK]: undefined });
  renderPage(WelcomePage, at);
  expect(await screen.findByRole('heading', { name: words })).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/We sturen een code naar e•••@voorbeeld\.nl/)).toBeInstanceOf(HTMLElement);
  expect(api.called(ASK)).toEqual([]);
});

test('Eva is signed in here already: the link goes straight on, without a code', async () => {
  const api = fakeApi({ [WELCOME]: aWelcome({ path: question }), [ASK]: undefined });
  renderPage(WelcomePage, at);
  expect(await screen.findByText(`went to ${question}`)).toBeInstanceOf(HTMLElement);
  expect(api.called(ASK)).toEqual([]);
});

test('Eva signs in another way, and comes back to what the mail is about', async () => {
  fakeApi({ [WELCOME]: aWelcome() });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await screen.findByRole('link', { name: 'Ik log anders in' }));
  const to = new URLSearchParams({ to: '/welcome/abc123' });
  expect(await screen.findByText(`went to /sign-in?${to}`)).toBeInstanceOf(HTMLElement);
});

test('a wrong code opens nothing: Eva reads so, keeps what she typed, and can ask for a new one', async () => {
  const api = fakeApi({ [WELCOME]: aWelcome(), [ASK]: undefined, [USE]: problem(401, 'wrong-code') });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await sendCode());
  await person.type(await codeField(), '00000000');
  await person.click(screen.getByRole('button', { name: 'Verder' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Deze code opent niet');
  expect((await codeField()).value).toBe('00000000');
  await person.click(screen.getByRole('button', { name: 'Vraag een nieuwe code' }));
  await person.click(await sendCode());
  expect((await codeField()).value).toBe('');
  expect(api.called(ASK)).toHaveLength(2);
});

test('without a code nothing is sent', async () => {
  const api = fakeApi({ [WELCOME]: aWelcome(), [ASK]: undefined, [USE]: meAsEva });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await sendCode());
  await codeField();
  await person.click(screen.getByRole('button', { name: 'Verder' }));
  expect(screen.getByText('Vul de code uit de mail in.')).toBeInstanceOf(HTMLElement);
  expect(api.called(USE)).toEqual([]);
});

test('who asks for codes too often reads so, and no field for a code stands there', async () => {
  fakeApi({ [WELCOME]: aWelcome(), [ASK]: problem(429, 'too-many') });
  const { person } = renderPage(WelcomePage, at);
  await person.click(await sendCode());
  expect((await screen.findByRole('alert')).textContent).toContain('Te vaak achter elkaar');
  expect(screen.queryByLabelText('Code uit de mail')).toBeNull();
});

test('a link that is not whole says so, and leads to signing in', async () => {
  fakeApi({ [WELCOME]: problem(404, 'not-found') });
  const { person } = renderPage(WelcomePage, at);
  expect(await screen.findByRole('heading', { name: 'Deze link werkt niet' })).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('link', { name: 'Naar inloggen' }));
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
});

test('without a network Eva is not told that her link is wrong', async () => {
  fakeApi({ [WELCOME]: offline });
  renderPage(WelcomePage, at);
  expect((await screen.findByRole('alert')).textContent).toContain('Geen verbinding');
  expect(screen.queryByText('Deze link werkt niet')).toBeNull();
});
