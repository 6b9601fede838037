/** Something that a person wrote, set apart from our own words. */
export const quoted = (text: string): string => `  ${text.replaceAll('\n', '\n  ')}`;

/** A code that is easy to copy by eye. */
export const spaced = (code: string): string => code.replaceAll(/(?<=^(?:\d{4})+)(?=\d)/g, ' ');

/** A moment as the receiver would say it. Everybody who uses the product is in the Netherlands. */
export const momentText = (at: Date, language: string): string =>
  new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Amsterdam',
  }).format(at);
