/** How much an aggregate can carry. */
export const STRENGTHS = ['none', 'thin', 'enough', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What an aggregate stands on: numbers of different lessons and of different observers. */
export interface EvidenceBase {
  lessons: number;
  observers: number;
}

/** Fewest lessons and fewest observers for more than an impression; more lessons than `STRONG` is strong. */
export const ENOUGH = { lessons: 3, observers: 3 } as const;
export const STRONG_ABOVE_LESSONS = 10;

/**
 * Evidence strength of an aggregate over `lessons` different lessons by `observers` different observers (whole, ≥ 0).
 * Under 3 lessons or under 3 observers it is thin, "an impression"; above 10 lessons it is strong.
 * Source: product rule 4.2, after the reliability study on ICALT (0.70 needs three lessons by three observers,
 * 0.90 more than ten). Throws RangeError on a negative or fractional count.
 */
export function evidenceStrength({ lessons, observers }: EvidenceBase): Strength {
  if (![lessons, observers].every((count) => Number.isInteger(count) && count >= 0)) {
    throw new RangeError(`Counts must be whole and not negative: ${lessons} lessons, ${observers} observers`);
  }
  if (lessons === 0) return 'none';
  if (lessons < ENOUGH.lessons || observers < ENOUGH.observers) return 'thin';
  return lessons > STRONG_ABOVE_LESSONS ? 'strong' : 'enough';
}

/** A line through the points may be drawn only when there is enough evidence. */
export const mayShowTrend = (base: EvidenceBase): boolean =>
  ['enough', 'strong'].includes(evidenceStrength(base));
