import type { lessons as shape } from '../nl/lessons';

export const lessons: typeof shape = {
  list: {
    title: 'Lessons',
  },
  plan: {
    titleNew: 'New lesson',
    title: 'Lesson plan',
  },
  thread: {
    title: 'The lesson',
  },
};
