import { v7 } from 'uuid';
import { aLesson, anObservation, type Api, aReflection } from './api.js';
import type { Name } from './cast.js';
import type { Sql } from './sql.js';

const ROLE = { marieke: 'workplace_mentor', els: 'school_educator', ahmed: 'institute_educator' } as const;
type Sharer = keyof typeof ROLE;

/** What people of the cast do to bring something about; every verb answers with the id of what it made. */
export function trailOf(api: Api, sql: Sql) {
  const { stage } = api;
  const send = async (
    who: Name,
    method: 'put' | 'post' | 'delete',
    path: string,
    body: object,
    status = 200,
  ) => {
    const answer = await (await api.as(who))[method](path, body);
    if (answer.status !== status) {
      throw new Error(`${who} ${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    return answer;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await sql.owner('select version from entry where id = $1', [id])).rows[0]?.version;

  const make = (who: Name, folder: string, body: object) => {
    const id = v7();
    return send(who, 'put', `/${folder}/${id}`, body).then(() => id);
  };
  const aStep = () => ({
    id: v7(),
    text: 'Laat leerlingen eerst overleggen',
    when: 'next_lesson',
    day: null,
  });
  return {
    api,
    sql,
    send,
    versionOf,
    aStep,
    lesson: (own: object = {}) => make('sanne', 'lessons', aLesson(stage, own)),
    reflection: (own: object = {}) => make('sanne', 'reflections', aReflection(stage, own)),
    goal: () =>
      make('sanne', 'goals', {
        portfolioId: stage.portfolio,
        text: 'Rust',
        size: 'large',
        indicators: [],
        version: 0,
      }),
    observation: (who: Name, lesson: string | null, own: object = {}) =>
      make(who, 'observations', anObservation(stage, lesson, { nextStep: aStep(), ...own })),
    request: (of: Name, lessonId: string | null = null) =>
      make('sanne', 'feedback-requests', {
        ...{
          portfolioId: stage.portfolio,
          askedOf: stage.people[of],
          about: 'Hoe was mijn uitleg?',
          lessonId,
        },
        ...{ indicators: [], until: '2090-01-01', version: 0 },
      }),
    askFatima: (lessonId: string | null = null) =>
      make('sanne', 'feedback-requests', {
        ...{ portfolioId: stage.portfolio, askedOf: null, about: 'Hoe was mijn uitleg?', lessonId },
        ...{ guest: { name: 'Fatima', email: 'fatima@elders.example' } },
        ...{ indicators: [], until: '2090-01-01', version: 0 },
      }),
    feedback: (who: Name, requestId: string) =>
      make(who, 'feedback', {
        ...{ requestId, strength: 'Helder', evidence: 'Iedereen begon', items: [], version: 0 },
        nextStep: aStep(),
      }),
    async handIn(who: Name, id: string, release = false) {
      await send(who, 'post', `/observations/${id}/share`, { release, version: await versionOf(id) });
      return id;
    },
    async give(who: Name, id: string) {
      await send(who, 'post', `/feedback/${id}/share`, { version: await versionOf(id) });
      return id;
    },
    async share(id: string, roles: Sharer[], people: Name[] = []) {
      const body = {
        roles: roles.map((name) => ROLE[name]),
        people: people.map((name) => stage.people[name]),
        version: await versionOf(id),
      };
      await send('sanne', 'put', `/entries/${id}/audience`, body, 204);
      return id;
    },
    /** Lets Ada in to help. */
    async support(hours: number) {
      const given = { personId: stage.people.ada, hours };
      const { body } = await send('sanne', 'post', `/portfolios/${stage.portfolio}/support`, given);
      return String(body.grants[0].id);
    },
    async act(who: Name, path: string, id: string) {
      await send(who, 'post', path.replace(':id', id), { version: await versionOf(id) });
      return id;
    },
    async correct(who: Name, id: string, lesson: string, own: object = {}) {
      const body = anObservation(stage, lesson, { nextStep: null, ...own, version: await versionOf(id) });
      await send(who, 'post', `/observations/${id}/correct`, { ...body, reason: 'Verschreven' });
      return id;
    },
    async answer(id: string) {
      await send('sanne', 'post', `/observations/${id}/answer`, {
        text: 'Herkenbaar',
        version: await versionOf(id),
      });
      return id;
    },
    async stepOf(origin: string): Promise<string> {
      return (await sql.owner('select id from next_step where origin_id = $1', [origin])).rows[0]?.id;
    },
    async mark(step: string, outcome: string) {
      await send('sanne', 'post', `/next-steps/${step}/outcomes`, {
        id: v7(),
        outcome,
        note: 'Zo ging het',
        lessonId: null,
      });
      return step;
    },
    /** A file of Cor in which nothing is new, looked through. */
    async imported() {
      const id = v7();
      const csv =
        'organisatie;nummer;naam;e-mail;rol\nSchool Here;n-marieke;Marieke;marieke@test.example;wpb';
      const cor = await api.as('cor');
      await cor.put(`/imports/${id}/files/people.csv`).set('content-type', 'text/csv').send(csv).expect(200);
      await cor.post(`/imports/${id}/preview`).expect(200);
      return id;
    },
    /** Wim, whose assignment ended yesterday, as he was when it ran. */
    async whileWimWasMentor<T>(work: () => Promise<T>): Promise<T> {
      const until = (day: string) =>
        sql.owner(`update assignment set until_day = current_date + $1::int where person_id = $2`, [
          day,
          stage.people.wim,
        ]);
      await until('100');
      const made = await work();
      await until('-1');
      return made;
    },
  };
}
export type Trail = ReturnType<typeof trailOf>;

/** Everything that the table of who sees what speaks of, and how it comes about. */
export const SCENES = {
  'a private reflection': (t) => t.reflection({ intention: t.aStep() }),
  'a reflection shared with the workplace mentors': async (t) => t.share(await t.reflection(), ['marieke']),
  'a reflection shared with the school educators': async (t) => t.share(await t.reflection(), ['els']),
  'a reflection shared with the institute educators': async (t) => t.share(await t.reflection(), ['ahmed']),
  'a reflection shared with all who guide': async (t) =>
    t.share(await t.reflection(), ['marieke', 'els', 'ahmed']),
  'a reflection shared with Joost alone': async (t) => t.share(await t.reflection(), [], ['joost']),
  'a reflection shared with Wim alone, who has left since': (t) =>
    t.whileWimWasMentor(async () => t.share(await t.reflection(), [], ['wim'])),
  'a reflection shared and corrected': async (t) => {
    const id = await t.share(await t.reflection(), ['marieke']);
    await t.send(
      'sanne',
      'put',
      `/reflections/${id}`,
      aReflection(t.api.stage, { text: 'Beter gezegd', version: 2 }),
    );
    return id;
  },
  'a reflection shared and taken back': async (t) =>
    t.share(await t.share(await t.reflection(), ['marieke'], ['els']), []),
  'a goal': (t) => t.goal(),
  'a goal reworded': async (t) => {
    const id = await t.goal();
    const goal = {
      portfolioId: t.api.stage.portfolio,
      text: 'Meer rust',
      size: 'small',
      indicators: [],
      version: 1,
    };
    await t.send('sanne', 'put', `/goals/${id}`, goal);
    return id;
  },
  'a goal kept private': async (t) => t.share(await t.goal(), []),
  'a goal shared with Petra alone': async (t) => t.share(await t.goal(), [], ['petra']),
  'a lesson plan': (t) => t.lesson(),
  'a lesson plan kept private': async (t) => t.share(await t.lesson(), []),
  'a lesson plan shared with the institute educators': async (t) =>
    t.share(await t.lesson(), ['marieke', 'ahmed']),
  'a lesson plan shared with the school educators only': async (t) => t.share(await t.lesson(), ['els']),
  'a lesson plan shared with Ahmed alone': async (t) => t.share(await t.lesson(), [], ['ahmed']),
  'a lesson plan that Els is asked about': async (t) => {
    const lesson = await t.lesson();
    await t.request('els', lesson);
    return lesson;
  },
  'a draft observation of Marieke': async (t) => t.observation('marieke', await t.lesson()),
  'a blind observation of Marieke': async (t) =>
    t.handIn('marieke', await t.observation('marieke', await t.lesson())),
  'a released observation of Marieke': async (t) =>
    t.handIn('marieke', await t.observation('marieke', await t.lesson()), true),
  'an answered observation of Marieke': async (t) =>
    t.answer(await t.handIn('marieke', await t.observation('marieke', await t.lesson()), true)),
  'an observation of Marieke, opened by the self-view': async (t) => (await bothIn(t)).seen,
  'an observation shared further with the institute educators': async (t) =>
    t.share((await bothIn(t)).seen, ['ahmed']),
  'an observation shared further and taken back': async (t) =>
    t.share(await t.share((await bothIn(t)).seen, ['ahmed']), []),
  'an observation shared further with Joost alone': async (t) =>
    t.share((await bothIn(t)).seen, [], ['joost']),
  'an observation outside a lesson, by Els': async (t) => t.handIn('els', await t.observation('els', null)),
  'a draft of Wim, who has left': (t) =>
    t.whileWimWasMentor(async () => t.observation('wim', await t.lesson())),
  'a blind observation of Wim, who has left': (t) =>
    t.whileWimWasMentor(async () => t.handIn('wim', await t.observation('wim', await t.lesson()))),
  'an observation given by Wim, who has left': (t) =>
    t.whileWimWasMentor(async () => t.handIn('wim', await t.observation('wim', await t.lesson()), true)),
  'a draft self-view': async (t) => t.observation('sanne', await t.lesson(), { nextStep: null }),
  'a blind self-view': async (t) =>
    t.handIn('sanne', await t.observation('sanne', await t.lesson(), { nextStep: null })),
  'a self-view, opened by the observation of Marieke': async (t) => (await bothIn(t)).self,
  'an observation of Marieke, corrected': async (t) => {
    const { lesson, seen } = await bothIn(t);
    return t.correct('marieke', seen, lesson);
  },
  'a self-view whose share was emptied': async (t) => t.share((await bothIn(t)).self, []),
  'an observation of Marieke that Joost may read, who still looks himself': async (t) => {
    const lesson = await t.lesson();
    await t.observation('joost', lesson);
    return t.share(
      await t.handIn('marieke', await t.observation('marieke', lesson), true),
      ['marieke'],
      ['joost'],
    );
  },
  'the next step of an observation that Joost may read, who still looks himself': async (t) => {
    const lesson = await t.lesson();
    await t.observation('joost', lesson);
    return t.stepOf(
      await t.share(
        await t.handIn('marieke', await t.observation('marieke', lesson), true),
        ['marieke'],
        ['joost'],
      ),
    );
  },
  'a lesson plan with a self-view': async (t) => {
    const lesson = await t.lesson();
    await t.observation('sanne', lesson, { nextStep: null });
    return lesson;
  },
  'feedback given by Joost, corrected': async (t) => {
    const requestId = await t.request('joost');
    const id = await t.give('joost', await t.feedback('joost', requestId));
    const words = { strength: 'Anders', evidence: '', nextStep: null, items: [], reason: 'Verschreven' };
    await t.send('joost', 'post', `/feedback/${id}/correct`, { requestId, ...words, version: 2 });
    return id;
  },
  'draft feedback of Joost on a question that was withdrawn': async (t) => {
    const request = await t.request('joost');
    const draft = await t.feedback('joost', request);
    await t.act('sanne', '/feedback-requests/:id/withdraw', request);
    return draft;
  },
  'a question to Joost': (t) => t.request('joost'),
  'a question to Joost, withdrawn': async (t) =>
    t.act('sanne', '/feedback-requests/:id/withdraw', await t.request('joost')),
  'a question to Wim, who has left since': (t) => t.whileWimWasMentor(() => t.request('wim')),
  'a question to Fatima, who is from outside': (t) => t.askFatima(),
  'draft feedback of Joost': async (t) => t.feedback('joost', await t.request('joost')),
  'feedback given by Joost': async (t) =>
    t.give('joost', await t.feedback('joost', await t.request('joost'))),
  'feedback shared further with the school educators': async (t) =>
    t.share(await t.give('joost', await t.feedback('joost', await t.request('joost'))), ['els']),
  'feedback shared further with Marieke alone': async (t) =>
    t.share(await t.give('joost', await t.feedback('joost', await t.request('joost'))), [], ['marieke']),
  'draft feedback of Wim, who has left': (t) =>
    t.whileWimWasMentor(async () => t.feedback('wim', await t.request('wim'))),
  'feedback given by Wim, who has left': (t) =>
    t.whileWimWasMentor(async () => t.give('wim', await t.feedback('wim', await t.request('wim')))),
  'the intention of a private reflection': async (t) =>
    t.stepOf(await t.reflection({ intention: t.aStep() })),
  'the intention of a reflection shared with the school educators': async (t) =>
    t.stepOf(await t.share(await t.reflection({ intention: t.aStep() }), ['els'])),
  'the intention of a reflection shared with Joost alone': async (t) =>
    t.stepOf(await t.share(await t.reflection({ intention: t.aStep() }), [], ['joost'])),
  'the intention of a reflection taken back': async (t) =>
    t.stepOf(
      await t.share(await t.share(await t.reflection({ intention: t.aStep() }), ['els'], ['joost']), []),
    ),
  'the next step of a draft observation': async (t) =>
    t.stepOf(await t.observation('marieke', await t.lesson())),
  'the next step of an opened observation': async (t) => t.stepOf((await bothIn(t)).seen),
  'the next step of an observation shared further': async (t) =>
    t.stepOf(await t.share((await bothIn(t)).seen, ['ahmed'])),
  'the next step of an observation taken back': async (t) =>
    t.stepOf(await t.share(await t.share((await bothIn(t)).seen, ['ahmed']), [])),
  'the next step of feedback given by Joost': async (t) =>
    t.stepOf(await t.give('joost', await t.feedback('joost', await t.request('joost')))),
  'a next step that was tried': async (t) => t.mark(await t.stepOf((await bothIn(t)).seen), 'tried'),
} satisfies Record<string, (t: Trail) => Promise<string>>;
export type Scene = keyof typeof SCENES;

/** A lesson that Marieke and Sanne both looked at, both handed in. */
export async function bothIn(t: Trail) {
  const lesson = await t.lesson();
  const seen = await t.handIn('marieke', await t.observation('marieke', lesson));
  const self = await t.handIn('sanne', await t.observation('sanne', lesson, { nextStep: null, moments: [] }));
  return { lesson, seen, self };
}
