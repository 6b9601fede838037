import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { firstDifference } from './first-difference.js';

const json = (): fc.Arbitrary<unknown> =>
  fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown);

it.each<[what: string, one: unknown, other: unknown, pointer: string]>([
  ['another text', { a: { b: 'x' } }, { a: { b: 'y' } }, '/a/b'],
  ['the first of two, in the order of the first value', { b: 1, a: 1 }, { a: 2, b: 2 }, '/b'],
  ['an item more', [1, 2], [1], '/1'],
  ['an item less', { list: [] }, { list: [0] }, '/list/0'],
  ['a field that came', {}, { a: 1 }, '/a'],
  ['a field that went', { a: null }, {}, '/a'],
  ['a list for an object', { a: [] }, { a: {} }, '/a'],
  ['null for an object', { a: {} }, { a: null }, '/a'],
  ['a name with a slash', { 'a/b': 1 }, { 'a/b': 2 }, '/a~1b'],
  ['another value altogether', 1, 2, ''],
])('finds %s', (_, one, other, pointer) => {
  expect(firstDifference(one, other)).toBe(pointer);
});

it('finds none between two orders of the same fields, as jsonb may give them back', () => {
  expect(
    firstDifference({ id: 'x', kind: 'y', list: [1, 2] }, { list: [1, 2], kind: 'y', id: 'x' }),
  ).toBeUndefined();
});

it('finds a difference between any two JSON values exactly when there is one', () => {
  fc.assert(
    fc.property(json(), json(), (one, other) => {
      expect(firstDifference(one, other) === undefined).toBe(isDeepStrictEqual(one, other));
      expect(firstDifference(one, structuredClone(one))).toBeUndefined();
    }),
  );
});
