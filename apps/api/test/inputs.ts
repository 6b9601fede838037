import {
  AskCode,
  InviteGuest,
  UseCode,
  ActOnEntry,
  AddPasskey,
  AnswerObservation,
  ApplyImport,
  AskFeedback,
  ChangePassword,
  AssignMentors,
  ChooseLocale,
  ChooseStandingAudience,
  CloseGoal,
  CorrectFeedback,
  CorrectObservation,
  DecideBinding,
  FeedbackItem,
  GiveCode,
  GivePassword,
  HandOver,
  GrantSupport,
  LessonPhase,
  MarkOutcome,
  MovePlacement,
  ProposeNextStep,
  RenamePasskey,
  ProposePlacement,
  ShareEntry,
  ShareObservation,
  SignIn,
  UsePasskey,
  WithdrawStandingAudience,
  WriteFeedback,
  WriteGoal,
  WriteLesson,
  WriteMoment,
  WriteObservation,
  WriteReflection,
  WriteScore,
} from '@leerspoor/shared';
import { v7 } from 'uuid';
import { aLesson, anObservation, aReflection } from './api.js';
import { type Name, PASSWORD } from './cast.js';
import { made, newCode, passkeyOf, signed } from './factors.js';
import { aPlacement, placementIn } from './placements.js';
import { SecretBox } from '../src/identity/secret-box.js';
import { codeOf } from '../src/identity/sign-in-code.js';
import { bindingPath, othersThanSanne } from './federation-routes.js';
import { bothIn, type Trail } from './scenes.js';
import { ADMINISTRATION_INPUTS } from './administration-inputs.js';

/** A request that is right as it stands, and where in its body the class sits. */
export interface RightRequest {
  method: 'put' | 'post';
  path: string;
  body: Record<string, unknown>;
  cookie?: string;
}
export interface Input {
  of: new () => object;
  who: Name | 'nobody';
  /** Pointer to the object of this class in the body. */
  at: string;
  ready: (t: Trail) => Promise<RightRequest>;
  /** Per field that refers to something: things that are not this person's to name. */
  foreign?: Record<string, (t: Trail) => Promise<unknown[]>>;
}

const put = (path: string, body: object): RightRequest => ({ method: 'put', path, body: { ...body } });
const post = (path: string, body: object): RightRequest => ({ method: 'post', path, body: { ...body } });

const otherPortfolios = ({ api }: Trail) =>
  Promise.resolve([api.stage.otherPortfolio, api.stage.strangePortfolio, v7()]);
const otherPlacements = ({ api }: Trail) => Promise.resolve([api.stage.strangePlacement, v7()]);

/** A lesson and a goal of Youssef. */
async function ofYoussef({ api, sql }: Trail) {
  const { rows } = await sql.owner('select id from placement where portfolio_id = $1', [
    api.stage.otherPortfolio,
  ]);
  const [youssef, lesson, goal] = [await api.as('youssef'), v7(), v7()];
  const portfolioId = api.stage.otherPortfolio;
  await youssef
    .put(`/lessons/${lesson}`, aLesson(api.stage, { portfolioId, placementId: rows[0].id }))
    .expect(200);
  await youssef
    .put(`/goals/${goal}`, { portfolioId, text: 'x', size: 'small', indicators: [], version: 0 })
    .expect(200);
  return { lesson, goal };
}
// Another's, one that is not there, and something of one's own that is no lesson.
const otherLessons = async (t: Trail) => [(await ofYoussef(t)).lesson, v7(), await t.goal()];
const otherGoals = async (t: Trail) => [(await ofYoussef(t)).goal, v7(), await t.lesson()];

const aStep = { id: v7(), text: 'Wacht langer', when: 'on_day', day: '2090-01-01' };
const anItem = { indicator: '9', strength: 'Goed', nextStep: '', evidence: '' };
const feedbackBody = (requestId: string) => ({
  ...{ requestId, strength: 'Helder', evidence: 'Zo', nextStep: null, items: [anItem], version: 0 },
});
const lessonRequest = (t: Trail) => Promise.resolve(put(`/lessons/${v7()}`, aLesson(t.api.stage)));
const observationRequest = async (t: Trail) =>
  put(`/observations/${v7()}`, anObservation(t.api.stage, await t.lesson(), { nextStep: null }));
const feedbackRequest = async (t: Trail) => put(`/feedback/${v7()}`, feedbackBody(await t.request('joost')));

/** Every input class, once where it is used; what its fields may hold follows from their own rules. */
export const INPUTS: Input[] = [
  {
    ...{ of: AskCode, who: 'nobody', at: '' },
    ready: () => Promise.resolve(post('/sign-in/code', { email: 'nobody@elders.example' })),
  },
  {
    ...{ of: UseCode, who: 'nobody', at: '' },
    ready: async ({ api, sql }) => {
      await sql.owner('delete from identity.password where person_id = $1', [api.stage.people.petra]);
      const asked = await api.anonymous.post('/sign-in/code', { email: 'petra@test.example' }).expect(204);
      const { rows } = await sql.owner(
        'select id from identity.sign_in_code where person_id = $1 order by expires_at desc limit 1',
        [api.stage.people.petra],
      );
      const code = codeOf(api.app.get(SecretBox), rows[0].id);
      const cookie = String(asked.get('Set-Cookie')?.[0]).split(';')[0] ?? '';
      return { ...post('/sign-in/code/use', { code, isRemembered: false }), cookie };
    },
  },
  {
    ...{ of: SignIn, who: 'nobody', at: '' },
    ready: () => Promise.resolve(post('/sign-in', { email: 'sanne@test.example', password: PASSWORD })),
  },
  {
    ...{ of: UsePasskey, who: 'youssef', at: '' },
    ready: async ({ api }) => post('/second-factor/passkey', await signed(await api.as('youssef'))),
  },
  {
    ...{ of: GiveCode, who: 'youssef', at: '' },
    ready: async ({ api }) => post('/second-factor', { code: await newCode(await api.as('youssef')) }),
  },
  {
    ...{ of: GivePassword, who: 'sanne', at: '' },
    ready: () => Promise.resolve(post('/me/proof', { password: PASSWORD })),
  },
  {
    ...{ of: ChangePassword, who: 'sanne', at: '' },
    ready: () => Promise.resolve(put('/me/password', { current: PASSWORD, next: PASSWORD })),
  },
  {
    ...{ of: AddPasskey, who: 'bram', at: '' },
    ready: async ({ api }) => post('/me/passkeys', (await made(await api.as('bram'))).body),
  },
  {
    ...{ of: DecideBinding, who: 'ada', at: '', foreign: { personId: othersThanSanne } },
    ready: async (t) => post(await bindingPath(t), { personId: t.api.stage.people.sanne, approve: false }),
  },
  {
    ...{ of: RenamePasskey, who: 'youssef', at: '' },
    ready: async ({ api }) =>
      put(`/me/passkeys/${await passkeyOf(await api.as('youssef'))}`, { name: 'Laptop' }),
  },
  {
    of: ChooseLocale,
    who: 'sanne',
    at: '',
    ready: () => Promise.resolve(put('/me/locale', { locale: 'nl' })),
  },
  {
    ...{ of: WriteLesson, who: 'sanne', at: '', ready: lessonRequest },
    foreign: { portfolioId: otherPortfolios, placementId: otherPlacements },
  },
  { of: LessonPhase, who: 'sanne', at: '/phases/0', ready: lessonRequest },
  {
    ...{ of: WriteObservation, who: 'marieke', at: '', ready: observationRequest },
    foreign: { portfolioId: otherPortfolios, placementId: otherPlacements, lessonId: otherLessons },
  },
  { of: WriteScore, who: 'marieke', at: '/scores/0', ready: observationRequest },
  { of: WriteMoment, who: 'marieke', at: '/moments/0', ready: observationRequest },
  {
    ...{ of: ShareObservation, who: 'marieke', at: '' },
    ready: async (t) => {
      const id = await t.observation('marieke', await t.lesson());
      return post(`/observations/${id}/share`, { release: false, version: 1 });
    },
  },
  {
    ...{ of: CorrectObservation, who: 'marieke', at: '' },
    ready: async (t) => {
      const { lesson, seen } = await bothIn(t);
      const body = anObservation(t.api.stage, lesson, { nextStep: null, version: 2, reason: 'Verschreven' });
      return post(`/observations/${seen}/correct`, body);
    },
    foreign: { portfolioId: otherPortfolios, placementId: otherPlacements, lessonId: otherLessons },
  },
  {
    ...{ of: AnswerObservation, who: 'sanne', at: '' },
    ready: async (t) => post(`/observations/${(await bothIn(t)).seen}/answer`, { text: 'Dank', version: 2 }),
  },
  {
    ...{ of: WriteReflection, who: 'sanne', at: '' },
    ready: (t) =>
      Promise.resolve(put(`/reflections/${v7()}`, aReflection(t.api.stage, { indicators: ['9'] }))),
    foreign: { portfolioId: otherPortfolios, lessonId: otherLessons, goalId: otherGoals },
  },
  {
    ...{ of: ProposeNextStep, who: 'sanne', at: '/intention' },
    ready: (t) =>
      Promise.resolve(put(`/reflections/${v7()}`, aReflection(t.api.stage, { intention: { ...aStep } }))),
  },
  {
    ...{ of: WriteGoal, who: 'sanne', at: '', foreign: { portfolioId: otherPortfolios } },
    ready: ({ api }) =>
      Promise.resolve(
        put(`/goals/${v7()}`, {
          portfolioId: api.stage.portfolio,
          text: 'Orde',
          size: 'small',
          indicators: ['9'],
          version: 0,
        }),
      ),
  },
  {
    ...{ of: CloseGoal, who: 'sanne', at: '' },
    ready: async (t) => post(`/goals/${await t.goal()}/close`, { reason: 'Bereikt', version: 1 }),
  },
  {
    ...{ of: AskFeedback, who: 'sanne', at: '' },
    ready: ({ api: { stage } }) =>
      Promise.resolve(
        put(`/feedback-requests/${v7()}`, {
          ...{
            portfolioId: stage.portfolio,
            askedOf: stage.people.joost,
            about: 'Mijn uitleg?',
            lessonId: null,
          },
          ...{ indicators: ['9'], until: '2090-01-01', version: 0 },
        }),
      ),
    foreign: {
      portfolioId: otherPortfolios,
      // somebody of another school, another student, who has left, who is still to come, and oneself
      askedOf: ({ api: { stage } }) => {
        const { bram, youssef, wim, noor, sanne } = stage.people;
        return Promise.resolve([bram, youssef, wim, noor, sanne, sanne.toUpperCase(), v7()]);
      },
      lessonId: otherLessons,
    },
  },
  {
    ...{ of: InviteGuest, who: 'sanne', at: '/guest' },
    ready: ({ api: { stage } }) =>
      Promise.resolve(
        put(`/feedback-requests/${v7()}`, {
          ...{ portfolioId: stage.portfolio, askedOf: null, about: 'Mijn uitleg?', lessonId: null },
          ...{ guest: { name: 'Fatima', email: 'fatima@elders.example' } },
          ...{ indicators: [], until: '2090-01-01', version: 0 },
        }),
      ),
  },
  {
    ...{ of: WriteFeedback, who: 'joost', at: '', ready: feedbackRequest },
    // a question to somebody else
    foreign: { requestId: async (t) => [await t.request('marieke'), v7(), await t.goal()] },
  },
  {
    ...{ of: CorrectFeedback, who: 'joost', at: '' },
    ready: async (t) => {
      const requestId = await t.request('joost');
      const id = await t.give('joost', await t.feedback('joost', requestId));
      return post(`/feedback/${id}/correct`, {
        ...feedbackBody(requestId),
        version: 2,
        reason: 'Verschreven',
      });
    },
    foreign: { requestId: async (t) => [await t.request('marieke'), v7(), await t.goal()] },
  },
  { of: FeedbackItem, who: 'joost', at: '/items/0', ready: feedbackRequest },
  {
    ...{ of: MarkOutcome, who: 'sanne', at: '', foreign: { lessonId: otherLessons } },
    ready: async (t) =>
      post(`/next-steps/${await t.stepOf((await bothIn(t)).seen)}/outcomes`, {
        ...{ id: v7(), outcome: 'tried', note: 'Ging', lessonId: null },
      }),
  },
  {
    ...{ of: ShareEntry, who: 'sanne', at: '' },
    ready: async (t) =>
      put(`/entries/${await t.reflection()}/audience`, {
        ...{ roles: ['workplace_mentor'], people: [t.api.stage.people.els], version: 1 },
        ...{ from: null, until: null },
      }),
    foreign: {
      people: ({ api: { stage } }) => {
        const { bram, youssef, wim, noor } = stage.people;
        return Promise.resolve([bram, youssef, wim, noor, v7()].map((person) => [person]));
      },
    },
  },
  {
    ...{ of: ActOnEntry, who: 'sanne', at: '' },
    ready: async (t) => post(`/lessons/${await t.lesson()}/teach`, { version: 1 }),
  },
  {
    ...{ of: ChooseStandingAudience, who: 'sanne', at: '' },
    ready: ({ api }) =>
      Promise.resolve(
        put(`/portfolios/${api.stage.portfolio}/standing-audience`, {
          kind: 'lesson',
          roles: ['workplace_mentor'],
          ...{ from: '2089-01-01', until: '2090-01-01' },
        }),
      ),
  },
  ...ADMINISTRATION_INPUTS,
  {
    ...{ of: ProposePlacement, who: 'ada', at: '' },
    ready: ({ api }) => Promise.resolve(put(`/placements/${v7()}`, aPlacement(api.stage))),
    foreign: {
      // somebody of another institute, and nobody
      studentId: ({ api }) => Promise.resolve([api.stage.people.bram, v7()]),
      cohortId: async ({ sql, api }) => {
        const { rows } = await sql.owner('select id from cohort where id <> $1', [api.stage.cohort]);
        return [rows[0].id, v7()];
      },
      // an institute is no school
      schoolId: ({ api }) => Promise.resolve([api.stage.institute, v7()]),
    },
  },
  {
    ...{ of: MovePlacement, who: 'cor', at: '' },
    ready: async ({ api, sql }) =>
      post(`/placements/${await placementIn(sql, api.stage, 'proposed')}/confirm`, { reason: 'Akkoord' }),
  },
  {
    ...{ of: AssignMentors, who: 'cor', at: '' },
    ready: ({ api: { stage } }) => {
      const input = { people: [stage.people.joost], from: '2090-01-01', until: '2090-02-01' };
      return Promise.resolve(post(`/placements/${stage.placement}/mentors`, input));
    },
    foreign: {
      people: ({ api: { stage } }) =>
        Promise.resolve([stage.people.bram, stage.people.cor, stage.people.sanne, v7()].map((one) => [one])),
    },
  },
  {
    ...{ of: HandOver, who: 'cor', at: '' },
    ready: async ({ api: { stage }, sql }) => {
      const { joost: leaving, noor: successor } = stage.people;
      const lastDay = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
      const id = await placementIn(sql, stage, 'active', leaving);
      return post(`/placements/${id}/hand-over`, { leaving, successor, lastDay, line: 'Let op' });
    },
    foreign: {
      leaving: ({ api: { stage } }) => Promise.resolve([stage.people.els, stage.people.bram, v7()]),
      successor: ({ api: { stage } }) =>
        Promise.resolve([stage.people.bram, stage.people.cor, stage.people.youssef, v7()]),
    },
  },
  {
    ...{ of: ApplyImport, who: 'cor', at: '' },
    ready: async (t) => {
      const id = await t.imported();
      const { body } = await (await t.api.as('cor')).get(`/imports/${id}`);
      return post(`/imports/${id}/apply`, { digest: body.digest, added: 0, changed: 0 });
    },
  },
  {
    ...{ of: WithdrawStandingAudience, who: 'sanne', at: '' },
    ready: ({ api }) =>
      Promise.resolve(
        post(`/portfolios/${api.stage.portfolio}/standing-audience/withdraw`, { kind: 'feedback' }),
      ),
  },
  {
    ...{ of: GrantSupport, who: 'sanne', at: '' },
    ready: ({ api: { stage } }) =>
      Promise.resolve(
        post(`/portfolios/${stage.portfolio}/support`, { personId: stage.people.ada, hours: 1 }),
      ),
    // no support: a mentor, a coordinator, somebody elsewhere, and oneself
    foreign: {
      personId: ({ api: { stage } }) => {
        const { marieke, cor, bram, sanne } = stage.people;
        return Promise.resolve([marieke, cor, bram, sanne, v7()]);
      },
    },
  },
];
