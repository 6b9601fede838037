import type { PlacementDetail } from '@leerspoor/shared';
import { screen, within } from '@testing-library/react';
import { eva, meAsEva, sanne } from '../test/cast';
import { fakeApi, problem } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { PlacementPage } from './placement';

const page = { path: '/administration/placements/:placementId', at: '/administration/placements/one' };
const get = 'GET /api/placements/one' as const;
const pause = 'POST /api/placements/one/pause' as const;
const handOver = 'POST /api/placements/one/hand-over' as const;
const joost = { id: '0190aaaa-0000-7000-8000-000000000003', name: 'Joost Vos' };

const may = { confirm: false, start: false, pause: true, resume: false, end: true };
const aPlacement = (part: Partial<PlacementDetail> = {}): PlacementDetail => ({
  id: 'one',
  student: sanne,
  school: 'Lyceum De Linde',
  programme: 'Lerarenopleiding',
  institute: 'Hogeschool Noord',
  cohort: '2026',
  kind: 'supervised',
  state: 'active',
  from: '2026-09-01',
  until: '2099-07-01',
  endedOn: null,
  mentors: [{ person: eva, from: '2026-09-01', until: '2099-07-01' }],
  frameworkId: 'framework',
  framework: { nl: 'Bekwaamheidseisen', en: 'Competences' },
  steps: [],
  handOvers: [],
  may: { ...may, assignMentors: true, handOver: true },
  ...part,
});

test('a placement that goes on can be paused with a reason; what cannot be done has no button', async () => {
  const paused = aPlacement({ state: 'paused', may: { ...aPlacement().may, pause: false, resume: true } });
  let placement = aPlacement();
  const api = fakeApi({
    'GET /api/me': meAsEva,
    [get]: () => placement,
    [pause]: () => (placement = paused),
  });
  const { person } = renderPage(PlacementPage, page);
  await person.click(await screen.findByRole('button', { name: 'Stilzetten' }));
  expect(screen.queryByRole('button', { name: 'Bevestigen' })).toBeNull();
  const dialog = within(await screen.findByRole('dialog'));
  await person.type(dialog.getByLabelText(/^Reden/), 'Ziek');
  await person.click(dialog.getByRole('button', { name: 'Stilzetten' }));
  expect(await screen.findByRole('button', { name: 'Weer verder' })).toBeInstanceOf(HTMLElement);
  expect(api.called(pause)[0]?.body).toEqual({ reason: 'Ziek' });
});

test('a hand-over needs somebody who takes over; a refusal keeps what was filled in', async () => {
  const api = fakeApi({
    'GET /api/me': meAsEva,
    'GET /api/placements/people': [{ ...joost, email: 'joost@voorbeeld.nl' }],
    [get]: aPlacement(),
    [handOver]: problem(422, 'invalid-input', [{ pointer: '/lastDay', fault: 'before-begin' }]),
  });
  const { person } = renderPage(PlacementPage, page);
  await person.click(await screen.findByRole('button', { name: 'Draag over: Eva Jansen' }));
  const dialog = within(await screen.findByRole('dialog'));
  await person.click(dialog.getByRole('button', { name: 'Draag over' }));
  expect(await dialog.findByText('Kies wie het overneemt.')).toBeInstanceOf(HTMLElement);
  expect(api.called(handOver)).toHaveLength(0);
  await person.type(dialog.getByLabelText('Zoek op naam of e-mailadres'), 'Joost');
  await person.click(await dialog.findByRole('radio', { name: /Joost Vos/ }));
  await person.type(dialog.getByLabelText(/^Een regel voor de opvolger/), 'Let op');
  await person.click(dialog.getByRole('button', { name: 'Draag over' }));
  expect(await dialog.findByText('Dit ligt voor het begin.')).toBeInstanceOf(HTMLElement);
  expect(api.called(handOver)[0]?.body).toMatchObject({
    leaving: eva.id,
    successor: joost.id,
    line: 'Let op',
  });
  expect(dialog.getByLabelText<HTMLTextAreaElement>(/^Een regel/).value).toBe('Let op');
});
