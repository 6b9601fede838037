import fc from 'fast-check';
import { compareScores } from './comparison.js';

const score = (indicator: string, value: number | null) => ({ indicator, domain: 'LK', score: value });

it('lays the largest difference on top, in either direction, and agreement below it', () => {
  const self = [score('1', 3), score('2', 4), score('3', 1), score('4', 2)];
  const seen = [score('1', 3), score('2', 1), score('3', 3), score('4', 3)];
  expect(compareScores(self, seen).map(({ indicator, difference }) => [indicator, difference])).toEqual([
    ['2', -3],
    ['3', 2],
    ['4', 1],
    ['1', 0],
  ]);
});

it('puts what only one of them scored after that, and what neither saw last', () => {
  const self = [score('1', null), score('2', 3), score('3', null), score('4', 2)];
  const seen = [score('1', 2), score('2', null), score('3', null), score('4', 2)];
  expect(compareScores(self, seen)).toEqual([
    { indicator: '4', domain: 'LK', self: 2, observer: 2, difference: 0 },
    { indicator: '1', domain: 'LK', self: null, observer: 2, difference: null },
    { indicator: '2', domain: 'LK', self: 3, observer: null, difference: null },
    { indicator: '3', domain: 'LK', self: null, observer: null, difference: null },
  ]);
});

it('keeps the order of the instrument where the difference is the same', () => {
  const codes = ['5', '1', '3'];
  const rows = compareScores(
    codes.map((code) => score(code, 2)),
    codes.map((code) => score(code, 3)),
  );
  expect(rows.map(({ indicator }) => indicator)).toEqual(codes);
});

it('knows an item that only the student filled in, and never takes not observed for a zero', () => {
  expect(compareScores([score('7', 4)], [])).toEqual([
    { indicator: '7', domain: 'LK', self: 4, observer: null, difference: null },
  ]);
  expect(compareScores([score('7', null)], [score('7', 1)])[0]?.difference).toBeNull();
});

it('of nothing is nothing', () => {
  expect(compareScores([], [])).toEqual([]);
});

describe('of any two views', () => {
  const view = () =>
    fc.uniqueArray(
      fc.record({
        indicator: fc.nat({ max: 20 }).map(String),
        score: fc.option(fc.integer({ min: 1, max: 4 })),
      }),
      {
        selector: ({ indicator }) => indicator,
      },
    );
  const full = (scores: { indicator: string; score: number | null }[]) =>
    scores.map((one) => ({ ...one, domain: 'LK' }));

  it('names each item once, and changes nothing of what it was given', () => {
    fc.assert(
      fc.property(view(), view(), (self, seen) => {
        const given = [full(self), full(seen)] as const;
        const before = structuredClone(given);
        const rows = compareScores(...given);
        const items = new Set([...self, ...seen].map(({ indicator }) => indicator));
        expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(items);
        expect(rows).toHaveLength(items.size);
        expect(given).toEqual(before);
      }),
    );
  });

  it('turned around differs only in sign', () => {
    fc.assert(
      fc.property(view(), view(), (self, seen) => {
        const differences = (rows: ReturnType<typeof compareScores>, sign: number) =>
          Object.fromEntries(
            rows.map(({ indicator, difference }) => [
              indicator,
              difference === null ? null : sign * difference + 0,
            ]),
          );
        expect(differences(compareScores(full(seen), full(self)), -1)).toEqual(
          differences(compareScores(full(self), full(seen)), 1),
        );
      }),
    );
  });
});
