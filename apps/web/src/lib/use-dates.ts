import { useMemo } from 'react';
import {
  dayText,
  listText,
  longDayText,
  momentText,
  monthText,
  relativeText,
  shortMonthText,
  timeText,
} from './dates';
import { useLocale } from './i18n';

/** Dates and lists in the language of the person: `dates.moment(lesson.startsAt)`. */
export function useDates() {
  const locale = useLocale();
  return useMemo(
    () => ({
      day: (value: string) => dayText(value, locale),
      longDay: (value: string) => longDayText(value, locale),
      month: (value: string) => monthText(value, locale),
      shortMonth: (value: string) => shortMonthText(value, locale),
      time: (value: string) => timeText(value, locale),
      moment: (value: string) => momentText(value, locale),
      relative: (value: string) => relativeText(value, locale),
      list: (items: readonly string[]) => listText(items, locale),
    }),
    [locale],
  );
}
