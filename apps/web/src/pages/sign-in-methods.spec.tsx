import type { SignInMethodsView } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { fakeDevice, withoutDevice } from '../test/device';
import { fakeApi, problem, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { SignInMethodsPage } from './sign-in-methods';

const METHODS: Route = 'GET /api/me/sign-in-methods';
const PROOF: Route = 'POST /api/me/proof';
const methods = (part: Partial<SignInMethodsView> = {}): SignInMethodsView => ({
  passkeys: [],
  hasAuthenticatorApp: false,
  recoveryCodes: 0,
  hasPassword: true,
  ...part,
});
const phone = { id: 'phone', name: 'Telefoon', createdAt: '2026-11-20T10:00:00.000Z', usedAt: null };
const wrong = (pointer: string) => problem(422, 'invalid-input', [{ pointer, fault: 'incorrect' }]);

beforeEach(() => fakeDevice());
afterEach(withoutDevice);

const show = () => renderPage(SignInMethodsPage);
const press = (name: string) => screen.findByRole('button', { name });

test('Sanne has only a password: there are no recovery codes to make yet', async () => {
  fakeApi({ [METHODS]: methods() });
  show();
  await screen.findByRole('heading', { name: 'Zo log je in' });
  expect(screen.getByRole('heading', { name: 'Wachtwoord' })).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('heading', { name: 'Herstelcodes' })).toBeNull();
});

test('somebody who comes in through their school has no password to change', async () => {
  fakeApi({ [METHODS]: methods({ hasPassword: false, passkeys: [phone], recoveryCodes: 1 }) });
  show();
  expect(await screen.findByText('Je hebt nog één code.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('heading', { name: 'Wachtwoord' })).toBeNull();
});

test('Sanne makes a passkey on her phone and gives it a name', async () => {
  let view = methods();
  const api = fakeApi({
    [METHODS]: () => view,
    'POST /api/me/passkeys/begin': { challenge: 'AQID', rp: {}, user: { id: 'AQID' }, pubKeyCredParams: [] },
    'POST /api/me/passkeys': () => void (view = methods({ passkeys: [phone] })),
  });
  const { person } = show();
  await person.click(await press('Passkey toevoegen'));
  const name = screen.getByLabelText('Naam van dit toestel');
  await person.clear(name);
  await person.type(name, 'Telefoon');
  await person.click(await press('Maak passkey'));
  const list = await screen.findByRole('list', { name: 'Passkeys' });
  expect(within(list).getByText('Telefoon')).toBeInstanceOf(HTMLElement);
  expect(api.called('POST /api/me/passkeys')[0]?.body).toEqual({
    ...{ name: 'Telefoon', id: 'AQID', clientData: 'AQID', attestation: 'AQID' },
  });
});

test('Sanne stops at her finger, and reads that she may try again', async () => {
  fakeDevice({ stops: true });
  const api = fakeApi({
    [METHODS]: methods(),
    'POST /api/me/passkeys/begin': { challenge: 'AQID', rp: {}, user: { id: 'AQID' }, pubKeyCredParams: [] },
  });
  const { person } = show();
  await person.click(await press('Passkey toevoegen'));
  await person.click(await press('Maak passkey'));
  expect((await screen.findByRole('alert')).textContent).toContain('Probeer het gerust opnieuw');
  expect(api.called('POST /api/me/passkeys')).toEqual([]);
});

test('a browser that knows no passkeys says so', async () => {
  withoutDevice();
  fakeApi({ [METHODS]: methods() });
  show();
  expect(await screen.findByText(/Deze browser kent geen passkeys/)).toBeInstanceOf(HTMLElement);
});

describe('Sanne came in an hour ago, and takes a passkey away', () => {
  async function removes(proof: unknown) {
    let isProved = false;
    let view = methods({ passkeys: [phone] });
    const api = fakeApi({
      [METHODS]: () => view,
      [PROOF]: proof ?? (() => void (isProved = true)),
      'DELETE /api/me/passkeys/phone': () => {
        if (!isProved) return problem(403, 'proof-needed');
        view = methods();
        return undefined;
      },
    });
    const { person } = show();
    await person.click(await press('Weghalen: Telefoon'));
    await person.click(await press('Weghalen'));
    const dialog = await screen.findByRole('dialog', { name: 'Bevestig dat jij het bent' });
    return { api, person, dialog };
  }

  test('she gives her password once more, and it is done', async () => {
    const { api, person, dialog } = await removes(undefined);
    await person.type(within(dialog).getByLabelText('Je wachtwoord'), 'lente');
    await person.click(within(dialog).getByRole('button', { name: 'Bevestigen' }));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Passkeys' })).toBeNull());
    expect(api.called(PROOF)[0]?.body).toEqual({ password: 'lente' });
    expect(api.called('DELETE /api/me/passkeys/phone')).toHaveLength(2);
  });

  test('a wrong password is told at the field, and nothing changes', async () => {
    const { api, person, dialog } = await removes(wrong('/password'));
    await person.type(within(dialog).getByLabelText('Je wachtwoord'), 'herfst');
    await person.click(within(dialog).getByRole('button', { name: 'Bevestigen' }));
    expect(await within(dialog).findByText(/Dit klopt niet/)).toBeInstanceOf(HTMLElement);
    expect(api.called('DELETE /api/me/passkeys/phone')).toHaveLength(1);
  });

  test('she thinks better of it, and reads that nothing changed', async () => {
    const { api, person, dialog } = await removes(undefined);
    await person.click(within(dialog).getByRole('button', { name: 'Sluiten' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Er is nog niets veranderd');
    expect(api.called('DELETE /api/me/passkeys/phone')).toHaveLength(1);
  });
});

test('Sanne sets up an app: she scans or types a key, and the first code must be right', async () => {
  let view = methods();
  const api = fakeApi({
    [METHODS]: () => view,
    'POST /api/me/authenticator-app/begin': { secret: 'ABCDEFGH', uri: 'otpauth://totp/x?secret=ABCDEFGH' },
    'POST /api/me/authenticator-app/confirm': ({ body }: { body: unknown }) => {
      if ((body as { code: string }).code !== '123456') return wrong('/code');
      view = methods({ hasAuthenticatorApp: true });
      return undefined;
    },
  });
  const { person } = show();
  await person.click(await press('App instellen'));
  expect(await screen.findByRole('img', { name: /QR-code/ })).toBeInstanceOf(SVGElement);
  expect(screen.getByText('ABCD EFGH')).toBeInstanceOf(HTMLElement);
  await person.type(screen.getByLabelText('Code uit de app'), '654321');
  await person.click(await press('Bevestigen'));
  expect(await screen.findByText(/Dit klopt niet/)).toBeInstanceOf(HTMLElement);
  await person.clear(screen.getByLabelText('Code uit de app'));
  await person.type(screen.getByLabelText('Code uit de app'), '123456');
  await person.click(await press('Bevestigen'));
  expect(await screen.findByText('staat aan')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('ABCD EFGH')).toBeNull();
  expect(api.called('POST /api/me/authenticator-app/confirm')).toHaveLength(2);
});

test('Sanne sees her new recovery codes once', async () => {
  fakeApi({
    [METHODS]: methods({ passkeys: [phone], recoveryCodes: 3 }),
    'POST /api/me/recovery-codes': { codes: ['AAAA-BBBB', 'CCCC-DDDD'] },
  });
  const { person } = show();
  expect(await screen.findByText('Je hebt nog 3 codes.')).toBeInstanceOf(HTMLElement);
  await person.click(await press('Maak nieuwe codes'));
  const codes = await screen.findByRole('list', { name: 'Herstelcodes' });
  expect(
    within(codes)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['AAAA-BBBB', 'CCCC-DDDD']);
  await person.click(await press('Ik heb ze bewaard'));
  await waitFor(() => expect(screen.queryByText('AAAA-BBBB')).toBeNull());
});

test('Sanne chooses another password: what is wrong stands at its field, and then it is changed', async () => {
  const answers = [
    wrong('/current'),
    problem(422, 'invalid-input', [{ pointer: '/next', fault: 'too-short', limit: 8 }]),
    problem(422, 'invalid-input', [{ pointer: '/next', fault: 'too-common' }]),
    undefined,
  ];
  const api = fakeApi({ [METHODS]: methods(), 'PUT /api/me/password': () => answers.shift() });
  const { person } = show();
  await person.click(await press('Wachtwoord wijzigen'));
  await person.click(await press('Wijzigen'));
  expect(screen.getAllByText('Vul dit nog in.')).toHaveLength(2);
  expect(api.called('PUT /api/me/password')).toEqual([]);
  await person.type(screen.getByLabelText('Huidig wachtwoord'), 'lente');
  await person.type(screen.getByLabelText('Nieuw wachtwoord'), 'fiets lamp wolk');
  await person.click(await press('Wijzigen'));
  expect(await screen.findByText(/Dit klopt niet/)).toBeInstanceOf(HTMLElement);
  expect(screen.getByLabelText('Huidig wachtwoord').getAttribute('aria-invalid')).toBe('true');
  await person.click(await press('Wijzigen'));
  expect(await screen.findByText('Maak dit langer: minstens 8 tekens.')).toBeInstanceOf(HTMLElement);
  await person.click(await press('Wijzigen'));
  expect(await screen.findByText(/raadt iedereen/)).toBeInstanceOf(HTMLElement);
  await person.click(await press('Wijzigen'));
  expect(await screen.findByText('Je wachtwoord is gewijzigd')).toBeInstanceOf(HTMLElement);
  expect(api.called('PUT /api/me/password').at(-1)?.body).toEqual({
    current: 'lente',
    next: 'fiets lamp wolk',
  });
});
