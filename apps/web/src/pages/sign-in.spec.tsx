import { jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { meAsSanne } from '../test/cast';
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
  expect(api.calls).toEqual([]);
});

test('Sanne reads the page in English', async () => {
  fakeApi({});
  const { person } = renderPage(SignInPage, { path: '/sign-in' });
  await person.click(screen.getByRole('button', { name: 'Read in English' }));
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInstanceOf(HTMLElement);
  expect(document.documentElement.lang).toBe('en');
});
