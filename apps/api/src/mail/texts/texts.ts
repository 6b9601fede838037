import type { Locale } from '@leerspoor/shared';
import type { Facts, Template } from '../template.js';
import { en } from './en.js';
import { nl } from './nl.js';

/** The words of one kind of mail. */
export interface TemplateTexts<T extends Template> {
  subject: (facts: Facts[T]) => string;
  text: (facts: Facts[T]) => string;
  /** Said above the link; a mail without these words has no link. */
  link?: string;
}

/** The words of every kind of mail: one without is a type error. */
export type TextsByTemplate = { [T in Template]: TemplateTexts<T> };

/** All mail in one language. */
export type MailTexts = TextsByTemplate & {
  greeting: (name: string) => string;
  until: (day: string) => string;
  closing: string;
};

export const TEXTS: Record<Locale, MailTexts> = { nl, en };
