import type { feedback as shape } from '../nl/feedback';

export const feedback: typeof shape = {
  ask: {
    title: 'Ask for feedback',
  },
  request: {
    title: 'Feedback request',
  },
};
