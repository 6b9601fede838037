import type { SecurityChange } from '../../identity/sign-in-mail.js';
import type { Facts } from '../template.js';
import type { MailTexts } from './texts.js';
import { momentText, quoted, spaced } from './words.js';

const ROLES: Record<Facts['invitation']['role'], string> = {
  student: 'student',
  workplace_mentor: 'werkplekbegeleider',
  school_educator: 'schoolopleider',
  institute_educator: 'instituutsopleider',
  examiner: 'examinator',
  coordinator: 'coördinator',
  peer: 'medestudent',
  guest: 'gast',
  partnership_admin: 'beheerder',
};

const CHANGES: Record<SecurityChange, string> = {
  'password-changed': 'Je wachtwoord is gewijzigd.',
  'passkey-added': 'Er is een passkey toegevoegd.',
  'passkey-removed': 'Er is een passkey verwijderd.',
  'authenticator-added': 'Er is een authenticator-app toegevoegd als tweede stap.',
  'authenticator-removed': 'De authenticator-app als tweede stap is verwijderd.',
  'recovery-codes-made': 'Er zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.',
  'recovery-code-used': 'Er is een herstelcode gebruikt om in te loggen.',
  'identity-linked': 'Er is een manier van inloggen via een andere organisatie toegevoegd.',
  'identity-unlinked': 'Er is een manier van inloggen via een andere organisatie verwijderd.',
  'second-factor-reset': 'Een beheerder heeft je tweede stap weggehaald.',
};

export const nl: MailTexts = {
  greeting: (name) => `Dag ${name},`,
  until: (day) => `Een antwoord helpt tot en met ${day}.`,
  closing: 'Leerspoor stuurt deze mail vanzelf. Antwoorden op deze mail leest niemand.',
  feedback_asked: {
    subject: ({ from }) => `${from} vraagt je feedback`,
    text: ({ from, about }) => `${from} vraagt je feedback:\n\n${quoted(about)}`,
    link: 'Lees de vraag en geef je feedback. Een minuut is genoeg:',
  },
  feedback_given: {
    subject: ({ from }) => `${from} gaf je feedback`,
    text: ({ from, about }) => `${from} gaf je feedback op je vraag:\n\n${quoted(about)}`,
    link: 'Lees de feedback in Leerspoor:',
  },
  invitation: {
    subject: ({ from }) => `${from} nodigt je uit voor Leerspoor`,
    text: ({ from, role }) =>
      `${from} heeft een plek voor je gemaakt in Leerspoor, als ${ROLES[role]}. Je hoeft geen account aan te maken.`,
    link: 'Begin hier:',
  },
  sign_in_code: {
    subject: () => 'Je code voor Leerspoor',
    text: ({ code }) =>
      `Typ deze code op de pagina waar je hem vroeg:\n\n  ${spaced(code)}\n\nDe code werkt tien minuten, één keer, en alleen in de browser waarin je hem vroeg. Geef hem aan niemand. Heb je niets gevraagd? Dan hoef je niets te doen.`,
  },
  sign_in_door: {
    subject: () => 'Inloggen bij Leerspoor',
    text: ({ door }) =>
      door === 'password'
        ? 'Er is een code gevraagd om met dit adres in te loggen. Die heb je niet nodig: jij logt in met je wachtwoord. Heb jij niets gevraagd? Dan hoef je niets te doen.'
        : 'Er is een code gevraagd om met dit adres in te loggen. Die heb je niet nodig: jij logt in via je school of opleiding. Heb jij niets gevraagd? Dan hoef je niets te doen.',
    link: 'Log hier in:',
  },
  security_notice: {
    subject: () => 'Er is iets veranderd aan hoe je inlogt',
    text: ({ change, at }) =>
      `${CHANGES[change]} Dat gebeurde op ${momentText(at, 'nl-NL')}.\n\nWas jij dit niet? Log dan in en haal weg wat niet van jou is. Lukt dat niet, vraag dan de beheerder van je school of opleiding om hulp.`,
    link: 'Bekijk hoe je inlogt:',
  },
};
