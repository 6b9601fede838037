import type { Name } from './cast.js';
import { onStage } from './stage.js';

// What waits on the home page is what the person can still do.

const { api, sql, trail: t } = await onStage();
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

describe('the lesson that Marieke is sent to', () => {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const next = async (): Promise<string | undefined> => {
    const { body } = await (await api.as('marieke')).get('/home').expect(200);
    return body.students[0].nextLesson?.id;
  };

  it('runs or is about to, and has not been handed in', async () => {
    await sql.owner(`update lesson set starts_at = starts_at - interval '1 day'`);
    const [tomorrow, over, running, soon] = [
      await t.lesson({ startsAt: at(24 * 60) }),
      await t.lesson({ startsAt: at(-95) }),
      await t.lesson({ startsAt: at(-55) }),
      await t.lesson({ startsAt: at(5) }),
    ];
    expect(over).not.toBe(running);
    expect(await next()).toBe(soon);
    await t.handIn('marieke', await t.observation('marieke', soon));
    expect(await next()).toBe(running);
    await t.handIn('marieke', await t.observation('marieke', running));
    expect(await next()).toBe(tomorrow);
  });
});
