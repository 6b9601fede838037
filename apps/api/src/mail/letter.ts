import type { Locale } from '@leerspoor/shared';
import type { Facts, Template } from './template.js';
import { type TemplateTexts, TEXTS, type TextsByTemplate } from './texts/texts.js';

/** Somebody who gets mail. */
export interface Receiver {
  name: string;
  address: string;
  locale: Locale;
}

/** A mail as it goes out: plain text, which every device and every person can read. */
export interface Letter {
  id: string;
  to: Receiver;
  subject: string;
  text: string;
}

const DAY = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
const dayText = (day: string, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'nl' ? 'nl-NL' : 'en-GB', DAY).format(new Date(day));

/** Writes a mail in the language of the receiver; `publicUrl` has no slash at its end. */
export function writeLetter<T extends Template>(
  { id, to, template }: { id: string; to: Receiver; template: T },
  facts: Facts[T],
  publicUrl: string,
): Letter {
  const texts = TEXTS[to.locale];
  const byTemplate: TextsByTemplate = texts;
  const { subject, text, link }: TemplateTexts<T> = byTemplate[template];
  const until = 'until' in facts && facts.until && texts.until(dayText(facts.until, to.locale));
  const way = 'path' in facts && link && `${link}\n${publicUrl}${facts.path}`;
  const paragraphs = [texts.greeting(to.name), text(facts), until, way, texts.closing];
  return { id, to, subject: subject(facts), text: `${paragraphs.filter(Boolean).join('\n\n')}\n` };
}
