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
    own: 'Your access',
    signInMethods: 'How you sign in',
    devices: 'Where you are signed in',
    signOut: 'Sign out',
    sending: 'Checking that everything is on the server.',
    safe: 'Everything you wrote is safe on the server.',
    unsent: 'This is only on this device',
    texts_one: 'one text that you have not sent yet',
    texts_other: '{{count}} texts that you have not sent yet',
    forgets: 'When you sign out, it is erased here, so that nobody after you reads what you wrote.',
    stay: 'Stay signed in',
    signOutAnyway: 'Erase and sign out',
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
