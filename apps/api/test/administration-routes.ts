import { v7 } from 'uuid';
import type { Door } from './routes.js';
import type { Trail } from './scenes.js';

const OFFICES = 'ada cor els';
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody new at an organisation, added by Ada. */
export async function aMember(t: Trail, organisation: string): Promise<string> {
  const id = v7();
  const body = { name: 'Nieuwe Collega', email: `${id}@test.example`, number: null };
  await t.send('ada', 'put', `/administration/organisations/${organisation}/people/${id}`, body);
  return id;
}

export const anAppointment = ({ api: { stage } }: Trail, own: object = {}) => ({
  ...{ personId: stage.people.marieke, role: 'workplace_mentor' },
  ...{ scopeKind: 'placement', scopeId: stage.placement, from: day(-10), until: day(50) },
  ...own,
});
export async function appointed(t: Trail, own: object = {}): Promise<string> {
  const id = v7();
  await t.send('ada', 'put', `/administration/assignments/${id}`, anAppointment(t, own));
  return id;
}

const page = (path: string | ((t: Trail) => string), readers = OFFICES): Door[] => [
  {
    ready: (t) => Promise.resolve({ path: `/administration${typeof path === 'string' ? path : path(t)}` }),
    answers: { 200: readers },
    rest: 404,
  },
];
/** Writes something new: who holds no office over what it belongs to is told that it is not theirs. */
const anew = (folder: string, body: (t: Trail) => object, pointer: string): Door => ({
  with: 'something new',
  ready: (t) =>
    Promise.resolve({ path: () => `/administration/${folder}/${v7()}`, body: () => ({ ...body(t) }) }),
  answers: { 200: 'ada', 422: 'cor els' },
  rest: 404,
  pointer,
});

export const aProgramme = ({ api: { stage } }: Trail) => ({
  ...{ instituteId: stage.institute, name: `Opleiding ${v7()}`, sector: 'vo', judging: 'separate' },
});
export const aCohort = async ({ api: { stage }, sql }: Trail) => {
  const { rows } = await sql.owner('select framework_id as id from cohort where id = $1', [stage.cohort]);
  return () => ({
    ...{ programmeId: stage.programme, name: `Cohort ${v7()}` },
    ...{ frameworkId: rows[0].id, instrumentId: stage.instrument },
  });
};
export const aSchool = ({ api: { stage } }: Trail) => ({
  ...{ partnershipId: stage.partnership, kind: 'school', name: `School ${v7()}` },
});

/** Administration: Ada over the whole partnership, Cor and Els over the school; for anybody else it is not there. */
export const ADMINISTRATION: Record<string, Door[]> = {
  'GET /api/administration': page(''),
  'GET /api/administration/organisations': page('/organisations'),
  'GET /api/administration/organisations/:id': page(({ api }) => `/organisations/${api.stage.school}`),
  'GET /api/administration/organisations/:id/programmes': page(
    ({ api }) => `/organisations/${api.stage.institute}/programmes`,
    'ada',
  ),
  'GET /api/administration/people': page(
    ({ api }) => `/people?organisation=${api.stage.school}&search=mar&idle=false`,
  ),
  'GET /api/administration/people/:id': page(({ api }) => `/people/${api.stage.people.marieke}`),
  'GET /api/administration/assignments': page(({ api }) => `/assignments?organisation=${api.stage.school}`),
  'GET /api/administration/scopes': page('/scopes?role=workplace_mentor'),

  'PUT /api/administration/organisations/:id': [
    anew('organisations', aSchool, '/partnershipId'),
    {
      with: 'what is there',
      ready: (t) =>
        Promise.resolve({
          path: `/administration/organisations/${t.api.stage.school}`,
          body: { ...aSchool(t), name: 'School Here' },
        }),
      answers: { 200: 'ada', 403: 'cor els' },
      rest: 404,
    },
  ],
  'PUT /api/administration/partnerships/:id': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/administration/partnerships/${stage.partnership}`,
          body: { name: 'Partnership Here' },
        }),
      answers: { 204: 'ada' },
      rest: 404,
    },
  ],
  'POST /api/administration/partnerships/:id/bring-in': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/administration/partnerships/${stage.partnership}/bring-in`,
          body: { organisationId: stage.school },
        }),
      answers: { 204: 'ada' },
      rest: 404,
    },
  ],
  'PUT /api/administration/programmes/:id': [
    anew('programmes', aProgramme, '/instituteId'),
    {
      with: 'what is there',
      ready: (t) =>
        Promise.resolve({
          path: `/administration/programmes/${t.api.stage.programme}`,
          body: { ...aProgramme(t), name: 'Programme Here' },
        }),
      answers: { 200: 'ada' },
      rest: 404,
    },
  ],
  'PUT /api/administration/cohorts/:id': [
    {
      with: 'something new',
      ready: async (t) => ({ path: () => `/administration/cohorts/${v7()}`, body: await aCohort(t) }),
      answers: { 200: 'ada', 422: 'cor els' },
      rest: 404,
      pointer: '/programmeId',
    },
    {
      with: 'what is there',
      ready: async (t) => ({
        path: `/administration/cohorts/${t.api.stage.cohort}`,
        body: { ...(await aCohort(t))(), name: '2026' },
      }),
      answers: { 200: 'ada' },
      rest: 404,
    },
  ],
  'PUT /api/administration/people/:id': [
    {
      ready: async (t) => {
        const id = await aMember(t, t.api.stage.school);
        return {
          path: `/administration/people/${id}`,
          body: { name: 'Andere Naam', email: `nieuw-${id}@test.example` },
        };
      },
      answers: { 200: 'ada cor', 403: 'els' },
      rest: 404,
    },
    {
      with: 'somebody who has an office of her own',
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/administration/people/${stage.people.els}`,
          body: { name: 'Els', email: 'els@test.example' },
        }),
      answers: { 200: 'ada cor', 403: 'els' },
      rest: 404,
    },
  ],
  'POST /api/administration/people/:id/invite': [
    {
      ready: async (t) => {
        const { institute, programme } = t.api.stage;
        const personId = await aMember(t, institute);
        await appointed(t, {
          ...{ personId, role: 'institute_educator', scopeKind: 'programme', scopeId: programme },
        });
        return { path: `/administration/people/${personId}/invite` };
      },
      answers: { 200: 'ada' },
      rest: 404,
    },
    {
      with: 'somebody without a role',
      ready: async (t) => ({
        path: `/administration/people/${await aMember(t, t.api.stage.school)}/invite`,
      }),
      answers: { 403: OFFICES },
      rest: 404,
    },
  ],
  'PUT /api/administration/organisations/:id/people/:personId': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: () => `/administration/organisations/${stage.school}/people/${v7()}`,
          body: () => ({ name: 'Nieuwe Collega', email: `${v7()}@test.example`, number: null }),
        }),
      answers: { 200: OFFICES },
      rest: 404,
    },
    {
      with: 'at another organisation',
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: () => `/administration/organisations/${stage.institute}/people/${v7()}`,
          body: () => ({ name: 'Nieuwe Student', email: `${v7()}@test.example`, number: null }),
        }),
      answers: { 200: 'ada' },
      rest: 404,
    },
  ],
  'DELETE /api/administration/organisations/:id/people/:personId': [
    {
      ready: async (t) => {
        const { institute } = t.api.stage;
        return { path: `/administration/organisations/${institute}/people/${await aMember(t, institute)}` };
      },
      answers: { 200: 'ada' },
      rest: 404,
    },
    {
      with: 'somebody who has a role here',
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/administration/organisations/${stage.school}/people/${stage.people.marieke}`,
        }),
      answers: { 403: OFFICES },
      rest: 404,
    },
  ],
  'PUT /api/administration/assignments/:id': [
    {
      with: 'a mentor',
      ready: (t) =>
        Promise.resolve({ path: () => `/administration/assignments/${v7()}`, body: anAppointment(t) }),
      answers: { 200: OFFICES },
      rest: 404,
    },
    {
      with: 'a school educator',
      ready: (t) => {
        const own = { role: 'school_educator', scopeKind: 'placement' };
        return Promise.resolve({
          path: () => `/administration/assignments/${v7()}`,
          body: anAppointment(t, { ...own, personId: t.api.stage.people.els, from: day(1) }),
        });
      },
      answers: { 200: 'ada cor', 403: 'els' },
      rest: 404,
    },
    {
      with: 'a coordinator',
      ready: (t) => {
        const own = { role: 'coordinator', scopeKind: 'organisation', scopeId: t.api.stage.school };
        return Promise.resolve({
          path: () => `/administration/assignments/${v7()}`,
          body: anAppointment(t, { ...own, from: day(1) }),
        });
      },
      answers: { 200: 'ada', 403: 'cor els' },
      rest: 404,
    },
    {
      with: 'a further administrator',
      ready: (t) => {
        const own = { role: 'partnership_admin', scopeKind: 'partnership', scopeId: t.api.stage.partnership };
        return Promise.resolve({
          path: () => `/administration/assignments/${v7()}`,
          body: anAppointment(t, { ...own, from: day(1) }),
        });
      },
      answers: { 200: 'ada', 422: 'cor els' },
      rest: 404,
      pointer: '/scopeId',
    },
  ],
  'PUT /api/administration/assignments/:id/last-day': [
    {
      ready: async (t) => ({
        path: `/administration/assignments/${await appointed(t)}/last-day`,
        body: { day: day(20) },
      }),
      answers: { 200: OFFICES },
      rest: 404,
    },
  ],
  'DELETE /api/administration/assignments/:id': [
    {
      ready: async (t) => {
        const own = { role: 'coordinator', scopeKind: 'organisation', scopeId: t.api.stage.school };
        return { path: `/administration/assignments/${await appointed(t, { ...own, from: day(1) })}` };
      },
      answers: { 204: 'ada', 403: 'cor els' },
      rest: 404,
    },
    {
      with: 'what has begun',
      ready: async (t) => ({ path: `/administration/assignments/${await appointed(t)}` }),
      answers: { 403: OFFICES },
      rest: 404,
    },
  ],
};
