import type { corrections as shape } from '../nl/corrections';

export const corrections: typeof shape = {
  correct: 'Correct',
  title: 'Correct',
  lead: 'Others have read this. What it said stays readable, with your reason.',
  reason: 'Why do you correct this?',
  reasonHelp: 'For example: “I had counted the waiting time wrong.”',
  reasonMissing: 'Write in a few words why.',
  send: 'Share the correction',
  overtaken:
    'This was corrected in the meantime. At the top stands how it is now, here stands what you wrote.',
  goOn: 'Go on with my version',
  revisions: 'Corrections',
  corrected: 'Corrected on {{day}} by {{name}}: {{reason}}',
  you: 'you',
  before: 'What it said before',
};
