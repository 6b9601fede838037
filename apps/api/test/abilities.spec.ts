import { v7 } from 'uuid';
import { aLesson, anObservation, type Api, aReflection, startApi, type Visitor } from './api.js';
import { CELLS } from './access-table.js';
import type { Name } from './cast.js';
import { type Scene, SCENES, type Trail, trailOf } from './scenes.js';
import { openSql, type Sql } from './sql.js';

// What a view says somebody may do, against what happens when they do it. A button that does nothing, and a door
// without a button, are both wrong.

let api: Api;
let sql: Sql;
let t: Trail;
const ids = {} as Record<Scene, string>;
beforeAll(async () => {
  api = await startApi();
  sql = await openSql(api.ownerUrl);
  t = trailOf(api, sql);
  for (const [scene, make] of Object.entries(SCENES)) ids[scene as Scene] = await make(t);
}, 60_000);
afterAll(async () => {
  await sql.stop();
  await api.stop();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a view as it comes over the wire, of any kind
type View = any;
type Try = (who: Visitor, view: View) => PromiseLike<{ status: number }>;
const audience: Try = (who, { id, version }) =>
  who.put(`/entries/${id}/audience`, { roles: ['school_educator'], people: [], version });
const act =
  (verb: string, body: object = {}): Try =>
  (who, { id, version }) =>
    who.post(verb.replace(':id', id), { ...body, version });
const remove =
  (folder: string): Try =>
  (who, { id }) =>
    who.delete(`/${folder}/${id}`);
const asPlan = ({ portfolioId, placementId, startsAt, className, subject, topic, version }: View) =>
  aLesson(api.stage, { portfolioId, placementId, startsAt, className, subject, topic, version });

/** Per kind of entry: how each thing that `may` names is done. */
const DOING: Record<string, Record<string, Try>> = {
  lesson: {
    revise: (who, view) => who.put(`/lessons/${view.id}`, asPlan(view)),
    share: audience,
    teach: act('/lessons/:id/teach'),
    discuss: act('/lessons/:id/discuss'),
    close: act('/lessons/:id/close'),
    observe: (who, { id }) => who.put(`/observations/${v7()}`, anObservation(api.stage, id)),
    reflect: (who, { id }) => who.put(`/reflections/${v7()}`, aReflection(api.stage, { lessonId: id })),
    remove: remove('lessons'),
  },
  observation: {
    revise: (who, { id, lessonId, version }) =>
      who.put(
        `/observations/${id}`,
        anObservation(api.stage, lessonId, { version, nextStep: null, moments: [] }),
      ),
    share: act('/observations/:id/share', { release: false }),
    correct: (who, { id, lessonId, version }) =>
      who.post(`/observations/${id}/correct`, {
        ...anObservation(api.stage, lessonId, { version, nextStep: null, moments: [] }),
        reason: 'Verschreven',
      }),
    release: act('/observations/:id/share', { release: true }),
    answer: act('/observations/:id/answer', { text: 'Dank' }),
    shareFurther: audience,
    remove: remove('observations'),
  },
  reflection: {
    revise: (who, { id, version }) =>
      who.put(`/reflections/${id}`, aReflection(api.stage, { version, text: 'Anders' })),
    share: audience,
    remove: remove('reflections'),
  },
  goal: {
    revise: (who, { id, version }) =>
      who.put(`/goals/${id}`, {
        portfolioId: api.stage.portfolio,
        text: 'Anders',
        size: 'small',
        indicators: [],
        version,
      }),
    close: act('/goals/:id/close', { reason: 'Bereikt' }),
    share: audience,
  },
  feedback_request: {
    answer: (who, { id: requestId }) =>
      who.put(`/feedback/${v7()}`, {
        requestId,
        strength: 'x',
        evidence: '',
        nextStep: null,
        items: [],
        version: 0,
      }),
    withdraw: act('/feedback-requests/:id/withdraw'),
  },
  feedback: {
    revise: (who, { id, requestId, version }) =>
      who.put(`/feedback/${id}`, {
        requestId,
        strength: 'y',
        evidence: '',
        nextStep: null,
        items: [],
        version,
      }),
    share: act('/feedback/:id/share'),
    correct: (who, { id, requestId, version }) =>
      who.post(`/feedback/${id}/correct`, {
        ...{ requestId, strength: 'y', evidence: '', nextStep: null, items: [], version },
        reason: 'Verschreven',
      }),
    shareFurther: audience,
  },
  next_step: {
    markOutcome: (who, { id }) =>
      who.post(`/next-steps/${id}/outcomes`, { id: v7(), outcome: 'worked', note: '', lessonId: null }),
  },
};

async function viewOf(who: Name, id: string): Promise<{ kind: string; view: View }> {
  const { kind } = (await sql.owner('select kind from entry where id = $1', [id])).rows[0];
  const visitor = await api.as(who);
  if (kind === 'lesson') return { kind, view: (await visitor.get(`/lessons/${id}`).expect(200)).body.lesson };
  if (kind !== 'next_step') {
    const folder = {
      observation: 'observations',
      reflection: 'reflections',
      goal: 'goals',
      feedback: 'feedback',
    }[kind as string];
    return { kind, view: (await visitor.get(`/${folder ?? 'feedback-requests'}/${id}`).expect(200)).body };
  }
  for (let next: string | null = ''; next !== null;) {
    const list = `/portfolios/${api.stage.portfolio}/next-steps?next=${encodeURIComponent(next)}`;
    const page: { body: { items: View[]; next: string | null } } = await visitor.get(list).expect(200);
    const view = page.body.items.find((item: { id: string }) => item.id === id);
    if (view) return { kind, view };
    next = page.body.next;
  }
  throw new Error('A next step that is seen is not in the list');
}

/** Something that hangs in the air of a rule: handing in a draft may at once be releasing it. */
const isPartOf = (action: string, may: Record<string, boolean>) => action === 'release' && may['share'];
// A lesson is named in the body of what is written about it, so there it is a wrong field.
// A second self-view is there already.
const refusals = (action: string): number[] =>
  ({ observe: [403, 409, 422], reflect: [403, 422] })[action] ?? [403];

// What is still a draft is in no list, so that there is no view of it to ask.
const IN_NO_LIST: Scene[] = ['the next step of a draft observation'];

describe.each(CELLS.filter(({ scene, sees }) => sees && !IN_NO_LIST.includes(scene)))(
  '$who, before $scene,',
  ({ who, scene }) => {
    it('is refused what the view says they may not do', async () => {
      const { kind, view } = await viewOf(who, ids[scene]);
      expect(Object.keys(view.may).sort()).toEqual(Object.keys(DOING[kind] ?? {}).sort());
      for (const [action, attempt] of Object.entries(DOING[kind] ?? {})) {
        if (view.may[action] || isPartOf(action, view.may)) continue;
        const { status } = await attempt(await api.as(who), view);
        expect({ action, refused: refusals(action).includes(status), status }).toEqual({
          action,
          refused: true,
          status,
        });
      }
    });

    it('can do what the view says they may', async () => {
      const { kind, view } = await viewOf(who, ids[scene]);
      const allowed = Object.keys(view.may).filter((action) => view.may[action]);
      for (const action of allowed) {
        const fresh = await viewOf(who, await SCENES[scene](t));
        const { status } = (await DOING[kind]?.[action]?.(await api.as(who), fresh.view)) ?? { status: 0 };
        expect({ action, done: [200, 204].includes(status), status }).toEqual({ action, done: true, status });
      }
    });
  },
);

describe('on the portfolio of Sanne', () => {
  const WAYS: Record<string, Try> = {
    planLesson: (who) => who.put(`/lessons/${v7()}`, aLesson(api.stage)),
    observe: (who) => who.put(`/observations/${v7()}`, anObservation(api.stage, lesson)),
    reflect: (who) => who.put(`/reflections/${v7()}`, aReflection(api.stage)),
    setGoal: (who) =>
      who.put(`/goals/${v7()}`, {
        portfolioId: api.stage.portfolio,
        text: 'x',
        size: 'small',
        indicators: [],
        version: 0,
      }),
    requestFeedback: (who) =>
      who.put(`/feedback-requests/${v7()}`, {
        ...{ portfolioId: api.stage.portfolio, askedOf: api.stage.people.joost, about: 'x', lessonId: null },
        ...{ indicators: [], until: '2090-01-01', version: 0 },
      }),
    chooseAudience: (who) =>
      who.put(`/portfolios/${api.stage.portfolio}/standing-audience`, { kind: 'lesson', roles: [] }),
    explainSight: (who) => who.get(`/portfolios/${api.stage.portfolio}/sight`),
    readProgress: (who) => who.get(`/portfolios/${api.stage.portfolio}/progress`),
  };
  const READS = ['explainSight', 'readProgress'];
  let lesson = '';
  beforeAll(async () => {
    lesson = await t.share(await t.lesson(), ['marieke', 'els', 'ahmed']);
  });

  it.each(['sanne', 'marieke', 'joost', 'els', 'ahmed', 'petra', 'cor'] as const)(
    '%s may what works, and nothing else',
    async (who) => {
      const visitor = await api.as(who);
      const { may } = (await visitor.get(`/portfolios/${api.stage.portfolio}`).expect(200)).body;
      const done: Record<string, boolean> = {};
      for (const [action, attempt] of Object.entries(WAYS)) {
        const { status } = await attempt(visitor, {});
        // What one may not read is not there.
        expect([200, 403, ...(READS.includes(action) ? [404] : [])]).toContain(status);
        done[action] = status === 200;
      }
      expect(done).toEqual(may);
    },
  );
});
