import type { ImportRowView, ImportView } from '@leerspoor/shared';
import { screen, waitFor } from '@testing-library/react';
import { meAsEva } from '../test/cast';
import { fakeApi, offline, problem, type Route } from '../test/fake-api';
import { renderPage } from '../test/render-page';
import { ImportPage } from './import';

const at = { path: '/administration/import', at: '/administration/import?import=one' };
const one = 'GET /api/imports/one' as const;
const rows = 'GET /api/imports/one/rows' as const;
const apply = 'POST /api/imports/one/apply' as const;
const preview = 'POST /api/imports/one/preview' as const;

const anImport = (part: Partial<ImportView> = {}): ImportView => ({
  id: 'one',
  files: ['people.csv'],
  createdAt: '2026-11-24T10:00:00.000Z',
  appliedAt: null,
  fileFault: null,
  counts: { new: 1, changed: 0, same: 0, wrong: 1 },
  digest: 'first',
  ignored: [],
  ...part,
});
const aRow = (part: Partial<ImportRowView> = {}): ImportRowView => ({
  file: 'people.csv',
  line: 2,
  name: 'Lise Bos',
  email: 'lise@student.example',
  role: 'student',
  school: 'Lekdal College',
  outcome: 'new',
  deeds: ['person', 'placement'],
  faults: [],
  ...part,
});
const wrongRow = aRow({
  ...{ line: 3, name: '', outcome: 'wrong', deeds: [] },
  faults: [{ column: 'name', fault: 'missing', value: '' }],
});
const applied = anImport({ appliedAt: '2026-11-24T10:05:00.000Z' });
const items = ({ search }: { search: string }) => ({
  items: [aRow(), wrongRow].filter(({ outcome }) => search.includes('outcome=&') || search.includes(outcome)),
  next: null,
});
const api = (routes: Partial<Record<Route, unknown>>) =>
  fakeApi({ 'GET /api/me': meAsEva, [one]: anImport(), [rows]: items, ...routes });

test('Eva reads first what is wrong, then all rows, and carries out what is right', async () => {
  let now = anImport();
  const { called } = api({ [one]: () => now, [apply]: () => (now = applied) });
  const { person } = renderPage(ImportPage, at);
  expect(await screen.findByText(': is leeg')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByText('Lise Bos')).toBeNull();
  await person.selectOptions(screen.getByLabelText('Laat zien'), 'alle rijen (2)');
  expect(await screen.findByText('komt in Leerspoor en krijgt een stage')).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Voer 1 rij door' }));
  expect(await screen.findByText('Doorgevoerd')).toBeInstanceOf(HTMLElement);
  expect(called(apply)[0]?.body).toEqual({ digest: 'first', added: 1, changed: 0 });
});

test('when the world moved on nothing is done, and she sees what would happen now', async () => {
  api({
    [apply]: problem(409, 'out-of-date'),
    [preview]: anImport({ digest: 'second', counts: { new: 0, changed: 0, same: 1, wrong: 1 } }),
  });
  const { person } = renderPage(ImportPage, at);
  await person.click(await screen.findByRole('button', { name: 'Voer 1 rij door' }));
  expect(await screen.findByText('Intussen is er iets veranderd')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: /^Voer/ })).toBeNull();
});

test('without network she keeps what was shown, and tries again', async () => {
  const { routes } = api({ [apply]: offline });
  const { person } = renderPage(ImportPage, at);
  await person.click(await screen.findByRole('button', { name: 'Voer 1 rij door' }));
  expect(await screen.findByRole('alert')).toBeInstanceOf(HTMLElement);
  routes[apply] = () => (routes[one] = applied);
  await person.click(screen.getByRole('button', { name: 'Voer 1 rij door' }));
  expect(await screen.findByText('Doorgevoerd')).toBeInstanceOf(HTMLElement);
});

test('a file of which columns are missing is told as a whole', async () => {
  const fileFault = { fault: 'missing-columns', file: 'people.csv', names: ['role'], line: null } as const;
  api({ [one]: anImport({ fileFault, counts: null, digest: null }) });
  renderPage(ImportPage, at);
  expect(await screen.findByText('Deze kolommen ontbreken: rol.')).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button', { name: /^Voer/ })).toBeNull();
});

test('an import of yesterday is gone, and she is told', async () => {
  api({ [one]: problem(404, 'not-found') });
  renderPage(ImportPage, at);
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('Dit is er niet (meer)'));
  expect(screen.getByRole('button', { name: 'Kies een bestand' })).toBeInstanceOf(HTMLElement);
});
