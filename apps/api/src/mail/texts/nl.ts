import type { MailTexts } from './texts.js';

export const nl: MailTexts = {
  greeting: (name) => `Dag ${name},`,
  until: (day) => `Een antwoord helpt tot en met ${day}.`,
  closing: 'Leerspoor stuurt deze mail vanzelf. Antwoorden op deze mail leest niemand.',
  feedback_asked: {
    subject: ({ from }) => `${from} vraagt je feedback`,
    text: ({ from, about }) => `${from} vraagt je feedback:\n\n  ${about}`,
    link: 'Lees de vraag en geef je feedback. Een minuut is genoeg:',
  },
  feedback_given: {
    subject: ({ from }) => `${from} gaf je feedback`,
    text: ({ from, about }) => `${from} gaf je feedback op je vraag:\n\n  ${about}`,
    link: 'Lees de feedback in Leerspoor:',
  },
};
