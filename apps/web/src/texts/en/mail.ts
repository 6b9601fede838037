import type { mail as shape } from '../nl/mail';

export const mail: typeof shape = {
  title: 'Mailbox',
  lead: 'Here we try Leerspoor out. Mail is not sent, but lands in this mailbox. Everybody at this address can read it.',
  toLeerspoor: 'To Leerspoor',
  empty: 'No mail yet',
  emptyHelp: 'As a student, ask somebody for feedback. A few seconds later the mail is here.',
  to: 'to {{name}}',
  states: {
    waiting: 'The mail to {{name}} is under way.',
    sent: '{{name}} got a mail about this, but has not looked here yet.',
    opened: '{{name}} has looked here.',
    undeliverable: 'The mail to {{name}} could not be delivered',
  },
  undeliverableHelp:
    'In Leerspoor it is waiting all the same. Tell {{name}} yourself, and have the e-mail address checked.',
};
