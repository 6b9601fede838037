import { mayShowTrend, type EvidenceBase } from './strength.js';
import type { DomainLevel, GrowthObservation, GrowthPoint, ZoneSuggestion } from './progress.js';

const MONTH_MS = (365.25 / 12) * 24 * 3600 * 1000;

/** The points of one domain, in the order of the observations; without a score on it there is no point. */
export const growthPoints = (
  observations: readonly GrowthObservation[],
  levels: Readonly<Record<string, DomainLevel>>,
): GrowthPoint[] =>
  observations.flatMap((observation) => {
    const level = levels[observation.id];
    return level ? [{ ...observation, ...level }] : [];
  });

/** Number of different lessons and observers behind a set of observations; the student's own views count as neither. */
export function evidenceBase(
  points: readonly {
    id: string;
    lessonId: string | null;
    observer: { id: string };
    isSelf: boolean;
  }[],
): EvidenceBase {
  const seen = points.filter((point) => !point.isSelf);
  return {
    lessons: new Set(seen.map((point) => point.lessonId ?? point.id)).size,
    observers: new Set(seen.map((point) => point.observer.id)).size,
  };
}

/**
 * Slope of level (1–4) over time in scale steps a month, by ordinary least squares over the observers' points.
 * Undefined under the threshold of `evidenceStrength`, and when all points fall on one moment.
 */
export function trendPerMonth(
  points: readonly { at: string; level: number; isSelf: boolean }[],
  base: EvidenceBase,
): number | undefined {
  if (!mayShowTrend(base)) return undefined;
  const seen = points
    .filter((point) => !point.isSelf)
    .map((point) => ({ x: Date.parse(point.at) / MONTH_MS, y: point.level }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(seen.map((p) => p.x)), mean(seen.map((p) => p.y))];
  const spread = seen.reduce((sum, p) => sum + (p.x - mx) ** 2, 0);
  if (spread === 0) return undefined;
  return seen.reduce((sum, p) => sum + (p.x - mx) * (p.y - my), 0) / spread;
}

/** One indicator with its recent level (1–4), from which the zone is chosen. */
export interface IndicatorLevel extends ZoneSuggestion {
  level: number;
}

/** Level from which an indicator counts as mastered: "more often strong than weak". */
export const MASTERED = 3;

/**
 * Zone of proximal development: at most two indicators to work on next. A heuristic after the Rasch order of the
 * instrument (domains run from easy to hard): the first indicators, in the instrument's order, that were scored at
 * least twice and whose recent level (mean of the last three scores, 1–4) lies under `MASTERED` but not under 2:
 * within reach, not yet there.
 */
export function zoneOfProximalDevelopment(indicators: readonly IndicatorLevel[]): ZoneSuggestion[] {
  return indicators
    .filter(({ level, scored }) => scored >= 2 && level >= 2 && level < MASTERED)
    .slice(0, 2)
    .map(({ indicator, domain, scored }) => ({ indicator, domain, scored }));
}
