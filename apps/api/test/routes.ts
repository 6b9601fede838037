import { v7 } from 'uuid';
import { firstCode, made, newCode, passkeyOf, signed } from './factors.js';
import { aLesson, anObservation, aReflection } from './api.js';
import { type Name, PASSWORD, type Stage } from './cast.js';
import { aPlacement, placementsIn } from './placements.js';
import type { Trail } from './scenes.js';
import { bothIn } from './scenes.js';
import { ADMINISTRATION } from './administration-routes.js';
import { FEDERATION } from './federation-routes.js';

/** A request that is ready to be sent; what must be new each time is a function. */
export interface Ready {
  path: string | (() => string);
  body?: object | (() => object);
}

/** One way through a route: who gets which answer. Whoever is not named gets `rest`. */
export interface Door {
  /** What it is done with, where a route can be used in several ways. */
  with?: string;
  ready: (t: Trail) => Promise<Ready>;
  answers: Partial<Record<number, string>>;
  rest: number;
  /** What a peer gets, where it is not what Petra gets: both stand on the portfolio, and guide nobody. */
  peer?: number;
  /** What holders of an office at another place get, where it is not what a stranger gets: it is their own. */
  elsewhere?: number;
  /** Which field of the body a 422 points at. */
  pointer?: string;
}

/** Needs no sign-in. */
export const OPEN = 'open';

const everybody = (path: string, body?: object, status = 200): Door[] => [
  { ready: () => Promise.resolve({ path, ...(body && { body }) }), answers: {}, rest: status },
];
const GUIDES = 'marieke joost els ahmed';
const TEAM = `sanne ${GUIDES} petra cor`;
const list = (name: string): Door[] => [
  {
    ready: ({ api }) => Promise.resolve({ path: `/portfolios/${api.stage.portfolio}${name}` }),
    answers: { 200: TEAM },
    rest: 404,
  },
];
/** A verb on an entry that needs only the version: by one person, on what `make` brings about. */
const verb = (
  path: string,
  make: (t: Trail) => Promise<string>,
  answers: Door['answers'],
  rest = 404,
): Door => ({
  ready: async (t) => {
    const id = await make(t);
    return { path: path.replace(':id', id), body: { version: await t.versionOf(id) } };
  },
  answers,
  rest,
});
const read = (folder: string, make: (t: Trail) => Promise<string>, readers: string): Door[] => [
  { ready: async (t) => ({ path: `/${folder}/${await make(t)}` }), answers: { 200: readers }, rest: 404 },
];
/** Writes something new on the portfolio of Sanne: who is not on it is told that it is not theirs. */
const anew = (folder: string, body: (t: Trail) => object, writers: string, others = ''): Door => ({
  with: 'something new',
  ready: (t) => Promise.resolve({ path: () => `/${folder}/${v7()}`, body: () => body(t) }),
  answers: { 200: writers, 422: `youssef wim noor bram ada ${others}` },
  rest: 403,
  pointer: '/portfolioId',
});
/** Writes over what is there: who sees it may not, who does not see it may not begin one on this portfolio either. */
const over = (
  folder: string,
  make: (t: Trail) => Promise<string>,
  body: (t: Trail) => object,
  writer = 'sanne',
): Door => ({
  with: 'what is there',
  ready: async (t) => ({ path: `/${folder}/${await make(t)}`, body: { ...body(t), version: 1 } }),
  answers: { 200: writer, 422: 'youssef wim noor bram ada' },
  rest: 403,
  pointer: '/portfolioId',
});

const aGoal = ({ api }: Trail) => ({
  portfolioId: api.stage.portfolio,
  text: 'Orde',
  size: 'small',
  indicators: [],
  version: 0,
});
const aRequest = ({ api }: Trail) => ({
  ...{
    portfolioId: api.stage.portfolio,
    askedOf: api.stage.people.joost,
    about: 'Hoe was mijn uitleg?',
    lessonId: null,
  },
  ...{ indicators: [], until: '2090-01-01', version: 0 },
});
const sharedReflection = async (t: Trail) => t.share(await t.reflection(), ['marieke']);
const blind = async (t: Trail) => t.handIn('marieke', await t.observation('marieke', await t.lesson()));
const given = async (t: Trail) => t.give('joost', await t.feedback('joost', await t.request('joost')));

const OFFICE = 'els cor ada';
const soon = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
/** On a placement of its own for whoever knocks. */
const onPlacement = (
  { state, mentor }: { state: string; mentor?: Name },
  verb: string,
  { body, answers }: { body: (stage: Stage) => object; answers: Door['answers'] },
): Door => ({
  ready: async ({ api: { stage }, sql }) => {
    const wanted = { state, mentor: mentor && stage.people[mentor], count: 80 };
    const ids = await placementsIn(sql, stage, wanted);
    const next = () => {
      const id = ids.pop();
      if (!id) throw new Error('More people knock than there are placements');
      return id;
    };
    return { path: () => `/placements/${next()}/${verb}`, body: body(stage) };
  },
  answers,
  rest: 404,
});
const placementVerb = (verb: string, state: string, answers: Door['answers']): Door =>
  onPlacement({ state }, verb, { body: () => ({ reason: '' }), answers });
const ofImport = (path: string, make: (t: Trail) => Promise<string>): Door => ({
  ready: async (t) => ({ path: `/imports/${await make(t)}${path}` }),
  answers: { 200: 'cor' },
  rest: 404,
});

/**
 * Every route of the API, and how to use it rightly. A route that is missing here fails the doors test: say who may go
 * through before it goes live.
 */
export const ROUTES: Record<string, Door[] | typeof OPEN> = {
  'GET /api/health': OPEN,
  'GET /api/ready': OPEN,
  'POST /api/sign-in': OPEN,
  'POST /api/sign-in/code': OPEN,
  'POST /api/sign-in/code/use': OPEN,
  'GET /api/welcome/:locator': OPEN,
  'POST /api/welcome/:locator/code': OPEN,
  'POST /api/sign-in/passkey/begin': OPEN,
  'POST /api/sign-in/passkey': OPEN,
  'GET /api/doors': OPEN,
  'GET /api/federation/:provider/start': OPEN,
  'GET /api/federation/:provider/callback': OPEN,
  ...FEDERATION,
  'GET /api/second-factor': everybody('/second-factor'),
  'POST /api/second-factor': [
    {
      ready: async (t) => ({
        path: '/second-factor',
        body: { code: await newCode(await t.api.as('youssef')) },
      }),
      answers: { 204: 'youssef' },
      rest: 422,
    },
  ],
  'POST /api/second-factor/passkey/begin': everybody('/second-factor/passkey/begin'),
  'POST /api/second-factor/passkey': [
    {
      ready: async ({ api }) => ({
        path: '/second-factor/passkey',
        body: await signed(await api.as('youssef')),
      }),
      answers: { 204: 'youssef' },
      rest: 401,
    },
  ],
  'POST /api/me/proof': everybody('/me/proof', { password: PASSWORD }, 204),
  'GET /api/me/sign-in-methods': everybody('/me/sign-in-methods'),
  'PUT /api/me/password': everybody('/me/password', { current: PASSWORD, next: PASSWORD }, 204),
  'POST /api/me/recovery-codes': everybody('/me/recovery-codes'),
  'POST /api/me/passkeys/begin': everybody('/me/passkeys/begin'),
  'POST /api/me/passkeys': [
    {
      ready: async ({ api }) => ({ path: '/me/passkeys', body: (await made(await api.as('youssef'))).body }),
      answers: { 204: 'youssef' },
      rest: 401,
    },
  ],
  'PUT /api/me/passkeys/:id': [
    {
      ready: async ({ api }) => ({
        path: `/me/passkeys/${await passkeyOf(await api.as('youssef'))}`,
        body: { name: 'Laptop' },
      }),
      answers: { 204: 'youssef' },
      rest: 404,
    },
  ],
  'DELETE /api/me/passkeys/:id': [
    {
      ready: async ({ api }) => ({ path: `/me/passkeys/${await passkeyOf(await api.as('youssef'))}` }),
      answers: { 204: 'youssef' },
      rest: 404,
    },
  ],
  'POST /api/me/authenticator-app/begin': everybody('/me/authenticator-app/begin'),
  'POST /api/me/authenticator-app/confirm': [
    {
      ready: async ({ api }) => ({
        path: '/me/authenticator-app/confirm',
        body: { code: await firstCode(await api.as('youssef')) },
      }),
      answers: { 204: 'youssef' },
      rest: 422,
    },
  ],
  'DELETE /api/me/authenticator-app': [
    {
      ready: async (t) => {
        await newCode(await t.api.as('youssef'));
        return { path: '/me/authenticator-app' };
      },
      answers: { 204: 'youssef' },
      rest: 404,
    },
  ],
  'POST /api/sign-out': [{ ready: () => Promise.resolve({ path: '/sign-out' }), answers: {}, rest: 204 }],
  'GET /api/me': everybody('/me'),
  'PUT /api/me/locale': everybody('/me/locale', { locale: 'en' }),
  'GET /api/me/sessions': everybody('/me/sessions'),
  'POST /api/me/sessions/end-others': [
    { ready: () => Promise.resolve({ path: '/me/sessions/end-others' }), answers: {}, rest: 204 },
  ],
  'POST /api/me/sessions/:id/end': [
    {
      ready: async ({ api }) => {
        const sessions = await (await api.again('sanne')).get('/me/sessions').expect(200);
        return { path: `/me/sessions/${sessions.body[0].id}/end` };
      },
      answers: { 204: 'sanne' },
      rest: 404,
    },
  ],
  'GET /api/home': everybody('/home'),
  'GET /api/group': everybody('/group'),
  'GET /api/frameworks': everybody('/frameworks'),
  'GET /api/frameworks/:id': [
    {
      ready: ({ api }) => Promise.resolve({ path: `/frameworks/${api.stage.instrument}` }),
      answers: {},
      rest: 200,
    },
  ],

  'GET /api/portfolios/:id': list(''),
  'GET /api/portfolios/:id/trail': list('/trail'),
  'GET /api/portfolios/:id/lessons': list('/lessons'),
  'GET /api/portfolios/:id/goals': list('/goals'),
  'GET /api/portfolios/:id/next-steps': list('/next-steps'),
  'GET /api/portfolios/:id/feedback-requests': list('/feedback-requests'),
  'GET /api/portfolios/:id/progress': [
    {
      ready: ({ api }) => Promise.resolve({ path: `/portfolios/${api.stage.portfolio}/progress` }),
      answers: { 200: `sanne ${GUIDES}` },
      rest: 404,
    },
  ],
  'PUT /api/portfolios/:id/standing-audience': [
    {
      ready: ({ api }) =>
        Promise.resolve({
          path: `/portfolios/${api.stage.portfolio}/standing-audience`,
          body: { kind: 'lesson', roles: [] },
        }),
      answers: { 200: 'sanne', 403: `${GUIDES} petra cor` },
      rest: 404,
    },
  ],
  'GET /api/placements': everybody('/placements'),
  'GET /api/placements/choices': everybody('/placements/choices'),
  'GET /api/placements/people': everybody('/placements/people?search=a'),
  'GET /api/placements/:id': [
    {
      ready: ({ api }) => Promise.resolve({ path: `/placements/${api.stage.placement}` }),
      answers: { 200: OFFICE },
      rest: 404,
    },
  ],
  'PUT /api/placements/:id': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({ path: () => `/placements/${v7()}`, body: () => aPlacement(stage) }),
      answers: { 200: 'ada' },
      rest: 422,
      pointer: '/studentId',
    },
  ],
  'POST /api/placements/:id/confirm': [placementVerb('confirm', 'proposed', { 200: OFFICE })],
  'POST /api/placements/:id/start': [placementVerb('start', 'confirmed', { 200: 'cor ada', 403: 'els' })],
  'POST /api/placements/:id/pause': [placementVerb('pause', 'active', { 200: 'cor ada', 403: 'els' })],
  'POST /api/placements/:id/resume': [placementVerb('resume', 'paused', { 200: 'cor ada', 403: 'els' })],
  'POST /api/placements/:id/end': [placementVerb('end', 'active', { 200: 'cor ada', 403: 'els' })],
  'POST /api/placements/:id/mentors': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/placements/${stage.placement}/mentors`,
          body: { people: [stage.people.joost], from: '2090-01-01', until: '2090-02-01' },
        }),
      answers: { 200: OFFICE },
      rest: 404,
    },
  ],
  'POST /api/placements/:id/hand-over': [
    onPlacement({ state: 'active', mentor: 'joost' }, 'hand-over', {
      body: ({ people }) => ({ leaving: people.joost, successor: people.noor, lastDay: soon(), line: '' }),
      answers: { 200: OFFICE },
    }),
  ],

  'PUT /api/imports/:id/files/:name': [
    {
      ready: () => Promise.resolve({ path: () => `/imports/${v7()}/files/people.csv`, body: { naam: 'x' } }),
      answers: { 200: OFFICE },
      rest: 403,
      elsewhere: 200,
    },
  ],
  'GET /api/imports/:id': [ofImport('', (t) => t.imported())],
  'GET /api/imports/:id/rows': [ofImport('/rows', (t) => t.imported())],
  'POST /api/imports/:id/preview': [ofImport('/preview', (t) => t.imported())],
  'POST /api/imports/:id/apply': [
    {
      ready: async (t) => {
        const id = await t.imported();
        const { body } = await (await t.api.as('cor')).get(`/imports/${id}`);
        return { path: `/imports/${id}/apply`, body: { digest: body.digest, added: 0, changed: 0 } };
      },
      answers: { 200: 'cor' },
      rest: 404,
    },
  ],

  'POST /api/portfolios/:id/standing-audience/withdraw': [
    {
      ready: ({ api }) =>
        Promise.resolve({
          path: `/portfolios/${api.stage.portfolio}/standing-audience/withdraw`,
          body: { kind: 'feedback' },
        }),
      answers: { 200: 'sanne', 403: `${GUIDES} petra cor` },
      rest: 404,
    },
  ],
  'GET /api/portfolios/:id/access-events': list('/access-events'),
  'GET /api/entries/:id/readers': [
    {
      ready: async (t) => ({ path: `/entries/${await sharedReflection(t)}/readers` }),
      answers: { 200: 'sanne marieke joost' },
      rest: 404,
    },
  ],
  'GET /api/portfolios/:id/trail-as/:personId': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({ path: `/portfolios/${stage.portfolio}/trail-as/${stage.people.marieke}` }),
      answers: { 200: 'sanne' },
      rest: 404,
    },
  ],
  'GET /api/portfolios/:id/sight': [
    {
      ready: ({ api }) => Promise.resolve({ path: `/portfolios/${api.stage.portfolio}/sight` }),
      answers: { 200: 'sanne cor' },
      rest: 404,
    },
  ],
  'GET /api/entries/:id/sight/:personId': [
    {
      ready: async (t) => ({
        path: `/entries/${await sharedReflection(t)}/sight/${t.api.stage.people.els}`,
      }),
      answers: { 200: 'sanne cor' },
      rest: 404,
    },
    {
      with: 'what is private',
      ready: async (t) => ({ path: `/entries/${await t.reflection()}/sight/${t.api.stage.people.els}` }),
      answers: { 200: 'sanne' },
      rest: 404,
    },
  ],
  'GET /api/portfolios/:id/support': [
    {
      ready: ({ api }) => Promise.resolve({ path: `/portfolios/${api.stage.portfolio}/support` }),
      answers: { 200: 'sanne' },
      rest: 404,
    },
  ],
  'GET /api/me/supported': everybody('/me/supported'),
  'PUT /api/entries/:id/audience': [
    {
      ready: async (t) => ({
        path: `/entries/${await sharedReflection(t)}/audience`,
        body: { roles: ['school_educator'], people: [], version: 2 },
      }),
      answers: { 204: 'sanne', 403: 'marieke joost' },
      rest: 404,
    },
    {
      with: 'an observation that was given',
      ready: async (t) => ({
        path: `/entries/${(await bothIn(t)).seen}/audience`,
        body: { roles: ['school_educator'], people: [], version: 2 },
      }),
      answers: { 204: 'sanne', 403: 'marieke' },
      rest: 404,
    },
    {
      with: 'an observation that is blind',
      ready: async (t) => ({
        path: `/entries/${await blind(t)}/audience`,
        body: { roles: [], people: [], version: 2 },
      }),
      answers: { 403: 'marieke' },
      rest: 404,
    },
    {
      with: 'a self-view that is not handed in',
      ready: async (t) => ({
        path: `/entries/${await t.observation('sanne', await t.lesson(), { nextStep: null })}/audience`,
        body: { roles: ['workplace_mentor'], people: [], version: 1 },
      }),
      answers: { 403: 'sanne' },
      rest: 404,
    },
  ],

  'GET /api/lessons/:id': read('lessons', (t) => t.lesson(), 'sanne marieke joost'),
  'PUT /api/lessons/:id': [
    anew('lessons', ({ api }) => aLesson(api.stage), 'sanne'),
    over(
      'lessons',
      (t) => t.lesson(),
      ({ api }) => aLesson(api.stage, { topic: 'Nieuw' }),
    ),
  ],
  'POST /api/lessons/:id/teach': [
    verb('/lessons/:id/teach', (t) => t.lesson(), { 200: 'sanne', 403: 'marieke joost' }),
  ],
  'POST /api/lessons/:id/discuss': [
    verb('/lessons/:id/discuss', async (t) => t.act('sanne', '/lessons/:id/teach', await t.lesson()), {
      200: 'sanne',
      403: 'marieke joost',
    }),
  ],
  'POST /api/lessons/:id/close': [
    verb('/lessons/:id/close', async (t) => t.act('sanne', '/lessons/:id/teach', await t.lesson()), {
      200: 'sanne',
      403: 'marieke joost',
    }),
  ],
  'DELETE /api/lessons/:id': [
    verb('/lessons/:id', (t) => t.lesson(), { 204: 'sanne', 403: 'marieke joost' }),
  ],

  'GET /api/observations/:id': read('observations', async (t) => (await bothIn(t)).seen, 'sanne marieke'),
  'PUT /api/observations/:id': [
    {
      ...anew('observations', ({ api }) => anObservation(api.stage, null), GUIDES, 'sanne'),
      with: 'something new, outside a lesson',
      peer: 200,
    },
    {
      with: 'a draft',
      ready: async (t) => {
        const lesson = await t.lesson();
        const id = await t.observation('marieke', lesson);
        return {
          path: `/observations/${id}`,
          body: anObservation(t.api.stage, lesson, { strength: 'Beter', version: 1 }),
        };
      },
      // Sanne and Joost see the lesson, not the draft: theirs would be another one under the same id.
      answers: { 200: 'marieke', 409: 'sanne joost', 403: 'petra cor' },
      rest: 422,
      peer: 422,
    },
  ],
  'POST /api/observations/:id/share': [
    {
      ready: async (t) => ({
        path: `/observations/${await t.observation('marieke', await t.lesson())}/share`,
        body: { release: false, version: 1 },
      }),
      answers: { 200: 'marieke' },
      rest: 404,
    },
    {
      with: 'release',
      ready: async (t) => ({
        path: `/observations/${await blind(t)}/share`,
        body: { release: true, version: 2 },
      }),
      answers: { 200: 'marieke' },
      rest: 404,
    },
  ],
  'POST /api/observations/:id/correct': [
    {
      ready: async (t) => {
        const { lesson, seen } = await bothIn(t);
        const body = anObservation(t.api.stage, lesson, {
          nextStep: null,
          version: 2,
          reason: 'Verschreven',
        });
        return { path: `/observations/${seen}/correct`, body };
      },
      answers: { 200: 'marieke', 403: 'sanne' },
      rest: 404,
    },
    {
      with: 'what is still blind',
      ready: async (t) => {
        const lesson = await t.lesson();
        const id = await t.handIn('marieke', await t.observation('marieke', lesson));
        const body = anObservation(t.api.stage, lesson, {
          nextStep: null,
          version: 2,
          reason: 'Verschreven',
        });
        return { path: `/observations/${id}/correct`, body };
      },
      answers: { 403: 'marieke' },
      rest: 404,
    },
  ],
  'POST /api/observations/:id/answer': [
    {
      ready: async (t) => ({
        path: `/observations/${(await bothIn(t)).seen}/answer`,
        body: { text: 'Dank', version: 2 },
      }),
      answers: { 200: 'sanne', 403: 'marieke' },
      rest: 404,
    },
  ],
  'DELETE /api/observations/:id': [
    verb('/observations/:id', async (t) => t.observation('marieke', await t.lesson()), { 204: 'marieke' }),
    {
      ...verb('/observations/:id', async (t) => (await bothIn(t)).seen, { 403: 'sanne marieke' }),
      with: 'what is shared',
    },
  ],

  'POST /api/next-steps/:id/outcomes': [
    {
      ready: async (t) => ({
        path: `/next-steps/${await t.stepOf((await bothIn(t)).seen)}/outcomes`,
        body: { id: v7(), outcome: 'worked', note: 'Ging goed', lessonId: null },
      }),
      answers: { 200: 'sanne', 403: 'marieke' },
      rest: 404,
    },
  ],

  'GET /api/reflections/:id': read('reflections', sharedReflection, 'sanne marieke joost'),
  'PUT /api/reflections/:id': [
    anew('reflections', ({ api }) => aReflection(api.stage), 'sanne'),
    over(
      'reflections',
      (t) => t.reflection(),
      ({ api }) => aReflection(api.stage, { text: 'Anders' }),
    ),
  ],
  'DELETE /api/reflections/:id': [
    verb('/reflections/:id', (t) => t.reflection(), { 204: 'sanne' }),
    { ...verb('/reflections/:id', sharedReflection, { 403: 'sanne marieke joost' }), with: 'what is shared' },
  ],

  'GET /api/goals/:id': read('goals', (t) => t.goal(), `sanne ${GUIDES}`),
  'PUT /api/goals/:id': [anew('goals', aGoal, 'sanne'), over('goals', (t) => t.goal(), aGoal)],
  'POST /api/goals/:id/close': [
    {
      ready: async (t) => ({
        path: `/goals/${await t.goal()}/close`,
        body: { reason: 'Bereikt', version: 1 },
      }),
      answers: { 200: 'sanne', 403: GUIDES },
      rest: 404,
    },
  ],

  'GET /api/feedback-requests/:id': read('feedback-requests', (t) => t.request('joost'), 'sanne joost'),
  'PUT /api/feedback-requests/:id': [
    anew('feedback-requests', aRequest, 'sanne'),
    over('feedback-requests', (t) => t.request('joost'), aRequest),
  ],
  'POST /api/feedback-requests/:id/withdraw': [
    verb('/feedback-requests/:id/withdraw', (t) => t.request('joost'), { 200: 'sanne', 403: 'joost' }),
  ],
  'GET /api/feedback/:id': read('feedback', given, 'sanne joost'),
  'PUT /api/feedback/:id': [
    {
      with: 'something new',
      ready: async (t) => {
        const requestId = await t.request('joost');
        const body = { requestId, strength: 'Helder', evidence: '', nextStep: null, items: [], version: 0 };
        return { path: `/feedback/${v7()}`, body };
      },
      answers: { 200: 'joost', 403: 'sanne' },
      rest: 422,
      pointer: '/requestId',
    },
    {
      with: 'what is given',
      ready: async (t) => {
        const requestId = await t.request('joost');
        const id = await t.give('joost', await t.feedback('joost', requestId));
        const body = { requestId, strength: 'Anders', evidence: '', nextStep: null, items: [], version: 2 };
        return { path: `/feedback/${id}`, body };
      },
      answers: { 403: 'joost sanne' },
      rest: 422,
      pointer: '/requestId',
    },
  ],
  'POST /api/feedback/:id/correct': [
    {
      ready: async (t) => {
        const requestId = await t.request('joost');
        const id = await t.give('joost', await t.feedback('joost', requestId));
        const words = { strength: 'Anders', evidence: '', nextStep: null, items: [], reason: 'Verschreven' };
        return { path: `/feedback/${id}/correct`, body: { requestId, ...words, version: 2 } };
      },
      answers: { 200: 'joost', 403: 'sanne' },
      rest: 404,
    },
  ],
  'POST /api/feedback/:id/share': [
    verb('/feedback/:id/share', async (t) => t.feedback('joost', await t.request('joost')), { 200: 'joost' }),
  ],
  ...ADMINISTRATION,

  // The last ones: while she is let in, Ada sees what she is refused above.
  'POST /api/portfolios/:id/support': [
    {
      ready: ({ api: { stage } }) =>
        Promise.resolve({
          path: `/portfolios/${stage.portfolio}/support`,
          body: { personId: stage.people.ada, hours: 1 },
        }),
      answers: { 200: 'sanne', 403: `${GUIDES} petra cor` },
      rest: 404,
    },
  ],
  'POST /api/portfolios/:id/support/:grantId/end': [
    {
      ready: async (t) => {
        // Who was let in above is out again.
        await t.sql.owner('update support_grant set ended_at = now() where ended_at is null');
        return { path: `/portfolios/${t.api.stage.portfolio}/support/${await t.support(1)}/end` };
      },
      answers: { 200: 'sanne', 403: `${GUIDES} petra cor ada` },
      rest: 404,
    },
  ],
};

/** The answer that a person gets at a door. */
export const answerTo = (door: Door, who: Name): number => {
  const named = Object.entries(door.answers).find(([, names]) => names?.split(' ').includes(who));
  return named ? Number(named[0]) : door.rest;
};
