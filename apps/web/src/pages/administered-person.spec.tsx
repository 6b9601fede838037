import { screen, waitFor, within } from '@testing-library/react';
import { fakeApi, problem, type Route } from '../test/fake-api';
import { aMember, anAssignment, aScope, pageOf } from '../test/office-cast';
import { renderPage } from '../test/render-page';
import { AdministeredPersonPage } from './administered-person';

const AT = { path: '/administration/people/:personId', at: '/administration/people/bas' };

interface Scene {
  member?: ReturnType<typeof aMember>;
  assignments?: ReturnType<typeof anAssignment>[];
  routes?: Partial<Record<Route, unknown>>;
  at?: string;
}

function show({ member = aMember(), assignments = [], routes = {}, at = AT.at }: Scene = {}) {
  const api = fakeApi({
    'GET /api/administration/people/bas': member,
    'GET /api/administration/assignments': pageOf(assignments),
    'GET /api/administration/scopes': ({ search }: { search: string }) =>
      pageOf(search.includes('role=school_educator') ? [aScope(linde)] : [aScope()]),
    ...routes,
  });
  return { api, ...renderPage(AdministeredPersonPage, { ...AT, at }) };
}
const linde = {
  kind: 'organisation',
  id: 'lyceum',
  name: 'Lyceum De Linde',
  place: null,
  until: null,
  mentors: null,
} as const;

/** What was sent to a route whose id the page made. */
const sentTo = (api: ReturnType<typeof fakeApi>, start: string) =>
  api.calls.filter(({ route }) => route.startsWith(start)).map(({ body }) => body);

test('Monique reads what a role sees before she gives it, and must say for whom', async () => {
  const { api, person } = show();
  expect(await screen.findByText('Bas Kuipers heeft hier nog geen rol')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Rol geven' }));
  const form = within(await screen.findByRole('dialog', { name: 'Geef Bas Kuipers een rol' }));
  expect(form.getByText(/kijkt mee in lessen en geeft feedback/)).toBeTruthy();
  await form.findByRole('radio', { name: /Noor van Leeuwen/ });
  await person.click(form.getByRole('button', { name: 'Rol geven' }));
  expect(form.getByText('Kies waar deze rol voor is.')).toBeTruthy();
  expect(sentTo(api, 'PUT')).toEqual([]);
  await person.selectOptions(form.getByLabelText('Rol'), 'schoolopleider');
  expect(form.getByText(/Ziet alle stages op de school/)).toBeTruthy();
  await person.click(await form.findByRole('radio', { name: 'Lyceum De Linde' }));
  expect(form.getByText(/schoolopleider van Lyceum De Linde\./)).toBeTruthy();
});

test('a role for a placement goes on as long as the placement, and a wrong day is told in words', async () => {
  const { person } = show();
  await person.click(await screen.findByRole('button', { name: 'Rol geven' }));
  const form = within(await screen.findByRole('dialog'));
  await person.click(await form.findByRole('radio', { name: /Noor van Leeuwen/ }));
  expect(form.getByLabelText('Laatste dag')).toHaveProperty('value', '2099-04-23');
  const { fetch } = globalThis;
  const sent: unknown[] = [];
  let refuses = true;
  globalThis.fetch = (input, init) => {
    if (init?.method !== 'PUT') return fetch(input, init);
    sent.push(JSON.parse(String(init.body)));
    if (!refuses) return Promise.resolve(Response.json(anAssignment()));
    const errors = [{ pointer: '/until', fault: 'out-of-range' }];
    const refusal = { type: 'invalid-input', status: 422, title: '', occurrence: 'x', errors };
    const headers = { 'content-type': 'application/problem+json' };
    return Promise.resolve(new Response(JSON.stringify(refusal), { status: 422, headers }));
  };
  await person.click(form.getByRole('button', { name: 'Rol geven' }));
  expect(await form.findByText('Kies een dag na het begin, en hooguit zes jaar later.')).toBeTruthy();
  refuses = false;
  await person.click(form.getByRole('button', { name: 'Rol geven' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent[1]).toMatchObject({
    ...{ personId: 'bas', role: 'workplace_mentor', until: '2099-04-23' },
    ...{ scopeKind: 'placement', scopeId: 'placement-noor' },
  });
});

test('Monique ends a role at once: yesterday was the last day', async () => {
  const path = 'PUT /api/administration/assignments/assignment-noor/last-day';
  const { api, person } = show({ assignments: [anAssignment()], routes: { [path]: anAssignment() } });
  expect(await screen.findByText(/benoemd door Monique Scholten/)).toBeTruthy();
  await person.click(
    screen.getByRole('button', {
      name: 'Einde wijzigen: werkplekbegeleider van Noor van Leeuwen, Lyceum De Linde',
    }),
  );
  const form = within(await screen.findByRole('dialog'));
  await person.click(form.getByRole('radio', { name: /Nu meteen/ }));
  expect(form.queryByLabelText('Laatste dag')).toBeNull();
  await person.click(form.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  expect(api.called(path)[0]?.body).toEqual({ day: yesterday });
});

test('what has not begun is taken back', async () => {
  const path = 'DELETE /api/administration/assignments/assignment-noor';
  const future = anAssignment({ state: 'future', may: { chooseLastDay: true, withdraw: true } });
  const { api, person } = show({ assignments: [future], routes: { [path]: undefined } });
  expect(await screen.findByText('begint nog')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: /^Einde wijzigen/ }));
  const form = within(await screen.findByRole('dialog'));
  expect(form.queryByRole('radio', { name: /Nu meteen/ })).toBeNull();
  await person.click(form.getByRole('radio', { name: /Terugnemen/ }));
  await person.click(form.getByRole('button', { name: 'Bewaren' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(api.called(path)).toHaveLength(1);
});

test('Karin reads why she cannot change a name, and ends nothing that is not hers', async () => {
  show({
    member: aMember({ appointable: [], may: { rename: false, appoint: false, invite: false } }),
    assignments: [anAssignment({ may: { chooseLastDay: false, withdraw: false } })],
  });
  expect(await screen.findByText(/Naam en adres wijzig je niet/)).toBeTruthy();
  await screen.findByText(/werkplekbegeleider van Noor/);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a new person is told of first, and invited once there is something to come for', async () => {
  let member = aMember({ roles: ['workplace_mentor'], may: { rename: true, appoint: true, invite: true } });
  const { person } = show({
    at: `${AT.at}?added=new`,
    routes: {
      'GET /api/administration/people/bas': () => member,
      'POST /api/administration/people/bas/invite': () => {
        const invitation = { at: '2026-11-24T10:00:00.000Z', isOpened: false };
        return (member = { ...member, invitation, may: { ...member.may, invite: false } });
      },
    },
  });
  expect(await screen.findByText('Bas Kuipers hoort er nu bij')).toBeTruthy();
  await person.click(screen.getByRole('button', { name: 'Uitnodigen' }));
  expect(await screen.findByText(/^Uitgenodigd op/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /uitnodigen/i })).toBeNull();
});

test('a mailbox that somebody else has is told at the field', async () => {
  const { person } = show({
    routes: {
      'PUT /api/administration/people/bas': problem(422, 'invalid-input', [
        { pointer: '/email', fault: 'taken' },
      ]),
    },
  });
  await person.click(await screen.findByRole('button', { name: 'Naam of adres wijzigen' }));
  const form = within(await screen.findByRole('dialog'));
  await person.click(form.getByRole('button', { name: 'Bewaren' }));
  expect(await form.findByText('Dit is al in gebruik. Kies iets anders.')).toBeTruthy();
});

test('Bas leaves the list of the only school that knows him, and the page goes back', async () => {
  const [membership] = aMember().memberships;
  if (!membership) throw new Error('Bas belongs somewhere');
  const path = 'DELETE /api/administration/organisations/lyceum/people/bas';
  const { api, person } = show({
    member: aMember({ memberships: [{ ...membership, may: { change: true, leave: true } }] }),
    routes: { [path]: { personId: 'bas' } },
  });
  await person.click(await screen.findByRole('button', { name: 'Hoort hier niet meer bij' }));
  await person.click(await screen.findByRole('button', { name: 'Uit de lijst halen' }));
  expect(await screen.findByText('went to /administration')).toBeTruthy();
  expect(api.called(path)).toHaveLength(1);
});
