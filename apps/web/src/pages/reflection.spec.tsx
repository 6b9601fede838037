import type { EntryReadersView, ReflectionView, ShareEntry, WriteReflection } from '@leerspoor/shared';
import { act, screen, waitFor, within } from '@testing-library/react';
import { closeDrafts } from '../lib/drafts';
import { overallState, saveStatus } from '../lib/save-status';
import { eva, meAsEva, meAsSanne } from '../test/cast';
import { fakeApi, offline, problem, type Call } from '../test/fake-api';
import { thePortfolio } from '../test/lesson-cast';
import { renderPage } from '../test/render-page';
import { aReflection } from '../test/writing-cast';
import { NewReflectionPage } from './new-reflection';
import { ReflectionPage } from './reflection';

const fresh = {
  path: '/portfolios/:portfolioId/reflections/new',
  at: '/portfolios/portfolio-sanne/reflections/new?id=reflection-1',
};
const known = { path: '/reflections/:reflectionId', at: '/reflections/reflection-1' };
const put = 'PUT /api/reflections/reflection-1' as const;
const share = 'PUT /api/entries/reflection-1/audience' as const;
const saved = ({ body }: Call): ReflectionView => {
  const { version, ...rest } = body as WriteReflection;
  return aReflection({ ...rest, version: version + 1 });
};
const base = {
  'GET /api/me': meAsSanne,
  'GET /api/portfolios/portfolio-sanne': thePortfolio,
  'GET /api/portfolios/portfolio-sanne/lessons': { items: [], next: null },
  'GET /api/portfolios/portfolio-sanne/goals': { items: [], next: null },
  [put]: saved,
} as const;
const isSafe = () => waitFor(() => expect(overallState(saveStatus.all())).toBe('safe'), { timeout: 3000 });

test('before a word is written it says that only Sanne sees it; then it saves itself', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(NewReflectionPage, fresh);
  expect(await screen.findByText(/Alleen jij, tot je deelt/)).toBeInstanceOf(HTMLElement);
  await person.type(screen.getByLabelText('Wat wil je onthouden?'), 'Eén zin.');
  await isSafe();
  expect(api.called(put).at(-1)?.body).toMatchObject({ text: 'Eén zin.', intention: null });
});

test('without network her words stay on the device, and go when it is back', async () => {
  const api = fakeApi({ ...base, [put]: offline });
  const { person } = renderPage(NewReflectionPage, fresh);
  const field = await screen.findByLabelText('Wat wil je onthouden?');
  await person.type(field, 'In de gang.');
  await person.tab();
  await waitFor(() => expect(overallState(saveStatus.all())).toBe('saved-on-device'));
  expect(Object.values(localStorage).join()).toContain('In de gang.');
  api.routes[put] = saved;
  act(() => saveStatus.all().forEach((item) => item.retry()));
  await isSafe();
});

test('a fault stands at the field in Dutch, and her words stay', async () => {
  const tooLong = problem(422, 'invalid-input', [{ pointer: '/text', fault: 'too-long', limit: 20000 }]);
  fakeApi({ ...base, [put]: tooLong });
  const { person } = renderPage(NewReflectionPage, fresh);
  const field = await screen.findByLabelText<HTMLTextAreaElement>('Wat wil je onthouden?');
  await person.type(field, 'Te veel.');
  await person.tab();
  expect(await screen.findByText('Maak dit korter: hooguit 20000 tekens.')).toBeInstanceOf(HTMLElement);
  expect(field.value).toBe('Te veel.');
});

test('an intention has a when, and without words there is none', async () => {
  const api = fakeApi({ ...base });
  const { person } = renderPage(NewReflectionPage, fresh);
  const field = await screen.findByLabelText(/Wat probeer je uit/);
  await person.type(field, 'Langer wachten.');
  await isSafe();
  expect(api.called(put).at(-1)?.body).toMatchObject({
    intention: { text: 'Langer wachten.', when: 'next_lesson', day: null },
  });
  await person.clear(field);
  await isSafe();
  expect(api.called(put).at(-1)?.body).toMatchObject({ intention: null });
});

test('Sanne shares with her mentor: who reads it stands there first', async () => {
  let reflection = aReflection();
  const api = fakeApi({
    ...base,
    'GET /api/reflections/reflection-1': () => reflection,
    [share]: ({ body }: Call) => {
      const { roles, version } = body as ShareEntry;
      reflection = aReflection({
        audience: roles,
        sharedAt: '2026-11-21T10:00:00.000Z',
        version: version + 1,
      });
    },
  });
  const { person } = renderPage(ReflectionPage, known);
  await person.click(await screen.findByRole('button', { name: 'Delen' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(/Niemand\. Alleen jij\./)).toBeInstanceOf(HTMLElement);
  await person.click(dialog.getByRole('checkbox', { name: /Werkplekbegeleiders/ }));
  expect(dialog.getByText(/Dit lezen straks/).parentElement?.textContent).toContain('Eva Jansen');
  await person.click(dialog.getByRole('button', { name: 'Deel dit' }));
  expect(await screen.findByRole('button', { name: 'Kies wie meeleest' })).toBeInstanceOf(HTMLElement);
  expect(api.called(share)[0]?.body).toEqual({
    ...{ roles: ['workplace_mentor'], people: [], from: null, until: null, version: 1 },
  });
  expect(screen.queryByRole('textbox')).toBeNull();
});

test('Sanne sees who reads it right now, who will, and who did', async () => {
  const from = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const kim = { id: 'kim', name: 'Kim Bos' };
  fakeApi({
    ...base,
    'GET /api/reflections/reflection-1': aReflection({
      audience: ['workplace_mentor'],
      personally: [{ ...kim, from, until: '2099-01-01' }],
      sharedAt: '2026-11-21T10:00:00.000Z',
    }),
    'GET /api/entries/reflection-1/readers': {
      sees: [eva],
      readers: [
        {
          person: eva,
          roles: ['workplace_mentor'],
          isSupport: false,
          at: new Date(Date.now() - 86_400_000).toISOString(),
        },
        { person: kim, roles: [], isSupport: true, at: new Date().toISOString() },
      ],
    } satisfies EntryReadersView,
  });
  renderPage(ReflectionPage, known);
  expect(
    await screen.findByText(/^Gelezen door Eva Jansen \(gisteren\) en Kim Bos, die hielp \(vandaag\)$/),
  ).toBeInstanceOf(HTMLElement);
  expect(screen.getByText('Wie ziet dit?').parentElement?.textContent).toBe('Wie ziet dit? Eva Jansen');
  expect(screen.getByText(/^Kim Bos vanaf /)).toBeInstanceOf(HTMLElement);
});

test('she makes it private again', async () => {
  let reflection = aReflection({ audience: ['workplace_mentor'], sharedAt: '2026-11-21T10:00:00.000Z' });
  const api = fakeApi({
    ...base,
    'GET /api/reflections/reflection-1': () => reflection,
    [share]: () => {
      reflection = aReflection({ version: 2 });
    },
  });
  const { person } = renderPage(ReflectionPage, known);
  await person.click(await screen.findByRole('button', { name: 'Kies wie meeleest' }));
  await person.click(await screen.findByRole('button', { name: 'Maak alles leeg' }));
  expect(screen.getByText(/Wat iemand al las, kun je niet terughalen/)).toBeInstanceOf(HTMLElement);
  await person.click(screen.getByRole('button', { name: 'Maak weer privé' }));
  expect(await screen.findByText(/Alleen jij, tot je deelt/)).toBeInstanceOf(HTMLElement);
  expect(api.called(share)[0]?.body).toMatchObject({ roles: [], people: [] });
});

test('Eva reads what was shared, and changes nothing', async () => {
  const may = { revise: false, share: false, remove: false };
  const shared = aReflection({ audience: ['workplace_mentor'], sharedAt: '2026-11-21T10:00:00.000Z', may });
  fakeApi({ ...base, 'GET /api/me': meAsEva, 'GET /api/reflections/reflection-1': shared });
  renderPage(ReflectionPage, known);
  expect(await screen.findByText('Vandaag wachtte ik langer.')).toBeInstanceOf(HTMLElement);
  expect(screen.getByText(/Sanne de Vries deelde dit op/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a private reflection is removed after one question, and does not come back', async () => {
  const api = fakeApi({
    ...base,
    'GET /api/reflections/reflection-1': aReflection(),
    'DELETE /api/reflections/reflection-1': undefined,
  });
  const { person } = renderPage(ReflectionPage, known);
  await person.click(await screen.findByRole('button', { name: 'Verwijderen' }));
  await person.click(await screen.findByRole('button', { name: 'Verwijder' }));
  expect(await screen.findByText('went to /portfolios/portfolio-sanne/trail')).toBeInstanceOf(HTMLElement);
  expect(api.called('DELETE /api/reflections/reflection-1')).toHaveLength(1);
  expect(api.called(put)).toHaveLength(0);
});

describe('a reflection that Eva already reads', () => {
  const shared = aReflection({ audience: ['workplace_mentor'], sharedAt: '2026-11-21T10:00:00.000Z' });
  const edit = async () => {
    let reflection = shared;
    const api = fakeApi({
      ...base,
      'GET /api/reflections/reflection-1': () => reflection,
      [put]: ({ body }: Call) => {
        const { version, text } = body as WriteReflection;
        return (reflection = { ...shared, text, version: version + 1 });
      },
    });
    const { person } = renderPage(ReflectionPage, known);
    await person.click(await screen.findByRole('button', { name: 'Aanpassen' }));
    await person.type(screen.getByLabelText('Wat wil je onthouden?'), ' En nog eens.');
    return { api, person };
  };

  test('changes only when Sanne saves it: pauses of typing send nothing', async () => {
    const { api, person } = await edit();
    await new Promise((done) => setTimeout(done, 1000));
    await person.tab();
    expect(api.called(put)).toEqual([]);
    await person.click(screen.getByRole('button', { name: 'Verandering bewaren' }));
    expect(await screen.findByRole('button', { name: 'Aanpassen' })).toBeInstanceOf(HTMLElement);
    expect(screen.getByText('Vandaag wachtte ik langer. En nog eens.')).toBeInstanceOf(HTMLElement);
    expect(api.called(put).map(({ body }) => body)).toMatchObject([
      { text: 'Vandaag wachtte ik langer. En nog eens.', version: 1 },
    ]);
  });

  test('keeps what was not yet saved on the device, and opens it again after a reload', async () => {
    const { api } = await edit();
    closeDrafts();
    document.body.replaceChildren();
    renderPage(ReflectionPage, known);
    expect(await screen.findByLabelText('Wat wil je onthouden?')).toHaveProperty(
      'value',
      'Vandaag wachtte ik langer. En nog eens.',
    );
    expect(api.called(put)).toEqual([]);
  });

  test('stays as it was when Sanne thinks better of it', async () => {
    const { api, person } = await edit();
    await person.click(screen.getByRole('button', { name: 'Laat zoals het was' }));
    expect(await screen.findByText('Vandaag wachtte ik langer.')).toBeInstanceOf(HTMLElement);
    expect(api.called(put)).toEqual([]);
    expect(Object.values(localStorage).join()).not.toContain('En nog eens.');
  });

  test('stays open with its words when the server does not take them', async () => {
    const { api, person } = await edit();
    api.routes[put] = problem(500, 'unexpected');
    await person.click(screen.getByRole('button', { name: 'Verandering bewaren' }));
    expect(await screen.findByText('Er ging iets mis bij ons')).toBeInstanceOf(HTMLElement);
    expect(screen.getByLabelText('Wat wil je onthouden?')).toHaveProperty(
      'value',
      'Vandaag wachtte ik langer. En nog eens.',
    );
  });
});
