import type { SessionView } from '@leerspoor/shared';
import { screen, waitFor, within } from '@testing-library/react';
import { meAsSanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { DevicesPage } from './devices';

const aSession = (part: Partial<SessionView> = {}): SessionView => ({
  id: 'laptop',
  browser: 'Firefox',
  system: 'Windows',
  startedAt: '2026-11-20T10:00:00.000Z',
  usedAt: '2026-11-20T10:00:00.000Z',
  isThis: true,
  ...part,
});
const phone = aSession({ id: 'phone', browser: 'Chrome', system: 'Android', isThis: false });
const unknown = aSession({ id: 'unknown', browser: null, system: null, isThis: false });

const rows = () =>
  within(screen.getByRole('list', { name: 'Waar je ingelogd bent' })).getAllByRole('listitem');

test('Sanne sees where she is signed in, and ends it on the phone she lost', async () => {
  let sessions = [aSession(), phone];
  const api = fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/me/sessions': () => sessions,
    'POST /api/me/sessions/phone/end': () => void (sessions = [aSession()]),
  });
  const { person } = renderPage(DevicesPage);
  expect(await screen.findByText('Firefox, Windows')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('dit toestel')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Log uit op Chrome, Android' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(api.called('POST /api/me/sessions/phone/end')).toHaveLength(1);
  expect(screen.queryByRole('button')).toBeNull();
});

test('she ends all others at once', async () => {
  let sessions = [aSession(), phone, unknown];
  fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/me/sessions': () => sessions,
    'POST /api/me/sessions/end-others': () => void (sessions = [aSession()]),
  });
  const { person } = renderPage(DevicesPage);
  expect(await screen.findByText('Een onbekend toestel')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Log overal anders uit' }));
  await waitFor(() => expect(rows()).toHaveLength(1));
});

test('when it cannot be ended she reads that, and the device stays in the list', async () => {
  fakeApi({
    'GET /api/me': meAsSanne,
    'GET /api/me/sessions': [aSession(), phone],
    'POST /api/me/sessions/phone/end': problem(500, 'unexpected'),
  });
  const { person } = renderPage(DevicesPage);
  await person.click(await screen.findByRole('button', { name: 'Log uit op Chrome, Android' }));
  expect(await screen.findByRole('alert')).toBeInstanceOf(HTMLElement);
  expect(rows()).toHaveLength(2);
});
