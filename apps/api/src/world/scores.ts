import type { FrameworkDocument } from '@leerspoor/shared';
import type { Random } from './random.js';

export interface ScoredItem {
  readonly indicator: string;
  readonly domain: string;
  /** `null`: not observed. */
  readonly score: number | null;
}

export interface Indicator {
  readonly code: string;
  readonly domain: string;
}

/** What stands behind the scores of one student. */
export interface Ability {
  /** Level at the start of the year, and what the year adds, in scale steps. */
  readonly start: number;
  readonly growth: number;
  /** How much higher the student looks at their own lessons. */
  readonly selfBias: number;
  /** Domains that nobody ever looked at. */
  readonly unseen: readonly string[];
  readonly offsets: ReadonlyMap<string, number>;
}

// Domains run from easy to hard (LK, OR, IN, AC, AF, LS); BE describes the pupils.
const EASE: Record<string, number> = { LK: 0.75, OR: 0.4, IN: 0.15, BE: 0.1, AC: -0.25, AF: -0.6, LS: -0.8 };
const SEEN: Record<string, number> = { LK: 0.8, OR: 0.75, IN: 0.7, BE: 0.55, AC: 0.5, AF: 0.35, LS: 0.3 };
/** How often an observer does not come to a domain at all. */
const LEFT_OUT: Record<string, number> = { AF: 0.4, LS: 0.45, BE: 0.25 };
const ON_FOCUS = 0.95;
const NOTED_AS_UNSEEN = 0.4;
const FEWEST = 12;
const MOST = 24;

export const indicatorsOf = (instrument: FrameworkDocument): Indicator[] =>
  instrument.domains.flatMap((domain) =>
    domain.indicators.map(({ code }) => ({ code, domain: domain.code })),
  );

export const abilityOf = (
  random: Random,
  indicators: readonly Indicator[],
  given: Partial<Ability> = {},
): Ability => ({
  start: random.between(1.7, 2.3),
  growth: random.between(0.7, 1.3),
  selfBias: random.between(-0.4, 0.5),
  unseen: [],
  offsets: new Map(indicators.map(({ code }) => [code, random.noise(0.3)])),
  ...given,
});

/** Which indicators an observer looks at in one lesson: `exactly` so many, or a believable number. */
export function lookedAt(
  random: Random,
  indicators: readonly Indicator[],
  { focus, unseen, exactly }: { focus: string; unseen: readonly string[]; exactly?: number },
): Set<string> {
  const possible = indicators.filter(({ domain }) => !unseen.includes(domain));
  if (exactly !== undefined) return new Set(random.sample(possible, exactly).map(({ code }) => code));
  const share = (domain: string) => (domain === focus ? ON_FOCUS : (SEEN[domain] ?? 0.5));
  const leftOut = Object.keys(LEFT_OUT).filter(
    (domain) => domain !== focus && random.chance(LEFT_OUT[domain] ?? 0),
  );
  const seen = possible.filter(({ domain }) => !leftOut.includes(domain) && random.chance(share(domain)));
  const missed = possible.filter((indicator) => !seen.includes(indicator));
  const chosen = seen.length < FEWEST ? [...seen, ...random.sample(missed, FEWEST - seen.length)] : seen;
  return new Set(random.sample(chosen, MOST).map(({ code }) => code));
}

/** The sheet of one observer: what was seen is scored, and if `noted` some of the rest is marked as not observed. */
export function scoreSheet(
  random: Random,
  indicators: readonly Indicator[],
  {
    seen,
    noted,
    level,
    ability,
  }: { seen: ReadonlySet<string>; noted: boolean; level: number; ability: Ability },
): ScoredItem[] {
  return indicators
    .filter(({ code }) => seen.has(code) || (noted && random.chance(NOTED_AS_UNSEEN)))
    .map(({ code, domain }) => ({
      indicator: code,
      domain,
      score: seen.has(code)
        ? scored(random, level + (EASE[domain] ?? 0) + (ability.offsets.get(code) ?? 0))
        : null,
    }));
}

/** The student's own sheet on the same items. */
export const selfSheet = (random: Random, sheet: readonly ScoredItem[], bias: number): ScoredItem[] =>
  sheet.map((item) => ({
    ...item,
    score: item.score === null ? null : scored(random, item.score + bias, 0.4),
  }));

const scored = (random: Random, level: number, spread = 0.45): number =>
  Math.min(4, Math.max(1, Math.round(level + random.noise(spread))));
