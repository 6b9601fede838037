import type { saving as shape } from '../nl/saving';

export const saving: typeof shape = {
  states: {
    'saved-on-device': 'Saved on this device',
    sending: 'Being sent ({{count}})',
    safe: 'Safe on the server',
    attention: 'Needs attention',
  },
  title: 'What you wrote',
  empty: 'Everything you wrote is safe on the server.',
  reasons: {
    offline: 'No connection. It goes on by itself when there is one.',
    unexpected: 'The server did not answer. We keep trying.',
    'invalid-input': 'Something is not right yet. See at the fields what is missing.',
    'out-of-date': 'This text was changed elsewhere too. Choose which one stays.',
    'not-signed-in': 'You are signed out. Sign in and it goes on.',
    'not-found': 'This is not there any more. Your text is still on this device: copy it or throw it away.',
    refused: 'The server did not take this. Your text is still on this device.',
    'not-allowed': 'You may no longer change this. Your text is still on this device.',
  },
  retry: 'Try again',
  open: 'Open',
  copy: 'Copy the text',
  discard: 'Throw away',
  copied: 'Copied',
  conflict: {
    title: 'Two versions of the same text',
    text: 'While you were writing, this was changed elsewhere too. Your text is kept.',
    mine: 'My version',
    theirs: 'Other version',
    keepMine: 'Keep my version',
    seeTheirs: 'See the other version',
    takeTheirs: 'Take the other version',
  },
};
