import type { SecondFactorView } from '@leerspoor/shared';
import { screen, waitFor } from '@testing-library/react';
import { fakeDevice, withoutDevice } from '../test/device';
import { fakeApi, problem, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { SecondFactorPage } from './second-factor';

const FACTOR: Route = 'GET /api/second-factor';
const SHOW: Route = 'POST /api/second-factor';
const view = (ways: SecondFactorView['ways'], isShown = false): SecondFactorView => ({ isShown, ways });
const press = (name: string) => screen.findByRole('button', { name });
const at = (to: string) => ({ path: '/second-factor', at: `/second-factor?${new URLSearchParams({ to })}` });

beforeEach(() => fakeDevice());
afterEach(withoutDevice);

/** The API of somebody with these ways, who has shown one of them once `show` was answered without a problem. */
function apiOf(ways: SecondFactorView['ways'], show: (code: unknown) => unknown = () => undefined) {
  let isShown = false;
  const answer = ({ body }: { body: unknown }) => {
    const refusal = show((body as { code?: string }).code);
    isShown = refusal === undefined;
    return refusal;
  };
  return fakeApi({
    [FACTOR]: () => view(ways, isShown),
    [SHOW]: answer,
    'POST /api/second-factor/passkey/begin': { challenge: 'AQID', allowCredentials: [] },
    'POST /api/second-factor/passkey': answer,
    'POST /api/sign-out': undefined,
  });
}

test('Corrie types the code of her app and goes on to where she was going', async () => {
  const api = apiOf(['authenticator-app', 'recovery-code']);
  const { person } = renderPage(SecondFactorPage, at('/group?page=2'));
  await person.click(await press('Verder'));
  expect(screen.getByText('Vul dit nog in.')).toBeInstanceOf(HTMLElement);
  await person.type(screen.getByLabelText('Code uit je app'), '123456');
  await person.click(await press('Verder'));
  expect(await screen.findByText('went to /group?page=2')).toBeInstanceOf(HTMLElement);
  expect(api.called(SHOW).map(({ body }) => body)).toEqual([{ code: '123456' }]);
});

test('a wrong code is told at the field; a recovery code gets her in', async () => {
  apiOf(['authenticator-app', 'recovery-code'], (code) =>
    code === 'AAAA-BBBB'
      ? undefined
      : problem(422, 'invalid-input', [{ pointer: '/code', fault: 'incorrect' }]),
  );
  const { person } = renderPage(SecondFactorPage, at('/'));
  await person.type(await screen.findByLabelText('Code uit je app'), '000000');
  await person.click(await press('Verder'));
  expect(await screen.findByText(/Dit klopt niet/)).toBeInstanceOf(HTMLElement);
  await person.click(await press('Gebruik een herstelcode'));
  await person.type(screen.getByLabelText('Herstelcode'), 'AAAA-BBBB');
  await person.click(await press('Verder'));
  expect(await screen.findByText('went to /')).toBeInstanceOf(HTMLElement);
});

test('whoever only has a passkey is not asked for a code; it brings her in', async () => {
  const api = apiOf(['passkey']);
  const { person } = renderPage(SecondFactorPage, at('/'));
  await press('Gebruik je passkey');
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Gebruik een herstelcode' })).toBeNull();
  await person.click(await press('Gebruik je passkey'));
  expect(await screen.findByText('went to /')).toBeInstanceOf(HTMLElement);
  expect(api.called('POST /api/second-factor/passkey')[0]?.body).toEqual({
    ...{ id: 'AQID', clientData: 'AQID', authenticatorData: 'AQID', signature: 'AQID', userHandle: 'AQID' },
  });
});

test('after too many tries she reads that she has to wait', async () => {
  apiOf(['authenticator-app'], () => problem(429, 'too-many'));
  const { person } = renderPage(SecondFactorPage, at('/'));
  await person.type(await screen.findByLabelText('Code uit je app'), '000000');
  await person.click(await press('Verder'));
  expect((await screen.findByRole('alert')).textContent).toContain('Te vaak achter elkaar');
});

test('who has shown it already goes on at once, and never to another site', async () => {
  fakeApi({ [FACTOR]: view(['passkey'], true) });
  renderPage(SecondFactorPage, at('//evil.example'));
  expect(await screen.findByText('went to /')).toBeInstanceOf(HTMLElement);
});

test('Corrie signs out instead', async () => {
  const api = apiOf(['passkey']);
  const { person } = renderPage(SecondFactorPage, at('/'));
  await person.click(await press('Uitloggen'));
  expect(await screen.findByText('went to /sign-in')).toBeInstanceOf(HTMLElement);
  expect(api.called('POST /api/sign-out')).toHaveLength(1);
});

test('Corrie administers and has none: she reads why, sets up an app, keeps her codes and goes on', async () => {
  let [ways, codes]: [SecondFactorView['ways'], number] = [[], 0];
  fakeApi({
    [FACTOR]: () => view(ways, ways.length > 0),
    'GET /api/me/sign-in-methods': () => ({
      ...{ passkeys: [], hasAuthenticatorApp: true, recoveryCodes: codes, hasPassword: true },
    }),
    'POST /api/me/authenticator-app/begin': { secret: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' },
    'POST /api/me/authenticator-app/confirm': () => void (ways = ['authenticator-app']),
    'POST /api/me/recovery-codes': () => {
      codes = 10;
      return { codes: ['AAAA-BBBB'] };
    },
  });
  const { person } = renderPage(SecondFactorPage, at('/administration'));
  expect(await screen.findByText(/een gestolen wachtwoord niet genoeg/)).toBeInstanceOf(HTMLElement);
  await person.click(await press('App instellen'));
  await person.type(await screen.findByLabelText('Code uit de app'), '123456');
  await person.click(await press('Bevestigen'));
  await screen.findByRole('heading', { name: 'Dat is geregeld' });
  await person.click(await press('Maak herstelcodes'));
  await person.click(await press('Ik heb ze bewaard'));
  await waitFor(() => expect(screen.getByText('Je hebt nog 10 codes.')).toBeInstanceOf(HTMLElement));
  await person.click(await press('Verder'));
  expect(await screen.findByText('went to /administration')).toBeInstanceOf(HTMLElement);
});
