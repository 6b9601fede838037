import type { MailTexts } from './texts.js';

export const en: MailTexts = {
  greeting: (name) => `Hello ${name},`,
  until: (day) => `An answer helps until ${day}.`,
  closing: 'Leerspoor sends this mail by itself. Nobody reads answers to this mail.',
  feedback_asked: {
    subject: ({ from }) => `${from} asks for your feedback`,
    text: ({ from, about }) => `${from} asks for your feedback:\n\n  ${about}`,
    link: 'Read the question and give your feedback. One minute is enough:',
  },
  feedback_given: {
    subject: ({ from }) => `${from} gave you feedback`,
    text: ({ from, about }) => `${from} gave you feedback on your question:\n\n  ${about}`,
    link: 'Read the feedback in Leerspoor:',
  },
};
