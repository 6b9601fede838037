import type { progress as shape } from '../nl/progress';

export const progress: typeof shape = {
  title: 'Progress',
};
