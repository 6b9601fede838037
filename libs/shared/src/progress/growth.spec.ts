import fc from 'fast-check';
import { evidenceBase, growthPoints, MASTERED, trendPerMonth, zoneOfProximalDevelopment } from './growth.js';
import type { GrowthObservation } from './progress.js';

const MONTH_MS = (365.25 / 12) * 24 * 3600 * 1000;
const START = Date.parse('2026-01-01T09:00:00Z');
const ENOUGH = { lessons: 3, observers: 3 };
/** A point so many months after the start. */
const at = (months: number, level: number, isSelf = false) => ({
  at: new Date(START + months * MONTH_MS).toISOString(),
  level,
  isSelf,
});

describe('the evidence base', () => {
  const seen = (lessonId: string | null, observer: string, own: { id?: string; isSelf?: boolean } = {}) => ({
    ...{ lessonId, observer: { id: observer }, id: `${lessonId}-${observer}`, isSelf: false },
    ...own,
  });

  it.each([
    ['nothing', [], 0, 0],
    ['one lesson by Marieke', [seen('a', 'marieke')], 1, 1],
    ['one lesson by two', [seen('a', 'marieke'), seen('a', 'ahmed')], 1, 2],
    ['two lessons by one', [seen('a', 'marieke'), seen('b', 'marieke')], 2, 1],
    ['one lesson, twice by one', [seen('a', 'marieke'), seen('a', 'marieke', { id: 'again' })], 1, 1],
    ['a self-view', [seen('a', 'sanne', { isSelf: true })], 0, 0],
    ['a self-view beside Marieke', [seen('a', 'sanne', { isSelf: true }), seen('a', 'marieke')], 1, 1],
    ['two outside a lesson', [seen(null, 'els', { id: 'x' }), seen(null, 'els', { id: 'y' })], 2, 1],
  ])('of %s', (_, points, lessons, observers) => {
    expect(evidenceBase(points)).toEqual({ lessons, observers });
  });
});

describe('the points of a domain', () => {
  const observation = (id: string): GrowthObservation => ({
    ...{ id, lessonId: null, at: '2026-01-01T09:00:00Z', observerRole: 'peer', isSelf: false },
    ...{ observer: { id: 'els', name: 'Els' }, context: [], className: null, strength: '', nextStep: null },
  });

  it('are its observations with their level, in their order, without those that did not score it', () => {
    const levels = {
      c: { level: 2, scored: 1 },
      a: { level: 3.5, scored: 4 },
      gone: { level: 1, scored: 1 },
    };
    expect(growthPoints(['a', 'b', 'c'].map(observation), levels)).toEqual([
      { ...observation('a'), level: 3.5, scored: 4 },
      { ...observation('c'), level: 2, scored: 1 },
    ]);
  });
});

describe('the trend', () => {
  it.each([
    ['a step a month', [at(0, 1), at(1, 2), at(2, 3)], 1],
    ['half a step a month', [at(0, 2), at(1, 2.5), at(2, 3)], 0.5],
    ['none', [at(0, 3), at(4, 3), at(9, 3)], 0],
    ['downwards', [at(0, 4), at(2, 3), at(4, 2)], -0.5],
    ['the least squares of what scatters', [at(0, 1), at(1, 3), at(2, 2)], 0.5],
    ['in any order', [at(2, 3), at(0, 1), at(1, 2)], 1],
    ['without her own views', [at(0, 1), at(1, 2), at(2, 3), at(5, 1, true), at(9, 4, true)], 1],
  ])('of %s', (_, points, slope) => {
    expect(trendPerMonth(points, ENOUGH)).toBeCloseTo(slope, 9);
  });

  it('is absent when all points fall on one moment, or there are none', () => {
    expect(trendPerMonth([at(1, 1), at(1, 4), at(1, 2)], ENOUGH)).toBeUndefined();
    expect(trendPerMonth([], ENOUGH)).toBeUndefined();
    expect(trendPerMonth([at(0, 1, true), at(1, 4, true)], ENOUGH)).toBeUndefined();
  });

  const points = () =>
    fc.array(
      fc.record({
        months: fc.integer({ min: 0, max: 48 }),
        level: fc.integer({ min: 1, max: 4 }),
        isSelf: fc.boolean(),
      }),
      { maxLength: 40 },
    );

  it('is absent under the threshold, whatever the points', () => {
    fc.assert(
      fc.property(points(), fc.nat({ max: 2 }), fc.nat({ max: 50 }), (all, few, many) => {
        const drawn = all.map(({ months, level, isSelf }) => at(months, level, isSelf));
        expect(trendPerMonth(drawn, { lessons: few, observers: many })).toBeUndefined();
        expect(trendPerMonth(drawn, { lessons: many, observers: few })).toBeUndefined();
      }),
    );
  });

  it('finds the slope of any straight line', () => {
    const level = () => fc.double({ min: 1, max: 4, noNaN: true });
    const months = () => fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(months(), level(), fc.double({ min: -1, max: 1, noNaN: true }), (when, start, slope) => {
        const line = when.map((month) => at(month, start + slope * month));
        expect(trendPerMonth(line, ENOUGH)).toBeCloseTo(slope, 5);
      }),
    );
  });
});

describe('the zone of proximal development', () => {
  const indicator = (code: string, level: number, scored = 2) => ({
    indicator: code,
    domain: 'LK',
    level,
    scored,
  });
  const named = (...indicators: ReturnType<typeof indicator>[]) =>
    zoneOfProximalDevelopment(indicators).map((suggestion) => suggestion.indicator);

  it.each([
    ['just mastered', MASTERED, []],
    ['not quite mastered', 2.999, ['1']],
    ['just within reach', 2, ['1']],
    ['out of reach', 1.999, []],
    ['at the top', 4, []],
    ['at the bottom', 1, []],
  ])('of an indicator that is %s', (_, level, expected) => {
    expect(named(indicator('1', level))).toEqual(expected);
  });

  it('needs two scores', () => {
    expect(named(indicator('1', 2.5, 1), indicator('2', 2.5, 2))).toEqual(['2']);
  });

  it('names the first two in the order of the instrument, not the lowest', () => {
    expect(named(indicator('5', 2.9), indicator('9', 3.5), indicator('12', 2.5), indicator('13', 2))).toEqual(
      ['5', '12'],
    );
  });

  it('says how often it was seen, and not at which level', () => {
    expect(zoneOfProximalDevelopment([indicator('1', 2.5, 4)])).toEqual([
      { indicator: '1', domain: 'LK', scored: 4 },
    ]);
  });

  it('never names more than two, nor one that is mastered or out of reach', () => {
    const any = () =>
      fc.record({
        indicator: fc.string(),
        domain: fc.string(),
        level: fc.double({ min: 1, max: 4, noNaN: true }),
        scored: fc.nat({ max: 9 }),
      });
    fc.assert(
      fc.property(fc.array(any()), (indicators) => {
        const withinReach = indicators.filter((i) => i.scored >= 2 && i.level >= 2 && i.level < 3);
        expect(zoneOfProximalDevelopment(indicators)).toEqual(
          withinReach.slice(0, 2).map(({ indicator, domain, scored }) => ({ indicator, domain, scored })),
        );
      }),
    );
  });
});
