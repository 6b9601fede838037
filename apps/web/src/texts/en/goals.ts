import type { goals as shape } from '../nl/goals';

export const goals: typeof shape = {
  title: 'Goals',
};
