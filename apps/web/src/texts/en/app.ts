import type { app as shape } from '../nl/app';

export const app: typeof shape = {
  nav: {
    label: 'Main menu',
    home: 'Today',
    trail: 'Trail',
    goals: 'Goals',
    progress: 'Progress',
    group: 'Group',
  },
  skip: 'Skip to content',
  account: {
    label: 'Your account: {{name}}',
    language: 'Language',
    nl: 'Nederlands',
    en: 'English',
    theme: 'Appearance',
    system: 'like this device',
    light: 'light',
    dark: 'dark',
    signOut: 'Sign out',
    safe: 'Everything you wrote is safe on the server.',
    unsent: 'Some text on this device has not reached the server. It stays here until you sign in again.',
  },
  error: {
    title: 'That did not work',
    home: 'Go to today',
    occurrence: 'Mention this number when you ask for help: {{occurrence}}',
  },
  notFound: {
    title: 'This page is not here',
    text: 'It may have moved, or it is not shared with you.',
  },
};
