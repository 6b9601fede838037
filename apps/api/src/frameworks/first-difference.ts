import { below } from './shape.js';

const members = (value: unknown): Map<string, unknown> | undefined =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : undefined;

/** The pointer to the first place where two JSON values differ, in the order of the first; undefined when they agree. */
export function firstDifference(one: unknown, other: unknown, pointer = ''): string | undefined {
  const left = members(one);
  const right = members(other);
  if (left === undefined || right === undefined || Array.isArray(one) !== Array.isArray(other)) {
    return one === other ? undefined : pointer;
  }
  for (const key of new Set([...left.keys(), ...right.keys()])) {
    const difference = firstDifference(left.get(key), right.get(key), below(pointer, key));
    if (difference !== undefined) return difference;
  }
  return undefined;
}
