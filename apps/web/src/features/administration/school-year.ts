const LAST = '07-31';
/** From May on, a role that ends in July would hardly begin. */
const LATE = '05-01';

/** The 31st of July that a role begun on this day (ISO) usually goes on until. */
export function endOfSchoolYear(day: string): string {
  const year = Number(day.slice(0, 4));
  return `${day.slice(5) < LATE ? year : year + 1}-${LAST}`;
}
