import type { ui as shape } from '../nl/ui';

export const ui: typeof shape = {
  whoSees: 'Who sees this?',
  onlyYou: 'Only you',
  more: 'Show more',
  close: 'Close',
  loading: 'One moment',
  knots: {
    done: 'done',
    waiting: 'waiting',
    private: 'private',
    returning: 'returns',
  },
  remove: 'Remove: {{what}}',
  chosen_one: '{{count}} chosen',
  chosen_other: '{{count}} chosen',
  tooLong: '{{count}} characters left',
  otherLanguage: 'Lees in het Nederlands',
};
