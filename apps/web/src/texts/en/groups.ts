import type { groups as shape } from '../nl/groups';

export const groups: typeof shape = {
  title: 'Group',
};
