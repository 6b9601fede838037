import type { Locale } from '@leerspoor/shared';
import type { MailFacts, Template } from '../template.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** The words of one kind of mail. */
export interface TemplateTexts {
  subject: (facts: MailFacts) => string;
  text: (facts: MailFacts) => string;
  /** Said above the link. */
  link: string;
}

/** All mail in one language: a template without words is a type error. */
export type MailTexts = Record<Template, TemplateTexts> & {
  greeting: (name: string) => string;
  until: (day: string) => string;
  closing: string;
};

export const TEXTS: Record<Locale, MailTexts> = { nl, en };
