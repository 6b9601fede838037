import type { sharing as shape } from '../nl/sharing';

export const sharing: typeof shape = {
  share: 'Share',
  change: 'Choose who reads along',
  title: 'With whom do you share this?',
  rolesLabel: 'With a group',
  roles: {
    workplace_mentor: 'Workplace mentors',
    school_educator: 'School educators',
    institute_educator: 'Institute educators',
  },
  nobodyYet: 'nobody yet',
  peopleLabel: 'Or with one person',
  readsAlready: 'reads already',
  after: 'Will read this',
  onlyYou: 'Nobody. Only you.',
  later: 'Whoever gets this role later reads along too.',
  sees: 'What they see',
  withdrawn: 'You stop sharing. What somebody has read cannot be taken back.',
  doShare: 'Share this',
  doWithdraw: 'Make private again',
  none: 'Clear all',
  what: {
    lesson: 'Your lesson plan with your focus question, and how far the lesson has come.',
    observation: 'What was seen, the scores, the strength and the next step, with the name of the observer.',
    reflection:
      'Your text, the intention and the competences you chose. If you change something later, they see that.',
    goal: 'Your goal, what you wrote before, and why you close it.',
    feedback: 'The feedback as it was given to you, with the name of the giver.',
  },
};
