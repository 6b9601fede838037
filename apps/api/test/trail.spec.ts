import type { Page, TrailLine } from '@leerspoor/shared';
import { v7 } from 'uuid';
import type { Name } from './cast.js';
import { onStage } from './stage.js';

const { api, trail: t } = await onStage();

const narrowed = async (who: Name, query: string): Promise<TrailLine[]> => {
  const answer = await (
    await api.as(who)
  )
    .get(`/portfolios/${api.stage.portfolio}/trail?${query}`)
    .expect(200);
  return (answer.body as Page<TrailLine>).items;
};
const idsOf = (lines: TrailLine[]): string[] => lines.map(({ id }) => id).sort();

describe('the trail by goal', () => {
  it('shows Sanne the goal and what she wrote about it, and nothing of another goal', async () => {
    const [calm, other] = [await t.goal(), await t.goal()];
    const about = await t.reflection({ goalId: calm });
    await t.reflection({ goalId: other });
    await t.reflection();
    expect(idsOf(await narrowed('sanne', `goal=${calm}`))).toEqual([about, calm].sort());
    expect(idsOf(await narrowed('sanne', `goal=${calm}&kind=reflection`))).toEqual([about]);
    expect(await narrowed('sanne', `goal=${v7()}`)).toEqual([]);
  });

  it('shows Marieke the goal, and not the private words about it', async () => {
    const goal = await t.goal();
    await t.reflection({ goalId: goal });
    const shared = await t.share(await t.reflection({ goalId: goal }), ['marieke']);
    expect(idsOf(await narrowed('marieke', `goal=${goal}`))).toEqual([goal, shared].sort());
  });
});

describe('the trail by context', () => {
  it('shows Sanne the lessons of that kind and everything that hangs on them', async () => {
    const lab = await t.lesson({ context: ['practicum', 'vwo'] });
    const test = await t.lesson({ context: ['toets'] });
    const seen = await t.handIn('marieke', await t.observation('marieke', lab), true);
    const thought = await t.reflection({ lessonId: lab, intention: t.aStep() });
    const question = await t.request('joost', lab);
    const answer = await t.give('joost', await t.feedback('joost', question));
    await t.reflection({ lessonId: test });
    await t.handIn('marieke', await t.observation('marieke', test), true);
    const steps = await Promise.all([seen, thought, answer].map((origin) => t.stepOf(origin)));
    const all = [lab, seen, thought, question, answer, ...steps];
    expect(idsOf(await narrowed('sanne', 'context=practicum'))).toEqual(all.sort());
    expect(idsOf(await narrowed('sanne', 'context=practicum&kind=observation'))).toEqual([seen]);
    expect(await narrowed('sanne', 'context=laptops')).toEqual([]);
  });

  it('tells Marieke nothing of a lesson that she does not see', async () => {
    const secret = await t.share(await t.lesson({ context: ['eerste uur'] }), []);
    const shared = await t.share(await t.reflection({ lessonId: secret }), ['marieke']);
    expect(idsOf(await narrowed('sanne', `context=${encodeURIComponent('eerste uur')}`))).toEqual(
      [secret, shared].sort(),
    );
    expect(await narrowed('marieke', `context=${encodeURIComponent('eerste uur')}`)).toEqual([]);
  });
});
