import type { GrowthPoint } from '@leerspoor/shared';

const DAY_MS = 24 * 3600 * 1000;
const MONTH_MS = (365.25 / 12) * DAY_MS;
const MARGIN = 4;
const MOST_TICKS = 5;
const LOWEST = 1;
const HIGHEST = 4;

/** Where the drawing is, in pixels from its top: the line of level 4, and the line of level 1. */
export const PLOT = { top: 16, bottom: 232, height: 262 } as const;

/** Pixels from the top for a level (1–4). */
export const levelToY = (level: number): number =>
  PLOT.bottom - ((level - LOWEST) / (HIGHEST - LOWEST)) * (PLOT.bottom - PLOT.top);

/** Time along the width of the drawing, in percent. */
export interface TimeScale {
  toX: (at: string) => number;
  /** Beginnings of months, or within one month the first and last day. */
  ticks: { at: string; x: number; isMonth: boolean }[];
}

/** A scale that holds all instants (ISO), with some room on both sides. */
export function timeScale(instants: readonly string[]): TimeScale {
  const times = instants.map((at) => Date.parse(at));
  const first = Math.min(...times);
  const span = Math.max(Math.max(...times) - first, DAY_MS);
  const place = (time: number) => MARGIN + ((100 - 2 * MARGIN) * (time - first)) / span;
  const months = monthStarts(first, first + span);
  const every = Math.ceil(months.length / MOST_TICKS);
  const chosen = months.filter((_, index) => index % every === 0);
  const isMonth = chosen.length > 1;
  const ticks = isMonth ? chosen : [...new Set([first, Math.max(...times)])];
  return {
    toX: (at) => place(Date.parse(at)),
    ticks: ticks.map((time) => ({ at: new Date(time).toISOString(), x: place(time), isMonth })),
  };
}

function monthStarts(from: number, until: number): number[] {
  const starts: number[] = [];
  const month = new Date(from);
  month.setHours(0, 0, 0, 0);
  month.setDate(1);
  for (; month.getTime() <= until; month.setMonth(month.getMonth() + 1)) {
    if (month.getTime() >= from) starts.push(month.getTime());
  }
  return starts;
}

const WIDTH = 12;
const NEAR = { percent: 3, level: 0.2 };

/** Pixels to the side for each point, so that several views on one lesson do not cover each other. */
export function sideSteps(points: readonly GrowthPoint[], { toX }: TimeScale): number[] {
  return points.map((point, index) => {
    const covering = points
      .slice(0, index)
      .filter(
        (other) =>
          toX(point.at) - toX(other.at) < NEAR.percent && Math.abs(other.level - point.level) < NEAR.level,
      );
    return covering.length * WIDTH;
  });
}

/** Two ends of the line with the given slope (levels a month) through the middle of the observers' points. */
export function trendEnds(points: readonly GrowthPoint[], perMonth: number): [LineEnd, LineEnd] | null {
  const seen = points.filter(({ isSelf }) => !isSelf);
  const [first, last] = [seen.at(0), seen.at(-1)];
  if (!first || !last) return null;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = { time: mean(seen.map(({ at }) => Date.parse(at))), level: mean(seen.map((p) => p.level)) };
  const end = ({ at }: GrowthPoint): LineEnd => {
    const level = middle.level + (perMonth * (Date.parse(at) - middle.time)) / MONTH_MS;
    return { at, level: Math.min(HIGHEST, Math.max(LOWEST, level)) };
  };
  return [end(first), end(last)];
}

export interface LineEnd {
  at: string;
  level: number;
}
