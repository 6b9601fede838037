import type { Season } from './texts/text.types.js';

/** Days since 1 January 1970, as people in Amsterdam count them. */
export type Day = number;

const DAY_MS = 86_400_000;
const YEAR_BACK = 364;
const WEEKS_AHEAD = 14;
/** Roughly the Dutch school holidays, as month and day; the regions differ by weeks. */
const HOLIDAYS: readonly (readonly [from: string, until: string])[] = [
  ['02-14', '02-22'],
  ['04-25', '05-05'],
  ['07-11', '08-23'],
  ['10-17', '10-25'],
  ['12-20', '12-31'],
  ['01-01', '01-04'],
];
/** When the lessons of a school day begin. */
export const LESSON_HOURS = ['08:30', '09:20', '10:30', '11:20', '12:40', '13:30', '14:20', '15:10'] as const;

export const dateOf = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const weekday = (day: Day): number => new Date(day * DAY_MS).getUTCDay();

/** The moment of a wall clock in Amsterdam. */
export function at(day: Day, clock: string, plusMinutes = 0): Date {
  const hours = isSummerTime(day) ? 2 : 1;
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return new Date(day * DAY_MS + ((hour - hours) * 60 + minute + plusMinutes) * 60_000);
}

function isSummerTime(day: Day): boolean {
  const year = new Date(day * DAY_MS).getUTCFullYear();
  const lastSunday = (month: number) => {
    const last = Date.UTC(year, month + 1, 0) / DAY_MS;
    return last - weekday(last);
  };
  return day >= lastSunday(2) && day < lastSunday(9);
}

export function dayOf(moment: Date): Day {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' }).format(moment);
  return Date.parse(`${parts}T00:00:00Z`) / DAY_MS;
}

/** The moment in the school year, as the texts were written for it. */
export function seasonOf(day: Day): Season {
  const month = new Date(day * DAY_MS).getUTCMonth() + 1;
  if (month >= 8 && month <= 10) return 1;
  if (month >= 11) return 2;
  return month <= 3 ? 3 : 4;
}

const isHoliday = (day: Day): boolean => {
  const date = dateOf(day).slice(5);
  return HOLIDAYS.some(([from, until]) => date >= from && date <= until);
};

/** The school days from a year before `today` until two weeks after. */
export class Calendar {
  readonly today: Day;
  readonly first: Day;
  readonly last: Day;
  readonly days: readonly Day[];
  private readonly zero: number;

  constructor(today: Date) {
    this.today = dayOf(today);
    this.first = this.today - YEAR_BACK;
    this.last = this.today + WEEKS_AHEAD;
    const all = Array.from({ length: this.last - this.first + 1 }, (_, place) => this.first + place);
    // Whoever opens the demo in a holiday still finds a week with lessons around today.
    this.days = all.filter(
      (day) => weekday(day) % 6 !== 0 && (!isHoliday(day) || Math.abs(day - this.today) <= WEEKS_AHEAD),
    );
    this.zero = this.days.findIndex((day) => day >= this.today);
  }

  /** 0: today, or the first school day after it; -1: the school day before; and so on. */
  around(offset: number): Day {
    const day = this.days[this.zero + offset];
    if (day === undefined) throw new Error(`No school day ${offset} days from today`);
    return day;
  }

  /** School days in the past, from the first until `until` (included). */
  past(until: Day = this.today - 1): Day[] {
    return this.days.filter((day) => day <= Math.min(until, this.today - 1));
  }

  /** How far in the year a day is: 0 at the start, 1 today. */
  progress(day: Day): number {
    return (day - this.first) / YEAR_BACK;
  }

  /** The first day of the school year that `today` is in. */
  schoolYearStart(): Day {
    const now = new Date(this.today * DAY_MS);
    const year = now.getUTCFullYear() - (now.getUTCMonth() < 7 ? 1 : 0);
    return Date.UTC(year, 7, 1) / DAY_MS;
  }
}
