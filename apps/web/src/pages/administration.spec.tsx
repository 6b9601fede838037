import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi } from '../test/fake-api';
import { anAdministration, aLine, aProgramme, lyceum, pageOf } from '../test/office-cast';
import { renderPage } from '../test/render-page';
import { AdministeredOrganisationPage } from './administered-organisation';
import { AdministrationPage } from './administration';
import { AttentionPage } from './administration-attention';

const AT = {
  path: '/administration/organisations/:organisationId',
  at: '/administration/organisations/lyceum',
};
const FRAMEWORKS = [
  { id: 'bekwaam@1', kind: 'framework', code: 'bekwaam', version: '1', title: { nl: 'Bekwaam', en: 'Able' } },
  { id: 'kijk@1', kind: 'instrument', code: 'kijk', version: '1', title: { nl: 'Kijkwijzer', en: 'Form' } },
];

describe('where an administrator begins', () => {
  test('Monique sees what asks for attention, each with a way to it, and her organisations', async () => {
    fakeApi({
      'GET /api/administration': anAdministration({ attention: { withoutMentor: 2, idle: 1, ending: 0 } }),
      'GET /api/administration/organisations': pageOf([lyceum]),
    });
    const { person } = renderPage(AdministrationPage);
    expect(await screen.findByRole('link', { name: '2 stages zonder werkplekbegeleider' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '1 persoon zonder rol' })).toBeTruthy();
    expect(screen.queryByText(/binnen 30 dagen/)).toBeNull();
    expect(await screen.findByText('12 mensen · 3 lopende stages')).toBeTruthy();
    // she administers no partnership
    expect(screen.queryByRole('button', { name: 'Organisatie toevoegen' })).toBeNull();
    await person.click(screen.getByRole('link', { name: '2 stages zonder werkplekbegeleider' }));
    expect(screen.getByText('went to /administration/attention?what=bare')).toBeTruthy();
  });

  test('Corrie begins with nothing: she reads what to do first, and a name that is there is told at the field', async () => {
    const rijn = { id: 'rijn', name: 'Rijn en Lek', may: { rename: true, bringIn: true } };
    const api = fakeApi({
      'GET /api/administration': anAdministration({ partnerships: [rijn] }),
      'GET /api/administration/organisations': pageOf([]),
    });
    const { person } = renderPage(AdministrationPage);
    expect(await screen.findByText('Nog geen organisaties')).toBeTruthy();
    expect(screen.getByText(/Alle stages hebben een begeleider/)).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Organisatie toevoegen' }));
    const form = within(await screen.findByRole('dialog'));
    await person.type(form.getByLabelText('Naam'), 'Hogeschool Noord');
    await person.click(form.getByRole('radio', { name: 'instituut' }));
    globalThis.fetch = wrongName(globalThis.fetch);
    await person.click(form.getByRole('button', { name: 'Toevoegen' }));
    expect(await form.findByText('Dit is al in gebruik. Kies iets anders.')).toBeTruthy();
    expect(form.getByLabelText('Naam')).toBe(document.activeElement);
    expect(api.calls.some(({ route }) => route.startsWith('PUT'))).toBe(false);
  });
});

/** Whatever is put has a name that others have. */
const wrongName =
  (fetch: typeof globalThis.fetch): typeof globalThis.fetch =>
  (input, init) =>
    init?.method === 'PUT'
      ? Promise.resolve(
          new Response(
            JSON.stringify({
              ...{ type: 'invalid-input', status: 422, title: '', occurrence: 'x' },
              errors: [{ pointer: '/name', fault: 'taken' }],
            }),
            { status: 422, headers: { 'content-type': 'application/problem+json' } },
          ),
        )
      : fetch(input, init);

describe('the people of an organisation', () => {
  test('Monique searches; who is not there is told so, with what to try', async () => {
    const api = fakeApi({
      'GET /api/administration/organisations/lyceum': lyceum,
      'GET /api/administration/people': ({ search }: { search: string }) =>
        pageOf(search.includes('search=') ? [] : [aLine({ roles: ['workplace_mentor'] })]),
    });
    const { person } = renderPage(AdministeredOrganisationPage, AT);
    const people = await screen.findByRole('list', { name: 'Mensen' });
    expect(within(people).getByText('bas@linde.example · b-7')).toBeTruthy();
    expect(within(people).getByText('werkplekbegeleider')).toBeTruthy();
    await person.type(screen.getByLabelText('Zoek op naam, adres of nummer'), 'zzz');
    expect(await screen.findByText('Niemand gevonden')).toBeTruthy();
    expect(api.calls.at(-1)?.search).toBe('?organisation=lyceum&search=zzz');
  });

  test('somebody whose address is known keeps their account: Monique goes to them and reads so', async () => {
    fakeApi({
      'GET /api/administration/organisations/lyceum': lyceum,
      'GET /api/administration/people': pageOf([]),
    });
    const { person } = renderPage(AdministeredOrganisationPage, AT);
    expect(await screen.findByText('Hier hoort nog niemand bij')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Iemand toevoegen' }));
    const form = within(await screen.findByRole('dialog'));
    await person.type(form.getByLabelText('Naam'), 'J. Willems');
    await person.type(form.getByLabelText('E-mailadres'), 'joost@noord.example');
    const sent: unknown[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (init?.method !== 'PUT') return fetch(input, init);
      sent.push(JSON.parse(String(init.body)));
      return Promise.resolve(Response.json({ personId: 'joost', wasKnown: true }));
    };
    await person.click(form.getByRole('button', { name: 'Toevoegen' }));
    expect(await screen.findByText('went to /administration/people/joost?added=known')).toBeTruthy();
    expect(sent).toEqual([{ name: 'J. Willems', email: 'joost@noord.example', number: null }]);
  });
});

describe('the programmes of an institute', () => {
  const institute = {
    ...lyceum,
    kind: 'institute' as const,
    may: { ...lyceum.may, writeProgrammes: true },
  };
  const cohort = {
    ...{ id: 'cohort-2026', name: 'Cohort 2026' },
    ...{ frameworkId: 'bekwaam@1', instrumentId: 'kijk@1', students: 6 },
  };
  const show = (students: number) => {
    const api = fakeApi({
      'GET /api/administration/organisations/lyceum': institute,
      'GET /api/administration/people': pageOf([]),
      'GET /api/administration/organisations/lyceum/programmes': pageOf([
        aProgramme({ cohorts: [{ ...cohort, students }] }),
      ]),
      'GET /api/frameworks': FRAMEWORKS,
      'PUT /api/administration/cohorts/cohort-2026': aProgramme(),
    });
    return { api, ...renderPage(AdministeredOrganisationPage, { ...AT, at: `${AT.at}?tab=programmes` }) };
  };

  test('Corrie reads who judges, and cannot change what students began with', async () => {
    const { api, person } = show(6);
    expect(await screen.findByText('De begeleider geeft advies. Een examinator beslist.')).toBeTruthy();
    await person.click(screen.getByRole('button', { name: 'Cohort wijzigen: Cohort 2026' }));
    const form = within(await screen.findByRole('dialog'));
    expect(form.getByText(/Er zijn al studenten in dit cohort/)).toBeTruthy();
    expect(form.queryByLabelText('Kijkwijzer')).toBeNull();
    await person.clear(form.getByLabelText('Naam van het cohort'));
    await person.type(form.getByLabelText('Naam van het cohort'), 'Lichting 2026');
    await person.click(form.getByRole('button', { name: 'Bewaren' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.called('PUT /api/administration/cohorts/cohort-2026')[0]?.body).toEqual({
      ...{ programmeId: 'voltijd', name: 'Lichting 2026' },
      ...{ frameworkId: 'bekwaam@1', instrumentId: 'kijk@1' },
    });
  });

  test('while nobody is in a cohort, she chooses its competences and form', async () => {
    const { person } = show(0);
    await person.click(await screen.findByRole('button', { name: 'Cohort wijzigen: Cohort 2026' }));
    const form = within(await screen.findByRole('dialog'));
    expect(await form.findByRole('option', { name: 'Kijkwijzer (1)' })).toBeTruthy();
    expect(form.getByRole('option', { name: 'Bekwaam (1)' })).toBeTruthy();
  });
});

test('what was solved leaves the list: nothing is left that asks for attention', async () => {
  fakeApi({
    'GET /api/administration/scopes': pageOf([]),
    'GET /api/administration/people': pageOf([]),
    'GET /api/administration/assignments': pageOf([]),
  });
  const { person } = renderPage(AttentionPage);
  expect(await screen.findByText(/Alle stages die nu lopen hebben een werkplekbegeleider/)).toBeTruthy();
  await person.click(screen.getByRole('tab', { name: 'Zonder rol' }));
  expect(await screen.findByText('Iedereen in jouw organisaties heeft een rol.')).toBeTruthy();
  await person.click(screen.getByRole('tab', { name: 'Loopt af' }));
  expect(await screen.findByText('De komende 30 dagen loopt er geen rol af.')).toBeTruthy();
});
