import type { LessonPhase } from '@leerspoor/shared';

export const totalMinutes = (phases: readonly LessonPhase[]): number =>
  phases.reduce((sum, { minutes }) => sum + (Number.isFinite(minutes) ? minutes : 0), 0);

/** The list with one item moved by one place; at the edge it stays. */
export function moved<T>(items: readonly T[], from: number, by: -1 | 1): T[] {
  const next = [...items];
  const [item] = next.splice(from, 1);
  if (item === undefined) return next;
  next.splice(Math.min(Math.max(from + by, 0), next.length), 0, item);
  return next;
}

export const changedAt = <T>(items: readonly T[], place: number, patch: Partial<T>): T[] =>
  items.map((item, at) => (at === place ? { ...item, ...patch } : item));

export const withoutAt = <T>(items: readonly T[], place: number): T[] =>
  items.filter((_, at) => at !== place);
