import type { SecurityChange } from '../../identity/sign-in-mail.js';
import type { Facts } from '../template.js';
import type { MailTexts } from './texts.js';
import { momentText, quoted, spaced } from './words.js';

const ROLES: Record<Facts['invitation']['role'], string> = {
  student: 'a student',
  workplace_mentor: 'a workplace mentor',
  school_educator: 'a school-based teacher educator',
  institute_educator: 'an institute-based teacher educator',
  examiner: 'an examiner',
  coordinator: 'a coordinator',
  peer: 'a fellow student',
  guest: 'a guest',
  partnership_admin: 'an administrator',
};

const CHANGES: Record<SecurityChange, string> = {
  'password-changed': 'Your password was changed.',
  'passkey-added': 'A passkey was added.',
  'passkey-removed': 'A passkey was removed.',
  'authenticator-added': 'An authenticator app was added as a second step.',
  'authenticator-removed': 'The authenticator app was removed as a second step.',
  'recovery-codes-made': 'New recovery codes were made. The old ones work no more.',
  'recovery-code-used': 'A recovery code was used to sign in.',
  'identity-linked': 'A way to sign in through another organisation was added.',
  'identity-unlinked': 'A way to sign in through another organisation was removed.',
  'second-factor-reset': 'An administrator removed your second step.',
};

export const en: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  until: (day) => `An answer helps until ${day}.`,
  closing: 'Leerspoor sends this mail by itself. Nobody reads answers to this mail.',
  feedback_asked: {
    subject: ({ from }) => `${from} asks for your feedback`,
    text: ({ from, about }) => `${from} asks for your feedback:\n\n${quoted(about)}`,
    link: 'Read the question and give your feedback. One minute is enough:',
  },
  feedback_given: {
    subject: ({ from }) => `${from} gave you feedback`,
    text: ({ from, about }) => `${from} gave you feedback on your question:\n\n${quoted(about)}`,
    link: 'Read the feedback in Leerspoor:',
  },
  invitation: {
    subject: ({ from }) => `${from} invites you to Leerspoor`,
    text: ({ from, role }) =>
      `${from} made a place for you in Leerspoor, as ${ROLES[role]}. There is no account to make.`,
    link: 'Begin here:',
  },
  sign_in_code: {
    subject: () => 'Your code for Leerspoor',
    text: ({ code }) =>
      `Type this code on the page where you asked for it:\n\n  ${spaced(code)}\n\nThe code works for ten minutes, once, and only in the browser in which you asked for it. Give it to nobody. Did you not ask for it? Then there is nothing to do.`,
  },
  sign_in_door: {
    subject: () => 'Signing in to Leerspoor',
    text: ({ door }) =>
      door === 'password'
        ? 'Somebody asked for a code to sign in with this address. You do not need one: you sign in with your password. Was it not you? Then there is nothing to do.'
        : 'Somebody asked for a code to sign in with this address. You do not need one: you sign in through your school or institute. Was it not you? Then there is nothing to do.',
    link: 'Sign in here:',
  },
  security_notice: {
    subject: () => 'Something changed in how you sign in',
    text: ({ change, at }) =>
      `${CHANGES[change]} That was on ${momentText(at, 'en-GB')}.\n\nWas this not you? Then sign in and remove what is not yours. If you cannot, ask the administrator of your school or institute for help.`,
    link: 'See how you sign in:',
  },
};
