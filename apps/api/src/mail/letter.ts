import type { Locale } from '@leerspoor/shared';
import type { MailFacts, Template } from './template.js';
import { TEXTS } from './texts/texts.js';

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
export function writeLetter(
  { id, to, template }: { id: string; to: Receiver; template: Template },
  facts: MailFacts,
  publicUrl: string,
): Letter {
  const texts = TEXTS[to.locale];
  const { subject, text, link } = texts[template];
  const until = facts.until && texts.until(dayText(facts.until, to.locale));
  const paragraphs = [
    texts.greeting(to.name),
    text({ ...facts, about: facts.about.replaceAll('\n', '\n  ') }),
    until,
    `${link}\n${publicUrl}${facts.path}`,
    texts.closing,
  ];
  return { id, to, subject: subject(facts), text: `${paragraphs.filter(Boolean).join('\n\n')}\n` };
}
