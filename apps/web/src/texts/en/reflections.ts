import type { reflections as shape } from '../nl/reflections';

export const reflections: typeof shape = {
  title: 'Reflection',
  titleNew: 'New reflection',
};
