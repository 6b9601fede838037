import fc from 'fast-check';
import { ENOUGH, evidenceStrength, mayShowTrend, STRENGTHS, STRONG_ABOVE_LESSONS } from './strength.js';

const count = () => fc.nat({ max: 40 });
const rank = (lessons: number, observers: number) =>
  STRENGTHS.indexOf(evidenceStrength({ lessons, observers }));

it.each([
  [0, 0, 'none'],
  [0, 5, 'none'],
  [1, 0, 'thin'],
  [1, 1, 'thin'],
  [2, 3, 'thin'],
  [3, 2, 'thin'],
  [11, 2, 'thin'],
  [100, 2, 'thin'],
  [2, 100, 'thin'],
  [3, 3, 'enough'],
  [4, 3, 'enough'],
  [10, 3, 'enough'],
  [10, 10, 'enough'],
  [11, 3, 'strong'],
  [11, 11, 'strong'],
] as const)('%i lessons by %i observers is %s', (lessons, observers, strength) => {
  expect(evidenceStrength({ lessons, observers })).toBe(strength);
  expect(mayShowTrend({ lessons, observers })).toBe(strength === 'enough' || strength === 'strong');
});

it('stands on the published numbers: three lessons by three observers, more than ten lessons', () => {
  expect([ENOUGH, STRONG_ABOVE_LESSONS]).toEqual([{ lessons: 3, observers: 3 }, 10]);
});

it('never becomes weaker by one more lesson or one more observer', () => {
  fc.assert(
    fc.property(count(), count(), (lessons, observers) => {
      expect(rank(lessons + 1, observers)).toBeGreaterThanOrEqual(rank(lessons, observers));
      expect(rank(lessons, observers + 1)).toBeGreaterThanOrEqual(rank(lessons, observers));
    }),
  );
});

it('never shows a trend under three lessons or under three observers, however many of the other', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.nat(), (few, many) => {
      expect(mayShowTrend({ lessons: few, observers: many })).toBe(false);
      expect(mayShowTrend({ lessons: many, observers: few })).toBe(false);
    }),
  );
});

it.each([
  [-1, 3],
  [3, -1],
  [2.5, 3],
  [3, 0.1],
  [Number.NaN, 3],
  [3, Number.POSITIVE_INFINITY],
])('refuses to judge %d lessons by %d observers', (lessons, observers) => {
  expect(() => evidenceStrength({ lessons, observers })).toThrow(RangeError);
  expect(() => mayShowTrend({ lessons, observers })).toThrow(RangeError);
});
