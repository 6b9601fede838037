import type { nextSteps as shape } from '../nl/next-steps';

export const nextSteps: typeof shape = {
  returning: {
    title: 'Comes back',
    lead: 'You took these steps with you from an earlier lesson. They keep coming back until you say what became of them.',
    leadOther: 'These steps are still open from earlier lessons.',
    folded: 'Comes back ({{count}})',
    open: 'still open',
    closed: 'settled',
    empty: 'No steps are open from earlier lessons.',
  },
  origin: {
    self: 'by yourself, {{day}}',
    other: 'from {{name}}, {{day}}',
    lesson: 'to that lesson',
  },
  when: {
    next: 'for the next lesson',
    onDay: 'on {{day}}',
  },
  outcome: {
    label: 'What became of it?',
    notes: {
      tried: 'What happened?',
      worked: 'How could you tell that it worked?',
      dropped: 'Why do you let this step go?',
    },
    reasonMissing: 'Say why in a few words, so that you still know later.',
    readers: 'whoever can read this step',
    save: 'Save',
  },
  field: {
    label: 'Next step',
    description: 'One thing to try. It comes back by itself on the next lesson plan.',
    when: 'When?',
    whens: {
      next_lesson: 'next lesson',
      on_day: 'on a date',
    },
    day: 'On which day?',
  },
  leading: {
    returns: 'Comes back in the next lesson:',
    empty: 'No next step from this lesson yet.',
  },
};
