import type { Name } from './cast.js';
import { onStage } from './stage.js';

// What waits on the home page is what the person can still do.

const { api, trail: t } = await onStage();
const waitingFor = async (who: Name): Promise<string[]> => {
  const { body } = await (await api.as(who)).get('/home').expect(200);
  return body.waiting.map(({ kind, lessonId }: { kind: string; lessonId: string }) => `${kind} ${lessonId}`);
};

test('Sanne is asked for her own view on a lesson that Marieke saw, until she closes that lesson', async () => {
  const lesson = await t.lesson();
  await t.handIn('marieke', await t.observation('marieke', lesson));
  expect(await waitingFor('sanne')).toEqual([`self_view ${lesson}`]);
  await t.act('sanne', '/lessons/:id/close', lesson);
  expect(await waitingFor('sanne')).toEqual([]);
});

test('Wim, who has left, is not asked to finish an observation that he cannot write in any more', async () => {
  await t.whileWimWasMentor(async () => {
    const lesson = await t.lesson();
    await t.observation('wim', lesson);
    expect(await waitingFor('wim')).toEqual([`finish_observation ${lesson}`]);
  });
  expect(await waitingFor('wim')).toEqual([]);
});
