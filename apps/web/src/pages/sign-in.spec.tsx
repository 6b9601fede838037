import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { meAsSanne } from '../test/cast';
import { fakeDevice, withoutDevice } from '../test/device';
import { fakeApi, offline, problem, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { SignInPage } from './sign-in';

const SIGN_IN: Route = 'POST /api/sign-in';

async function signInAsSanne(reply: unknown, at = '/sign-in') {
  const api = fakeApi({ [SIGN_IN]: reply });
  const { person } = renderPage(SignInPage, { path: '/sign-in', at });
  await person.type(screen.getByLabelText('E-mailadres'), 'sanne@voorbeeld.nl');
  await person.type(screen.getByLabelText('Wachtwoord'), 'lente');
  await person.click(screen.getByRole('button', { name: 'Inloggen' }));
  return { api, person };
}

test('Sanne signs in and comes home', async () => {
  const { api } = await signInAsSanne(meAsSanne);
  expect(await screen.findByText('went to /')).toBeInstanceOf(HTMLElement);
  expect(api.called(SIGN_IN)[0]?.body).toEqual({ email: 'sanne@voorbeeld.nl', password: 'lente' });
});

test('Sanne signs in, and the other tabs of this browser hear that it is her now', async () => {
  const told = jest.spyOn(Storage.prototype, 'setItem');
  await signInAsSanne(meAsSanne);
  await screen.findByText('went to /');
  expect(told).toHaveBeenCalledWith('leerspoor.signed-out', meAsSanne.id);
  told.mockRestore();
});

test('Sanne comes back to the page she wanted', async () => {
  await signInAsSanne(meAsSanne, '/sign-in?to=%2Flessons%2F7%3Ftab%3Dplan');
  expect(await screen.findByText('went to /lessons/7?tab=plan')).toBeInstanceOf(HTMLElement);
});

test.each(['//evil.example', '/\\evil.example', 'https://evil.example'])(
  'nobody is led away to %s',
  async (to) => {
    await signInAsSanne(meAsSanne, `/sign-in?${new URLSearchParams({ to })}`);
    expect(await screen.findByText('went to /')).toBeInstanceOf(HTMLElement);
  },
);

test.each([
  [problem(401, 'wrong-sign-in'), 'Dit e-mailadres en wachtwoord horen niet bij elkaar'],
  [problem(429, 'too-many'), 'Te vaak achter elkaar'],
  [offline, 'Geen verbinding'],
])('after a refusal Sanne reads why, and what she typed stays', async (reply, words) => {
  await signInAsSanne(reply);
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(screen.getByLabelText('E-mailadres')).toHaveProperty('value', 'sanne@voorbeeld.nl');
  expect(screen.getByLabelText('Wachtwoord')).toHaveProperty('value', 'lente');
});

test('an error about a field stands at that field', async () => {
  await signInAsSanne(problem(422, 'invalid-input', [{ pointer: '/email', fault: 'too-long', limit: 254 }]));
  expect(await screen.findByText('Maak dit korter: hooguit 254 tekens.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByLabelText('E-mailadres').getAttribute('aria-invalid')).toBe('true');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('with empty fields nothing is sent', async () => {
  const api = fakeApi({});
  const { person } = renderPage(SignInPage, { path: '/sign-in' });
  await person.click(screen.getByRole('button', { name: 'Inloggen' }));
  expect(screen.getByText('Vul je e-mailadres in.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Vul je wachtwoord in.')).toBeInstanceOf(HTMLElement);
  expect(api.called(SIGN_IN)).toEqual([]);
});

test('Sanne reads the page in English', async () => {
  fakeApi({});
  const { person } = renderPage(SignInPage, { path: '/sign-in' });
  await person.click(screen.getByRole('button', { name: 'Read in English' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInstanceOf(HTMLElement);
  expect(document.documentElement.lang).toBe('en');
});

describe('with a passkey', () => {
  const PASSKEY: Route = 'POST /api/sign-in/passkey';
  const BEGIN: Route = 'POST /api/sign-in/passkey/begin';
  afterEach(withoutDevice);

  test('Sanne types nothing and comes to the page she wanted', async () => {
    fakeDevice();
    const api = fakeApi({ [BEGIN]: { challenge: 'AQID' }, [PASSKEY]: meAsSanne });
    const { person } = renderPage(SignInPage, { path: '/sign-in', at: '/sign-in?to=%2Fgroup' });
    await person.click(screen.getByRole('button', { name: 'Met een passkey' }));
    expect(await screen.findByText('went to /group')).toBeInstanceOf(HTMLElement);
    expect(api.called(PASSKEY)[0]?.body).toMatchObject({ id: 'AQID', signature: 'AQID' });
  });

  test('she stops, and reads that she may try again', async () => {
    fakeDevice({ stops: true });
    const api = fakeApi({ [BEGIN]: { challenge: 'AQID' } });
    const { person } = renderPage(SignInPage, { path: '/sign-in' });
    await person.click(screen.getByRole('button', { name: 'Met een passkey' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Dat is niet gelukt');
    expect(api.called(PASSKEY)).toEqual([]);
  });

  test('one that is not known here is told so', async () => {
    fakeDevice();
    fakeApi({ [BEGIN]: { challenge: 'AQID' }, [PASSKEY]: problem(401, 'wrong-passkey') });
    const { person } = renderPage(SignInPage, { path: '/sign-in' });
    await person.click(screen.getByRole('button', { name: 'Met een passkey' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Deze passkey werkt hier niet');
  });

  test('a browser that knows none does not offer it', () => {
    fakeApi({});
    renderPage(SignInPage, { path: '/sign-in' });
    expect(screen.queryByRole('button', { name: 'Met een passkey' })).toBeNull();
  });
});
