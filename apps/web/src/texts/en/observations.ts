import type { observations as shape } from '../nl/observations';

export const observations: typeof shape = {
  title: 'Observation',
  capture: {
    title: 'Observe',
  },
};
