import type { common as shape } from '../nl/common';

export const common: typeof shape = {
  product: 'Leerspoor',
  actions: {
    save: 'Save',
    cancel: 'Cancel',
    close: 'Close',
    back: 'Back',
    edit: 'Edit',
    remove: 'Remove',
    share: 'Share',
    retry: 'Try again',
    more: 'Show more',
    add: 'Add',
    open: 'Open',
    done: 'Done',
    answer: 'Answer',
    send: 'Send',
  },
  optional: 'optional',
  you: 'you',
  loading: 'One moment',
};
