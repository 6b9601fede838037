/** One thing that is wrong in a document: where (a JSON pointer) and what. */
export interface FrameworkFault {
  pointer: string;
  message: string;
}

/** Names everything that is wrong with the value at a place. */
export type Check = (value: unknown, pointer: string) => FrameworkFault[];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The pointer to a member: `/` and `~` in its name are escaped as RFC 6901 says. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

const rule =
  (holds: (value: unknown) => boolean, message: string): Check =>
  (value, pointer) =>
    holds(value) ? [] : [{ pointer, message }];

export const text: Check = (value, pointer) => {
  if (typeof value !== 'string') return [{ pointer, message: 'must be text' }];
  return value.trim() === '' ? [{ pointer, message: 'is empty' }] : [];
};

export const integer = rule(Number.isSafeInteger, 'must be a whole number');

export const share = rule(
  (value) => typeof value === 'number' && value >= 0 && value <= 1,
  'must be a number from 0 to 1',
);

export const flag = rule((value) => typeof value === 'boolean', 'must be true or false');

export const oneOf = (...allowed: readonly (string | true)[]): Check =>
  rule((value) => allowed.some((one) => one === value), `must be ${allowed.join(' or ')}`);

export const matching = (pattern: RegExp, message: string): Check =>
  rule((value) => typeof value === 'string' && pattern.test(value), message);

export const orNull =
  (check: Check): Check =>
  (value, pointer) =>
    value === null ? [] : check(value, pointer);

export const both =
  (first: Check, second: Check): Check =>
  (value, pointer) => [...first(value, pointer), ...second(value, pointer)];

export const list =
  (item: Check, atLeast = 1): Check =>
  (value, pointer) => {
    if (!Array.isArray(value)) return [{ pointer, message: 'must be a list' }];
    if (value.length < atLeast) return [{ pointer, message: `must have at least ${atLeast}` }];
    return value.flatMap((each, index) => item(each, below(pointer, index)));
  };

/** An object under names of its own choice, at least one. */
export const named =
  (member: Check): Check =>
  (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, message: 'must be an object' }];
    const members = Object.entries(value);
    if (members.length === 0) return [{ pointer, message: 'must have at least 1' }];
    return members.flatMap(([key, each]) => member(each, below(pointer, key)));
  };

/** An object with exactly these fields: the required ones all, the optional ones perhaps, no others. */
export const record =
  (required: Record<string, Check>, optional: Record<string, Check> = {}): Check =>
  (value, pointer) => {
    if (!isRecord(value)) return [{ pointer, message: 'must be an object' }];
    const checks = new Map(Object.entries({ ...optional, ...required }));
    const missing = Object.keys(required)
      .filter((key) => !Object.hasOwn(value, key))
      .map((key) => ({ pointer: below(pointer, key), message: 'is missing' }));
    const wrong = Object.entries(value).flatMap(([key, each]) => {
      const check = checks.get(key) ?? rule(() => false, 'is not a known field');
      return check(each, below(pointer, key));
    });
    return [...missing, ...wrong];
  };
