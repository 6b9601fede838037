import type { BindingView, FoundLoginView, LoginView } from '@leerspoor/shared';
import { screen, waitFor } from '@testing-library/react';
import { meAsSanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { BindingsPage } from './bindings';
import { LinkAccountPage } from './link-account';
import { NoAccessPage } from './no-access';
import { SignInPage } from './sign-in';
import { SignInMethodsPage } from './sign-in-methods';

const doors = { providers: [{ id: 'surf', name: 'SURFconext' }] };
const methods = { passkeys: [], hasAuthenticatorApp: false, recoveryCodes: 0, hasPassword: true };
const account = { id: 'found', provider: 'SURFconext', name: 'S. de Wit', home: 'waterland.nl' };
const aLogin = (part: Partial<LoginView> = {}): LoginView => ({
  ...account,
  ...{ id: 'login', firstSeen: '2026-11-20T10:00:00.000Z', lastSeen: '2026-11-20T10:00:00.000Z', ...part },
});
const aBinding = (part: Partial<BindingView> = {}): BindingView => ({
  ...{ ...account, id: 'binding', replaces: false, number: '500123', seenAt: '2026-11-20T10:00:00.000Z' },
  ...{
    person: { id: 'sanne', name: 'Sanne' },
    organisation: { id: 'institute', name: 'Waterland' },
    ...part,
  },
});

test('Sanne signs in with her account of SURFconext, and comes back to the page she wanted', async () => {
  fakeApi({ 'GET /api/doors': doors });
  renderPage(SignInPage, { path: '/sign-in', at: '/sign-in?to=%2Fgroup' });
  const way = await screen.findByRole('link', { name: 'Inloggen met SURFconext' });
  expect(way.getAttribute('href')).toBe('/api/federation/surf/start?to=%2Fgroup');
});

test('without providers there is nothing but the form', async () => {
  const api = fakeApi({ 'GET /api/doors': { providers: [] } });
  renderPage(SignInPage, { path: '/sign-in' });
  await waitFor(() => expect(api.called('GET /api/doors')).toHaveLength(1));
  expect(screen.queryByRole('link')).toBeNull();
});

test('who came back too late reads that', async () => {
  fakeApi({});
  renderPage(SignInPage, { path: '/sign-in', at: '/sign-in?problem=sign-in-failed' });
  expect((await screen.findByRole('alert')).textContent).toContain('Het inloggen is niet gelukt');
});

test('who is not known here reads at which institution they signed in, and what to do', async () => {
  fakeApi({ 'GET /api/doors': doors });
  renderPage(NoAccessPage, { path: '/no-access', at: '/no-access?provider=surf' });
  expect(await screen.findByText(/Je logde in bij SURFconext/)).toBeInstanceOf(HTMLElement);
  expect(screen.getByRole('link', { name: 'Terug naar inloggen' })).toBeInstanceOf(HTMLElement);
});

test('Sanne sees who she is here and there, and says that both are hers', async () => {
  const found: FoundLoginView = { ...account, replaces: true };
  const confirm = 'POST /api/me/logins/found/found/confirm';
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/me/logins/found/found': found,
    [confirm]: undefined,
  });
  const { person } = renderPage(LinkAccountPage, { path: '/link/:foundId', at: '/link/found' });
  expect(await screen.findByText(`${meAsSanne.name}, ${meAsSanne.email}`)).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('S. de Wit, waterland.nl')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/in de plaats van je oude account bij SURFconext/)).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Ja, dit account is van mij' }));
  expect(await screen.findByText('went to /sign-in-methods')).toBeInstanceOf(HTMLElement);
  expect(api.called(confirm)).toHaveLength(1);
});

test('Sanne takes an account off; the last way in stays, and she reads why', async () => {
  let logins = [aLogin()];
  const remove = 'POST /api/me/logins/login/remove';
  const api = fakeApi({
    ...{ 'GET /api/doors': doors, 'GET /api/me/sign-in-methods': methods },
    'GET /api/me/logins': () => logins,
    [remove]: problem(409, 'last-way-in'),
  });
  const { person } = renderPage(SignInMethodsPage);
  const add = await screen.findByRole('link', { name: 'SURFconext toevoegen' });
  expect(add.getAttribute('href')).toBe('/api/federation/surf/start?for=link&to=%2Fsign-in-methods');
  await person.click(await screen.findByRole('button', { name: 'SURFconext loskoppelen' }));
  await person.click(await screen.findByRole('button', { name: 'Loskoppelen' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Dit is je laatste weg naar binnen');
  api.routes[remove] = () => void (logins = []);
  await person.click(screen.getByRole('button', { name: 'Loskoppelen' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'SURFconext loskoppelen' })).toBeNull());
});

test('Ada says of an account that it is Sanne’s, and of another that it is not', async () => {
  let waiting = [
    aBinding(),
    aBinding({ id: 'other', person: { id: 'youssef', name: 'Youssef' }, replaces: true }),
  ];
  const decide = (id: string) =>
    `POST /api/administration/organisations/institute/bindings/${id}/decide` as const;
  const api = fakeApi({
    'GET /api/administration/bindings': () => waiting,
    [decide('binding')]: () => void (waiting = waiting.slice(1)),
    [decide('other')]: () => void (waiting = []),
  });
  const { person } = renderPage(BindingsPage);
  expect(
    await screen.findByText('nummer 500123 bij Waterland', { selector: 'li:first-child *' }),
  ).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Ja, dit account is van Sanne' }));
  await person.click(await screen.findByRole('button', { name: 'Nee, dit account is niet van Youssef' }));
  expect(await screen.findByText('Er wacht geen account')).toBeInstanceOf(HTMLElement);
  expect(api.called(decide('binding'))[0]?.body).toEqual({ personId: 'sanne', approve: true });
  expect(api.called(decide('other'))[0]?.body).toEqual({ personId: 'youssef', approve: false });
});
