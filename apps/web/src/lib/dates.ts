import type { Locale } from '@leerspoor/shared';

const TAG: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };
const DAY_MS = 24 * 3600 * 1000;
const made = new Map<string, Intl.DateTimeFormat>();

function formatter(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = made.get(key) ?? new Intl.DateTimeFormat(TAG[locale], options);
  made.set(key, known);
  return known;
}

/** An instant, or a day such as 2026-11-24 read as a day here and not in London. */
export const asDate = (value: string): Date =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00`) : new Date(value);

const plain = (text: string): string => text.replace(',', '').replace(/\.$/, '');

/** "di 24 nov"; with the year when it is another one than `now`'s. */
export function dayText(value: string, locale: Locale, now = new Date()): string {
  const date = asDate(value);
  const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return plain(formatter(locale, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(date));
}

/** "dinsdag 24 november" */
export const longDayText = (value: string, locale: Locale): string =>
  plain(formatter(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(value)));

/** "november 2026" */
export const monthText = (value: string, locale: Locale): string =>
  formatter(locale, { month: 'long', year: 'numeric' }).format(asDate(value));

/** "nov", in January with the year: "jan 2027". For the axis of a chart. */
export function shortMonthText(value: string, locale: Locale): string {
  const year = asDate(value).getMonth() === 0 ? ({ year: 'numeric' } as const) : {};
  return plain(formatter(locale, { month: 'short', ...year }).format(asDate(value)));
}

/** "10:15" */
export const timeText = (value: string, locale: Locale): string =>
  formatter(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(asDate(value));

const midnight = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** Whole calendar days from `now` to `value`; negative in the past. */
export const daysUntil = (value: string, now = new Date()): number =>
  Math.round((midnight(asDate(value)) - midnight(now)) / DAY_MS);

/** "vandaag 10:15", "gisteren 10:15", "morgen 10:15"; any other day "di 24 nov 10:15" */
export function momentText(value: string, locale: Locale, now = new Date()): string {
  const isNear = Math.abs(daysUntil(value, now)) <= 1;
  return `${isNear ? relativeText(value, locale, now) : dayText(value, locale, now)} ${timeText(value, locale)}`;
}

/** "vandaag", "gisteren", "over 3 dagen", "2 weken geleden"; beyond ten weeks the day itself. */
export function relativeText(value: string, locale: Locale, now = new Date()): string {
  const days = daysUntil(value, now);
  if (Math.abs(days) > 70) return dayText(value, locale, now);
  const relative = new Intl.RelativeTimeFormat(TAG[locale], { numeric: 'auto' });
  if (Math.abs(days) < 14) return relative.format(days, 'day');
  return relative.format(Math.trunc(days / 7), 'week');
}

/** "Eva, Joris en Sanne" */
export const listText = (items: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(TAG[locale], { type: 'conjunction' }).format(items);

const two = (value: number): string => String(value).padStart(2, '0');

/** An instant as `<input type="date">` wants it, in the time of this device. */
export function toDayInput(value: string): string {
  const date = asDate(value);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** An instant as `<input type="datetime-local">` wants it, in the time of this device. */
export function toMomentInput(value: string): string {
  const date = asDate(value);
  return `${toDayInput(value)}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** What a `datetime-local` field holds, as an instant for the API; empty stays empty. */
export const fromMomentInput = (value: string): string => (value ? new Date(value).toISOString() : '');
