import { v7 } from 'uuid';
import { anObservation, aReflection } from './api.js';
import type { Name } from './cast.js';
import { bothIn } from './scenes.js';
import { onStage } from './stage.js';

// Shared content is never silently changed: both versions stay, with the reason.

const { api, sql, trail: t } = await onStage();
const read = async (who: Name, path: string) => (await (await api.as(who)).get(path).expect(200)).body;

describe('an observation that Sanne has read', () => {
  it('is corrected by Marieke with a reason: whoever reads it sees both versions and why', async () => {
    const { lesson, seen } = await bothIn(t);
    await t.share(seen, ['ahmed']);
    const first = await read('sanne', `/observations/${seen}`);
    const scores = [{ indicator: '5', score: 4, remark: 'Toch strak' }];
    const body = anObservation(api.stage, lesson, {
      strength: 'Je wachtte zeven tellen.',
      scores,
      version: 3,
    });
    const corrected = await (
      await api.as('marieke')
    )
      .post(`/observations/${seen}/correct`, { ...body, reason: 'Ik had niet goed geteld' })
      .expect(200);
    expect(corrected.body).toMatchObject({ version: 4, state: 'shared', may: { correct: true } });
    for (const who of ['sanne', 'ahmed', 'marieke'] as const) {
      const now = await read(who, `/observations/${seen}`);
      expect(now).toMatchObject({
        strength: 'Je wachtte zeven tellen.',
        scores: [{ indicator: '5', score: 4, remark: 'Toch strak' }],
      });
      const { strength, moments, nextStep } = first;
      expect(now.revisions).toEqual([
        {
          ...{ version: 3, at: expect.any(String), by: { id: api.stage.people.marieke, name: 'Marieke' } },
          reason: 'Ik had niet goed geteld',
          before: { strength, scores: first.scores, moments, nextStep, occurredAt: first.occurredAt },
        },
      ]);
    }
    const [shown] = (await read('sanne', `/lessons/${lesson}`)).observations;
    expect(shown.revisions).toHaveLength(1);
  });

  it('is corrected twice, also after the answer: every version stays, the newest first', async () => {
    const { lesson, seen } = await bothIn(t);
    await t.correct('marieke', seen, lesson, { strength: 'Twee' });
    await t.answer(seen);
    await t.correct('marieke', seen, lesson, { strength: 'Drie' });
    const { revisions, strength, state } = await read('sanne', `/observations/${seen}`);
    const before = revisions.map((one: { before: { strength: string } }) => one.before.strength);
    expect([state, strength, ...before]).toEqual(['answered', 'Drie', 'Twee', 'Je wachtte na je vraag.']);
  });

  it('is not corrected from a page that is out of date, nor without a reason', async () => {
    const { lesson, seen } = await bothIn(t);
    const marieke = await api.as('marieke');
    const body = anObservation(api.stage, lesson, { nextStep: null, version: 1 });
    const late = await marieke.post(`/observations/${seen}/correct`, { ...body, reason: 'Laat' }).expect(409);
    expect(late.body.type).toBe('out-of-date');
    for (const reason of ['', '  \n']) {
      const bare = { ...body, version: 2, reason };
      expect((await marieke.post(`/observations/${seen}/correct`, bare).expect(422)).body.errors).toEqual([
        { pointer: '/reason', fault: 'missing' },
      ]);
    }
    expect((await read('sanne', `/observations/${seen}`)).revisions).toEqual([]);
  });

  it('stays as it was when the assignment of Wim has ended', async () => {
    const [lesson, given] = await t.whileWimWasMentor(async () => {
      const lesson = await t.lesson();
      return [lesson, await t.handIn('wim', await t.observation('wim', lesson), true)];
    });
    const body = anObservation(api.stage, lesson ?? null, {
      nextStep: null,
      version: 2,
      reason: 'Toch anders',
    });
    await (await api.as('wim')).post(`/observations/${given}/correct`, body).expect(403);
  });

  it('counts in the progress as it was corrected', async () => {
    const lesson = await t.lesson();
    const only = [{ indicator: '5', score: null, remark: '' }];
    const seen = await t.handIn('marieke', await t.observation('marieke', lesson, { scores: only }), true);
    const lessons = async () => {
      const { domains } = await read('sanne', `/portfolios/${api.stage.portfolio}/progress`);
      return domains.find(({ domain }: { domain: string }) => domain === 'OR')?.lessons ?? 0;
    };
    const before = await lessons();
    await t.correct('marieke', seen, lesson, { scores: [{ indicator: '5', score: 2, remark: '' }] });
    expect(await lessons()).toBe(before + 1);
    const { rows } = await sql.owner(
      `select lessons from domain_evidence where portfolio_id = $1 and role_bit = 1 and domain_code = 'OR'`,
      [api.stage.portfolio],
    );
    expect(rows).toEqual([{ lessons: before + 1 }]);
  });

  it('takes its next step back with the correction, unless Sanne tried it', async () => {
    const { lesson, seen } = await bothIn(t);
    const step = await t.stepOf(seen);
    await t.correct('marieke', seen, lesson);
    expect(await t.stepOf(seen)).toBeUndefined();
    expect((await read('sanne', `/observations/${seen}`)).revisions[0].before.nextStep.id).toBe(step);

    const other = await bothIn(t);
    await t.mark(await t.stepOf(other.seen), 'tried');
    const body = anObservation(api.stage, other.lesson, { nextStep: null, version: 2, reason: 'Weg ermee' });
    const refused = await (
      await api.as('marieke')
    )
      .post(`/observations/${other.seen}/correct`, body)
      .expect(422);
    expect(refused.body.errors).toEqual([{ pointer: '/nextStep', fault: 'in-use' }]);
    expect(await read('sanne', `/observations/${other.seen}`)).toMatchObject({ version: 2, revisions: [] });
  });
});

test('feedback that Joost gave is corrected with a reason, and Sanne reads both versions', async () => {
  const requestId = await t.request('joost');
  const id = await t.give('joost', await t.feedback('joost', requestId));
  const items = [{ indicator: '9', strength: 'Goed', nextStep: '', evidence: '' }];
  const words = { requestId, strength: 'Nog helderder', evidence: '', nextStep: null, items };
  const joost = await api.as('joost');
  const correct = (version: number) =>
    joost.post(`/feedback/${id}/correct`, { ...words, version, reason: 'Ik vergat iets' });
  expect((await correct(1).expect(409)).body.type).toBe('out-of-date');
  await correct(2).expect(200);
  const { feedback } = await read('sanne', `/feedback-requests/${requestId}`);
  expect(feedback).toMatchObject({
    ...{ strength: 'Nog helderder', items, nextStep: null, version: 3, may: { correct: false } },
    revisions: [
      {
        ...{ version: 2, reason: 'Ik vergat iets', by: { name: 'Joost' } },
        before: {
          strength: 'Helder',
          evidence: 'Iedereen begon',
          items: [],
          nextStep: { when: 'next_lesson' },
        },
      },
    ],
  });
});

describe('the intention of a reflection that was shared', () => {
  const intention = (text: string) => ({ ...t.aStep(), text });
  const rewrite = async (id: string, own: object, status = 200) => {
    const body = aReflection(api.stage, { version: await t.versionOf(id), ...own });
    return (await api.as('sanne')).put(`/reflections/${id}`, body).expect(status);
  };

  it('is gone when Sanne clears it, for her and for Marieke; what it said is kept', async () => {
    const id = await t.share(await t.reflection({ intention: intention('Eerder beginnen') }), ['marieke']);
    const step = await t.stepOf(id);
    expect((await rewrite(id, { intention: null })).body.intention).toBeNull();
    expect((await read('marieke', `/reflections/${id}`)).intention).toBeNull();
    const { items } = await read('marieke', `/portfolios/${api.stage.portfolio}/next-steps`);
    expect(items.map((one: { id: string }) => one.id)).not.toContain(step);
    const { rows } = await sql.owner(
      `select content -> 'intention' ->> 'text' as said from entry_revision where entry_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ said: 'Eerder beginnen' }]);
  });

  it('that Sanne already tried stays: clearing it is refused, and says where', async () => {
    const id = await t.share(await t.reflection({ intention: intention('Eerder beginnen') }), ['marieke']);
    await t.mark(await t.stepOf(id), 'tried');
    const { body } = await rewrite(id, { intention: null }, 422);
    expect(body.errors).toEqual([{ pointer: '/intention', fault: 'in-use' }]);
    expect((await read('marieke', `/reflections/${id}`)).intention.text).toBe('Eerder beginnen');
  });

  it('keeps what it said when Sanne words it anew; saving the same words keeps nothing', async () => {
    const first = intention('Eerder beginnen');
    const id = await t.share(await t.reflection({ intention: first }), [], ['els']);
    const step = await t.stepOf(id);
    const kept = async () =>
      (
        await sql.as(api.stage.people.els, (ask) =>
          ask(`select content ->> 'text' as said from entry_revision where entry_id = $1`, [step]),
        )
      ).rows.map(({ said }) => said);
    await rewrite(id, { intention: first });
    expect([await kept(), await t.versionOf(step)]).toEqual([[], 1]);
    await rewrite(id, { intention: { ...first, text: 'Bij de deur staan' } });
    expect([await kept(), await t.versionOf(step)]).toEqual([['Eerder beginnen'], 2]);
  });
});

test('a goal shows Ahmed its wordings from sharing on; what Sanne wrote before stays hers', async () => {
  const sanne = await api.as('sanne');
  const id = v7();
  const goal = { portfolioId: api.stage.portfolio, size: 'large', indicators: [] };
  const word = async (text: string) =>
    sanne
      .put(`/goals/${id}`, { ...goal, text, version: (await t.versionOf(id).catch(() => 0)) ?? 0 })
      .expect(200);
  await word('Orde');
  await t.share(id, []);
  await word('Ik durf niet streng te zijn');
  await word('Rust');
  await t.share(id, ['ahmed']);
  await word('Rust bij de start');
  const said = async (who: Name) =>
    (await read(who, `/goals/${id}`)).history.map(({ text }: { text: string }) => text);
  expect(await said('sanne')).toEqual(['Rust', 'Ik durf niet streng te zijn', 'Orde']);
  expect(await said('ahmed')).toEqual(['Rust']);
  const { rows } = await sql.as(api.stage.people.ahmed, (ask) =>
    ask(`select content ->> 'text' as text from entry_revision where entry_id = $1`, [id]),
  );
  expect(rows).toEqual([{ text: 'Rust' }]);
});
