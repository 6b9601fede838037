/** One indicator as self and observer scored it; `difference` is observer minus self, in steps of the scale. */
export interface ComparedScore {
  indicator: string;
  domain: string;
  self: number | null;
  observer: number | null;
  difference: number | null;
}

interface Scored {
  indicator: string;
  domain: string;
  score: number | null;
}

/**
 * Lays two views on the same items side by side, the largest difference first (absolute, in scale steps),
 * then what only one of them scored, then what neither did; ties keep the order of the instrument.
 */
export function compareScores(self: readonly Scored[], observer: readonly Scored[]): ComparedScore[] {
  const seen = new Map(observer.map((score) => [score.indicator, score]));
  const items = [...observer, ...self.filter((score) => !seen.has(score.indicator))];
  const own = new Map(self.map((score) => [score.indicator, score.score]));
  return items
    .map((item, place) => {
      const mine = own.get(item.indicator) ?? null;
      const theirs = seen.get(item.indicator)?.score ?? null;
      const difference = mine === null || theirs === null ? null : theirs - mine;
      return {
        place,
        row: { indicator: item.indicator, domain: item.domain, self: mine, observer: theirs, difference },
      };
    })
    .sort((a, b) => weight(b.row) - weight(a.row) || a.place - b.place)
    .map(({ row }) => row);
}

const weight = (row: ComparedScore): number => {
  if (row.difference !== null) return 1 + Math.abs(row.difference);
  return row.self !== null || row.observer !== null ? 0.5 : 0;
};
