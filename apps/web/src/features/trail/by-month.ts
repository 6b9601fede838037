import type { TrailLine } from '@leerspoor/shared';
import { asDate } from '../../lib/dates';

/** What stands under one heading: a month, or what is still to come. */
export interface Month {
  /** "2026-11", or "ahead". */
  key: string;
  lines: TrailLine[];
}

function monthOf({ occurredAt }: TrailLine, now: Date): string {
  const date = asDate(occurredAt);
  if (date > now) return 'ahead';
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

/** The lines in their order, cut at each new month. */
export function byMonth(lines: readonly TrailLine[], now = new Date()): Month[] {
  const months: Month[] = [];
  for (const line of lines) {
    const key = monthOf(line, now);
    const current = months.at(-1);
    if (current?.key === key) current.lines.push(line);
    else months.push({ key, lines: [line] });
  }
  return months;
}
