import { problem } from './problem.js';

/** The first and last day of something; `null` is open. */
export interface Period {
  from: string | null;
  until: string | null;
}

/** A period as it was sent: it must not be over, nor end before it begins. */
export function periodOf({ from, until }: Partial<Period>): Period {
  const today = new Date().toISOString().slice(0, 10);
  const first = from && from > today ? from : today;
  if (until && until.slice(0, 10) < first.slice(0, 10)) {
    throw problem.invalidInput([{ pointer: '/until', fault: 'out-of-range' }]);
  }
  return { from: from ?? null, until: until ?? null };
}
