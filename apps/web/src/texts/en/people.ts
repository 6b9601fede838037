import type { people as shape } from '../nl/people';

export const people: typeof shape = {
  devices: {
    title: 'Where you are signed in',
    lead: 'A device you do not know, or have lost? Sign out there.',
    this: 'this device',
    unknown: 'An unknown device',
    since: 'Signed in on {{when}}',
    used: 'last used {{when}}',
    end: 'Sign out',
    endOn: 'Sign out on {{device}}',
    endOthers: 'Sign out everywhere else',
  },
  signIn: {
    title: 'Sign in',
    lead: 'From lesson to lesson, along a red thread.',
    email: 'E-mail address',
    password: 'Password',
    show: 'Show',
    hide: 'Hide',
    submit: 'Sign in',
    emailMissing: 'Fill in your e-mail address.',
    passwordMissing: 'Fill in your password.',
    thread: {
      label: 'How the thread runs through a lesson',
      plan: 'Plan',
      planSays: '“Today I want everybody to be at work within two minutes.”',
      focus: 'Focus question',
      focusSays: '“Who starts, and who waits for whom?”',
      observation: 'Observation',
      observationSays: '“You stood still at the door. The class settled by itself.”',
      conversation: 'Conversation',
      conversationSays: '“What did you do there that you want to do more often?”',
      nextStep: 'Next step',
      nextStepSays: '“On Thursday I start at the door again.”',
    },
  },
};
