import { built } from '../root.mjs';

const NOBODY_NEXT = [null, null, null];

/** The reads that are measured: the route, the statement behind it, and whom it is asked by with which values. */
export async function reads(people) {
  const { HOME } = await built('apps/api/dist/home/home.queries.js');
  const { trail } = await built('apps/api/dist/trail/trail.queries.js');
  const { THREAD } = await built('apps/api/dist/threads/threads.queries.js');
  const { PROGRESS } = await built('apps/api/dist/progress/progress.queries.js');
  const { group } = await built('apps/api/dist/progress/group.queries.js');
  const student = (path, values) =>
    people.students.map((one) => ({
      actor: one.person,
      token: one.token,
      path: path(one),
      values: values(one),
    }));
  return [
    {
      name: 'home (student)',
      text: HOME.text,
      cases: student(
        () => '/api/home',
        () => [],
      ),
    },
    {
      name: 'home (mentor)',
      text: HOME.text,
      cases: people.mentors.map((one) => ({
        actor: one.person,
        token: one.token,
        path: '/api/home',
        values: [],
      })),
    },
    {
      name: 'trail page',
      text: trail('').text,
      cases: student(
        (one) => `/api/portfolios/${one.portfolio}/trail`,
        (one) => [one.portfolio, null, ...NOBODY_NEXT, null],
      ),
    },
    {
      name: 'lesson thread',
      text: THREAD.text,
      cases: student(
        (one) => `/api/lessons/${one.lesson}`,
        (one) => [one.lesson],
      ),
    },
    {
      name: 'progress',
      text: PROGRESS.text,
      cases: student(
        (one) => `/api/portfolios/${one.portfolio}/progress`,
        (one) => [one.portfolio],
      ),
    },
    {
      name: 'group review',
      text: group('exceptions').text,
      cases: people.educators.map((one) => ({
        actor: one.person,
        token: one.token,
        path: '/api/group',
        values: [null, null, 21, 0],
      })),
    },
  ];
}

/** The statement as the raw limit asks it: the whole answer as one JSON text. */
export const asJson = (text) => `select coalesce(json_agg(answer), '[]')::text as json from (${text}) answer`;
