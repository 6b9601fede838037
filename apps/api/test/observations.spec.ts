import { v7 } from 'uuid';
import { aLesson, anObservation, type Visitor } from './api.js';
import type { Name } from './cast.js';
import { bothIn } from './scenes.js';
import { onStage } from './stage.js';

const { api, sql, trail: t } = await onStage();
beforeEach(async () => {
  await sql.owner('delete from standing_share');
});

/** Who of these people can read it now. */
async function readers(id: string, ...among: Name[]): Promise<Name[]> {
  const found: Name[] = [];
  for (const who of among) {
    const { status } = await (await api.as(who)).get(`/observations/${id}`);
    expect([who, [200, 404].includes(status)]).toEqual([who, true]);
    if (status === 200) found.push(who);
  }
  return found;
}
const lessonSharedWithAhmed = async () => t.share(await t.lesson(), ['marieke', 'ahmed']);
const standing = async (roles: string[]) =>
  t.send('sanne', 'put', `/portfolios/${api.stage.portfolio}/standing-audience`, {
    kind: 'observation',
    roles,
  });
const selfView = (lesson: string) => t.observation('sanne', lesson, { nextStep: null, moments: [] });

type Step = 'marieke' | 'ahmed' | 'sanne';
const ORDERS: { order: Step[]; after: [self: Name[], marieke: Name[], ahmed: Name[]][] }[] = [
  {
    order: ['marieke', 'ahmed', 'sanne'],
    after: [
      [['sanne'], ['marieke'], ['ahmed']],
      [['sanne'], ['marieke'], ['ahmed']],
      [
        ['sanne', 'marieke', 'ahmed'],
        ['sanne', 'marieke'],
        ['sanne', 'ahmed'],
      ],
    ],
  },
  {
    order: ['marieke', 'sanne', 'ahmed'],
    after: [
      [['sanne'], ['marieke'], ['ahmed']],
      [['sanne', 'marieke'], ['sanne', 'marieke'], ['ahmed']],
      [
        ['sanne', 'marieke', 'ahmed'],
        ['sanne', 'marieke'],
        ['sanne', 'ahmed'],
      ],
    ],
  },
  {
    order: ['sanne', 'ahmed', 'marieke'],
    after: [
      [['sanne'], ['marieke'], ['ahmed']],
      [['sanne', 'ahmed'], ['marieke'], ['sanne', 'ahmed']],
      [
        ['sanne', 'marieke', 'ahmed'],
        ['sanne', 'marieke'],
        ['sanne', 'ahmed'],
      ],
    ],
  },
];

describe('blind first', () => {
  it.each(ORDERS)(
    '$order hand in, in this order, and each sees the other only when both are in',
    async ({ order, after }) => {
      const lesson = await lessonSharedWithAhmed();
      const ids = {
        sanne: await selfView(lesson),
        marieke: await t.observation('marieke', lesson),
        ahmed: await t.observation('ahmed', lesson),
      };
      const seen = async () => [
        await readers(ids.sanne, 'sanne', 'marieke', 'joost', 'ahmed'),
        await readers(ids.marieke, 'sanne', 'marieke', 'joost', 'ahmed'),
        await readers(ids.ahmed, 'sanne', 'marieke', 'joost', 'ahmed'),
      ];
      for (const [place, who] of order.entries()) {
        await t.handIn(who, ids[who]);
        expect({ after: who, seen: await seen() }).toEqual({ after: who, seen: after[place] });
      }
    },
  );

  it('Joost, a second mentor who still looks blind, does not see the self-view that Marieke sees', async () => {
    const lesson = await t.lesson();
    const [self, his] = [await selfView(lesson), await t.observation('joost', lesson)];
    await t.handIn('marieke', await t.observation('marieke', lesson));
    await t.handIn('sanne', self);
    expect(await readers(self, 'marieke', 'joost')).toEqual(['marieke']);
    await t.handIn('joost', his);
    expect(await readers(self, 'marieke', 'joost')).toEqual(['marieke', 'joost']);
  });

  it('Marieke, who is also coordinator elsewhere in the school, does not open the self-view to coordinators', async () => {
    await sql.owner(
      `insert into assignment (id, person_id, role, organisation_id, from_day, until_day)
       select gen_random_uuid(), $1, 'coordinator', organisation_id, from_day, until_day from assignment where person_id = $2`,
      [api.stage.people.marieke, api.stage.people.cor],
    );
    const { self } = await bothIn(t);
    expect(await readers(self, 'marieke', 'cor')).toEqual(['marieke']);
    await sql.owner(`delete from assignment where person_id = $1 and role = 'coordinator'`, [
      api.stage.people.marieke,
    ]);
  });

  it('Sanne cannot show her self-view around before it is in', async () => {
    const self = await selfView(await t.lesson());
    const share = { roles: ['workplace_mentor'], people: [], version: 1 };
    await (await api.as('sanne')).put(`/entries/${self}/audience`, share).expect(403);
    await t.handIn('sanne', self);
    await (await api.as('sanne')).put(`/entries/${self}/audience`, { ...share, version: 2 }).expect(403);
    expect(await readers(self, 'marieke')).toEqual([]);
  });

  it('Marieke and Sanne hand in at the same moment, and both open, however often', async () => {
    const [sanne, marieke] = [await api.as('sanne'), await api.as('marieke')];
    for (let round = 0; round < 12; round++) {
      const lesson = await t.lesson();
      const [seen, self] = [await t.observation('marieke', lesson), await selfView(lesson)];
      const hand = (who: Visitor, id: string) =>
        who.post(`/observations/${id}/share`, { release: false, version: 1 });
      const both = await Promise.all([hand(marieke, seen), hand(sanne, self)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect([await readers(seen, 'sanne'), await readers(self, 'marieke')]).toEqual([
        ['sanne'],
        ['marieke'],
      ]);
    }
  });

  it('Marieke releases: Sanne reads at once, Marieke still not the self-view', async () => {
    const lesson = await t.lesson();
    const [seen, self] = [await t.observation('marieke', lesson), await selfView(lesson)];
    await t.handIn('marieke', seen);
    expect(await readers(seen, 'sanne')).toEqual([]);
    await t.handIn('marieke', seen, true);
    expect(await readers(seen, 'sanne', 'joost')).toEqual(['sanne']);
    expect(await readers(self, 'marieke')).toEqual([]);
    await t.handIn('sanne', self);
    expect(await readers(self, 'marieke')).toEqual(['marieke']);
  });

  it('Sanne cannot release her own view', async () => {
    const self = await t.handIn('sanne', await selfView(await t.lesson()), true);
    expect(await readers(self, 'sanne', 'marieke')).toEqual(['sanne']);
    await (
      await api.as('sanne')
    )
      .post(`/observations/${self}/share`, { release: true, version: 2 })
      .expect(403);
  });

  it('the lesson says how much is in, and never what', async () => {
    const lesson = await lessonSharedWithAhmed();
    const seen = await t.observation('marieke', lesson, { strength: 'Dit staat er' });
    const state = async (who: Name) => (await (await api.as(who)).get(`/lessons/${lesson}`).expect(200)).body;
    expect((await state('sanne')).blind).toEqual({ selfIn: false, observersIn: 0 });
    await t.handIn('marieke', seen);
    for (const who of ['sanne', 'joost', 'ahmed'] as const) {
      const said = await state(who);
      expect(said).toMatchObject({
        blind: { selfIn: false, observersIn: 1 },
        observations: [],
        nextSteps: [],
      });
      expect(JSON.stringify(said)).not.toContain('Dit staat er');
    }
  });

  it('an observation outside a lesson has no other side, and opens at once', async () => {
    expect(await readers(await t.handIn('els', await t.observation('els', null)), 'sanne', 'els')).toEqual([
      'sanne',
      'els',
    ]);
  });

  describe('holds among observers: Joost, who has begun and not handed in,', () => {
    /** Marieke is in and released, to all mentors; Joost looks himself. */
    const mariekeIsIn = async () => {
      const lesson = await t.lesson();
      const his = await t.observation('joost', lesson);
      const strength = 'Alleen Marieke zag dit';
      const hers = await t.handIn('marieke', await t.observation('marieke', lesson, { strength }), true);
      return { lesson, his, hers, step: await t.stepOf(hers) };
    };
    const everywhere = async (who: Name, lesson: string) => {
      const visitor = await api.as(who);
      const base = `/portfolios/${api.stage.portfolio}`;
      const paths = [`/lessons/${lesson}`, `${base}/trail`, `${base}/next-steps`, '/home'];
      const said = await Promise.all(paths.map((path) => visitor.get(path).expect(200)));
      return JSON.stringify(said.map(({ body }) => body));
    };

    it('reads nothing of what Marieke shared with his role until he hands in: no content, no next step', async () => {
      await standing(['workplace_mentor']);
      const { lesson, his, hers, step } = await mariekeIsIn();
      expect(await readers(hers, 'sanne', 'marieke', 'joost')).toEqual(['sanne', 'marieke']);
      const before = await everywhere('joost', lesson);
      expect([before.includes('Alleen Marieke zag dit'), before.includes(step)]).toEqual([false, false]);
      const thread = (await (await api.as('joost')).get(`/lessons/${lesson}`)).body;
      expect(thread.blind).toEqual({ selfIn: false, observersIn: 1 });
      expect(thread.observations.map(({ id }: { id: string }) => id)).toEqual([his]);
      await t.handIn('joost', his);
      expect(await readers(hers, 'joost')).toEqual(['joost']);
      const after = await everywhere('joost', lesson);
      expect([after.includes('Alleen Marieke zag dit'), after.includes(step)]).toEqual([true, true]);
    });

    it('nor what Sanne shared with him by name, nor her own view', async () => {
      const { lesson, his, hers } = await mariekeIsIn();
      await t.share(hers, [], ['joost']);
      const self = await t.share(await t.handIn('sanne', await selfView(lesson)), ['marieke'], ['joost']);
      expect([await readers(hers, 'joost'), await readers(self, 'joost')]).toEqual([[], []]);
      await t.handIn('joost', his);
      expect([await readers(hers, 'joost'), await readers(self, 'joost')]).toEqual([['joost'], ['joost']]);
    });

    it('meets the same wall in SQL, in every table', async () => {
      await standing(['workplace_mentor']);
      const { hers, step } = await mariekeIsIn();
      const count = `select (select count(*)::int from entry where id in ($1, $2)) as entries,
        (select count(*)::int from observation where id = $1) as seen,
        (select count(*)::int from observation_score where observation_id = $1) as scores,
        (select count(*)::int from moment where observation_id = $1) as moments,
        (select count(*)::int from next_step where id = $2) as steps`;
      const rows = async () => (await sql.as(api.stage.people.joost, (ask) => ask(count, [hers, step]))).rows;
      expect(await rows()).toEqual([{ entries: 0, seen: 0, scores: 0, moments: 0, steps: 0 }]);
    });

    it('reads on about other lessons, and about this one when he throws his draft away', async () => {
      await standing(['workplace_mentor']);
      const other = await t.handIn('marieke', await t.observation('marieke', await t.lesson()), true);
      const { his, hers } = await mariekeIsIn();
      expect(await readers(other, 'joost')).toEqual(['joost']);
      await (await api.as('joost')).delete(`/observations/${his}`).expect(204);
      expect(await readers(hers, 'joost')).toEqual(['joost']);
    });
  });

  it('what is released Sanne reads although her own view is only begun', async () => {
    const lesson = await t.lesson();
    await selfView(lesson);
    const seen = await t.handIn('marieke', await t.observation('marieke', lesson), true);
    expect(await readers(seen, 'sanne')).toEqual(['sanne']);
  });

  it('what Sanne herself wants to try is an open step once her view has opened', async () => {
    const lesson = await t.lesson();
    const self = await t.observation('sanne', lesson);
    const step = await t.stepOf(self);
    const openOf = async (who: Name) => {
      const { body } = await (
        await api.as(who)
      )
        .get(`/portfolios/${api.stage.portfolio}/next-steps`)
        .expect(200);
      return body.items.map(({ id }: { id: string }) => id).includes(step);
    };
    await t.handIn('sanne', self);
    expect(await openOf('marieke')).toBe(false);
    await t.handIn('marieke', await t.observation('marieke', lesson));
    expect([await openOf('sanne'), await openOf('marieke'), await openOf('joost')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('handing in makes the lesson taught', async () => {
    const { lesson } = await bothIn(t);
    expect((await (await api.as('sanne')).get(`/lessons/${lesson}`)).body.lesson.state).toBe('taught');
  });
});

describe('the self-view', () => {
  it('is one: a second is refused', async () => {
    const lesson = await t.lesson();
    await selfView(lesson);
    const second = (await api.as('sanne')).put(`/observations/${v7()}`, anObservation(api.stage, lesson));
    expect((await second.expect(409)).body.type).toBe('already-exists');
  });

  it('stays open when Sanne shows it to nobody any more', async () => {
    const { self } = await bothIn(t);
    await t.share(self, []);
    const { body } = await (await api.as('sanne')).get(`/observations/${self}`).expect(200);
    expect(body).toMatchObject({
      state: 'shared',
      audience: [],
      personally: [],
      may: { shareFurther: true },
    });
    expect(await readers(self, 'sanne', 'marieke')).toEqual(['sanne']);
    await t.share(self, ['marieke']);
    expect(await readers(self, 'marieke')).toEqual(['marieke']);
  });

  it('is offered once: not when it is begun, and not when the placement has ended', async () => {
    const lesson = await t.lesson();
    const may = async (who: Name) =>
      (await (await api.as(who)).get(`/lessons/${lesson}`)).body.lesson.may.observe;
    expect([await may('sanne'), await may('marieke')]).toEqual([true, true]);
    await selfView(lesson);
    expect([await may('sanne'), await may('marieke')]).toEqual([false, true]);
    await sql.owner(`update placement set state = 'ended' where id = $1`, [api.stage.placement]);
    expect([await may('sanne'), await may('marieke')]).toEqual([false, false]);
    await sql.owner(`update placement set state = 'active' where id = $1`, [api.stage.placement]);
  });

  it('may be thrown away and begun again', async () => {
    const lesson = await t.lesson();
    await (await api.as('sanne')).delete(`/observations/${await selfView(lesson)}`).expect(204);
    await selfView(lesson);
  });

  it('is of a lesson', async () => {
    const loose = (await api.as('sanne')).put(`/observations/${v7()}`, anObservation(api.stage, null));
    expect((await loose.expect(422)).body.errors).toEqual([{ pointer: '/lessonId', fault: 'not-yours' }]);
  });
});

describe('a draft', () => {
  it('of Marieke is thrown away with its scores, moments and next step', async () => {
    const id = await t.observation('marieke', await t.lesson());
    const step = await t.stepOf(id);
    await (await api.as('marieke')).delete(`/observations/${id}`).expect(204);
    const { rows } = await sql.owner(
      `select (select count(*)::int from entry where id in ($1, $2)) as entries, (select count(*)::int from moment where observation_id = $1) as moments,
         (select count(*)::int from observation_score where observation_id = $1) as scores`,
      [id, step],
    );
    expect(rows).toEqual([{ entries: 0, moments: 0, scores: 0 }]);
    await (await api.as('marieke')).get(`/observations/${id}`).expect(404);
  });

  it('of Marieke keeps Sanne from throwing the plan away that it hangs on', async () => {
    const lesson = await t.lesson();
    const sanne = await api.as('sanne');
    expect((await sanne.get(`/lessons/${lesson}`)).body.lesson.may.remove).toBe(true);
    await t.observation('marieke', lesson);
    expect((await sanne.get(`/lessons/${lesson}`)).body.lesson.may.remove).toBe(false);
    await sanne.delete(`/lessons/${lesson}`).expect(403);
  });

  it('says not observed, which is not the same as no score', async () => {
    const scores = [
      { indicator: '1', score: null, remark: 'Niet te zien' },
      { indicator: '2', score: 4, remark: '' },
    ];
    const id = await t.observation('marieke', await t.lesson(), { scores });
    const kept = (await (await api.as('marieke')).get(`/observations/${id}`)).body.scores;
    expect(
      kept.map(({ indicator, score, remark }: Record<string, unknown>) => ({ indicator, score, remark })),
    ).toEqual(scores);
  });

  it('is written over as a whole: what is not sent is gone, and nothing is doubled', async () => {
    const lesson = await t.lesson();
    const id = await t.observation('marieke', lesson);
    const occurredAt = '2026-01-05T09:00:00.000Z';
    const changed = {
      scores: [{ indicator: '5', score: 1, remark: '' }],
      moments: [],
      nextStep: null,
      version: 1,
      occurredAt,
    };
    for (const version of [1, 2]) {
      const body = anObservation(api.stage, lesson, { ...changed, version });
      await (await api.as('marieke')).put(`/observations/${id}`, body).expect(200);
    }
    const now = (await (await api.as('marieke')).get(`/observations/${id}`)).body;
    expect(now).toMatchObject({
      scores: [{ indicator: '5', score: 1 }],
      moments: [],
      nextStep: null,
      version: 3,
    });
    expect(Date.parse(now.occurredAt)).toBe(Date.parse(occurredAt));
  });

  it.each(['lessonId', 'instrumentId', 'placementId', 'portfolioId'])(
    'does not move to another %s',
    async (field) => {
      const lesson = await t.lesson();
      const id = await t.observation('marieke', lesson);
      const { rows } = await sql.owner(`select id from framework where kind = 'instrument' and id <> $1`, [
        api.stage.instrument,
      ]);
      const other: Record<string, string | null> = {
        lessonId: await t.lesson(),
        instrumentId: rows[0]?.id ?? 'elsewhere@1',
        placementId: v7(),
        portfolioId: v7(),
      };
      const body = anObservation(api.stage, lesson, { [field]: other[field], version: 1 });
      const answer = await (await api.as('marieke')).put(`/observations/${id}`, body).expect(422);
      expect(answer.body.errors).toEqual([{ pointer: `/${field}`, fault: 'not-yours' }]);
    },
  );

  it('of an old version is refused, and says so', async () => {
    const lesson = await t.lesson();
    const id = await t.observation('marieke', lesson);
    const marieke = await api.as('marieke');
    await marieke.put(`/observations/${id}`, anObservation(api.stage, lesson, { version: 1 })).expect(200);
    const late = await marieke
      .put(`/observations/${id}`, anObservation(api.stage, lesson, { version: 1 }))
      .expect(409);
    expect(late.body.type).toBe('out-of-date');
  });

  it('of Wim stays as it was when his assignment ended: he reads it and changes nothing', async () => {
    const lesson = await t.whileWimWasMentor(() => t.lesson());
    const [draft, ready] = await t.whileWimWasMentor(async () => [
      await t.observation('wim', lesson),
      await t.handIn('wim', await t.observation('wim', lesson)),
    ]);
    const wim = await api.as('wim');
    const { body } = await wim.get(`/observations/${draft}`).expect(200);
    expect(body).toMatchObject({
      student: { name: 'Sanne' },
      authorRole: 'workplace_mentor',
      state: 'draft',
    });
    expect(Object.values(body.may)).not.toContain(true);
    await wim.put(`/observations/${draft}`, anObservation(api.stage, lesson, { version: 1 })).expect(403);
    await wim.post(`/observations/${draft}/share`, { release: true, version: 1 }).expect(403);
    await wim.delete(`/observations/${draft}`).expect(403);
    await wim.post(`/observations/${ready}/share`, { release: true, version: 2 }).expect(403);
  });
});

describe('what is refused', () => {
  it('an observation of a lesson that is closed, also one that is only begun', async () => {
    const lesson = await t.lesson();
    await t.act('sanne', '/lessons/:id/teach', lesson);
    await t.act('sanne', '/lessons/:id/close', lesson);
    for (const who of ['marieke', 'sanne'] as const) {
      const answer = await (
        await api.as(who)
      )
        .put(`/observations/${v7()}`, anObservation(api.stage, lesson))
        .expect(422);
      expect(answer.body.errors).toEqual([{ pointer: '/lessonId', fault: 'not-yours' }]);
    }
  });

  it('an observation of a lesson that Els does not see', async () => {
    const answer = await (
      await api.as('els')
    )
      .put(`/observations/${v7()}`, anObservation(api.stage, await t.lesson()))
      .expect(422);
    expect(answer.body.errors).toEqual([{ pointer: '/lessonId', fault: 'not-yours' }]);
  });

  it.each([['nothing@1'], ['a framework']])('an observation on %s, which is no instrument', async (what) => {
    const { rows } = await sql.owner(`select id from framework where kind = 'framework' limit 1`);
    const instrumentId = what === 'a framework' ? rows[0].id : what;
    const body = anObservation(api.stage, null, { instrumentId });
    const answer = await (await api.as('marieke')).put(`/observations/${v7()}`, body).expect(422);
    expect(answer.body.errors).toEqual([{ pointer: '/instrumentId', fault: 'not-a-choice' }]);
  });

  it('an observation on a placement that has ended', async () => {
    await sql.owner(`update placement set state = 'ended' where id = $1`, [api.stage.placement]);
    await (await api.as('marieke')).put(`/observations/${v7()}`, anObservation(api.stage, null)).expect(403);
    await (await api.as('sanne')).put(`/lessons/${v7()}`, aLesson(api.stage)).expect(403);
    await sql.owner(`update placement set state = 'active' where id = $1`, [api.stage.placement]);
  });

  it('a change by Marieke of what Sanne has already read', async () => {
    const { lesson, seen } = await bothIn(t);
    const body = anObservation(api.stage, lesson, { version: 2 });
    await (await api.as('marieke')).put(`/observations/${seen}`, body).expect(403);
    await (
      await api.as('marieke')
    )
      .post(`/observations/${seen}/share`, { release: true, version: 2 })
      .expect(403);
    await (await api.as('marieke')).delete(`/observations/${seen}`).expect(403);
  });

  it('a second answer', async () => {
    const { seen } = await bothIn(t);
    const sanne = await api.as('sanne');
    const answered = await sanne
      .post(`/observations/${seen}/answer`, { text: 'Dank', version: 2 })
      .expect(200);
    expect(answered.body).toMatchObject({
      state: 'answered',
      answer: { text: 'Dank' },
      may: { answer: false },
    });
    await sanne.post(`/observations/${seen}/answer`, { text: 'Toch niet', version: 3 }).expect(403);
    expect((await (await api.as('marieke')).get(`/observations/${seen}`)).body.answer.text).toBe('Dank');
  });

  it('one of two answers at the same moment', async () => {
    const { seen } = await bothIn(t);
    const sanne = await api.as('sanne');
    const both = await Promise.all(
      ['Een', 'Twee'].map((text) => sanne.post(`/observations/${seen}/answer`, { text, version: 2 })),
    );
    const statuses = both.map(({ status }) => status).sort();
    expect(statuses[0]).toBe(200);
    expect([403, 409]).toContain(statuses[1]);
  });
});

describe('who else reads', () => {
  it('whom Sanne chose for all observations, from the moment it opens and not before', async () => {
    await standing(['institute_educator']);
    const lesson = await t.lesson();
    const seen = await t.handIn('marieke', await t.observation('marieke', lesson));
    expect(await readers(seen, 'ahmed', 'els')).toEqual([]);
    await t.handIn('sanne', await selfView(lesson));
    expect(await readers(seen, 'ahmed', 'els')).toEqual(['ahmed']);
    const step = await t.stepOf(seen);
    const { items } = (await (await api.as('ahmed')).get(`/portfolios/${api.stage.portfolio}/next-steps`))
      .body;
    expect(items.map(({ id }: { id: string }) => id)).toContain(step);
  });

  it('the next step follows what it came from: further, to one person, and back', async () => {
    const { seen } = await bothIn(t);
    const step = await t.stepOf(seen);
    const knows = async (...among: Name[]) => {
      const found: Name[] = [];
      for (const who of among) {
        const { rows } = await sql.as(api.stage.people[who], (ask) =>
          ask('select id from next_step where id = $1', [step]),
        );
        if (rows.length > 0) found.push(who);
      }
      return found;
    };
    const all = ['sanne', 'marieke', 'joost', 'els', 'ahmed'] as const;
    expect(await knows(...all)).toEqual(['sanne', 'marieke']);
    await t.share(seen, ['ahmed'], ['joost']);
    expect(await knows(...all)).toEqual(['sanne', 'marieke', 'joost', 'ahmed']);
    await t.share(seen, ['els']);
    expect(await knows(...all)).toEqual(['sanne', 'marieke', 'els']);
    await t.share(seen, []);
    expect(await knows(...all)).toEqual(['sanne', 'marieke']);
  });
});

test('eight who open what they saw on the same day all do, and all are counted', async () => {
  const lessons = await Promise.all(Array.from({ length: 8 }, () => t.lesson()));
  const seen = await Promise.all(lessons.map((lesson) => t.observation('marieke', lesson)));
  const marieke = await api.as('marieke');
  const opened = await Promise.all(
    seen.map((id) => marieke.post(`/observations/${id}/share`, { release: true, version: 1 })),
  );
  expect(opened.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
  const { rows } = await sql.owner(
    `select count(distinct coalesce(o.lesson_id, o.id))::int as seen,
       (select max(lessons) from domain_evidence where portfolio_id = $1 and role_bit = 1) as counted
     from observation o join entry e using (id) join observation_score s on s.observation_id = o.id
     where o.portfolio_id = $1 and e.shared_at is not null and not o.is_self and s.score is not null and s.domain_code = (
       select domain_code from domain_evidence where portfolio_id = $1 and role_bit = 1 order by lessons desc limit 1)`,
    [api.stage.portfolio],
  );
  expect(rows[0].counted).toBe(rows[0].seen);
});
