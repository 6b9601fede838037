import type { FieldError } from '@leerspoor/shared';
import { getMetadataStorage } from 'class-validator';

/** JSON of ours is a few levels deep; deeper only wants to exhaust the stack. */
const DEEPEST = 20;

/** A step further down in a JSON pointer. */
export const below = (pointer: string, key: string | number): string =>
  `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

/**
 * What no input of ours can hold, wherever it stands: text that PostgreSQL cannot keep (NUL, half a character), and
 * fields named after what every JavaScript object has, which the validator takes for known.
 */
export function unfit(value: unknown, pointer = '', depth = 0): FieldError[] {
  if (typeof value === 'string') {
    return value.includes('\0') || /\p{Surrogate}/u.test(value) ? [{ pointer, fault: 'wrong-type' }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (depth === DEEPEST) return [{ pointer, fault: 'wrong-type' }];
  return Object.entries(value).flatMap(([key, inner]): FieldError[] =>
    key in Object.prototype
      ? [{ pointer: below(pointer, key), fault: 'unknown-field' }]
      : unfit(inner, below(pointer, key), depth + 1),
  );
}

/** Which fields of a class hold objects, one or a list, and which hold a day or a moment. */
interface Shape {
  nested: { field: string; isList: boolean }[];
  times: { field: string; applies: (o: object, value: unknown) => boolean }[];
}
const shapes = new Map<object, Shape>();

function shapeOf(input: object): Shape {
  const known = shapes.get(input);
  if (known) return known;
  const rules = getMetadataStorage().getTargetValidationMetadatas(input as () => void, '', true, false);
  const conditions = (field: string) =>
    rules.filter((rule) => rule.propertyName === field && rule.type === 'conditionalValidation');
  const shape: Shape = {
    nested: rules
      .filter(({ type }) => type === 'nestedValidation')
      .map(({ propertyName, each }) => ({ field: propertyName, isList: each })),
    times: rules
      .filter(({ name }) => name === 'isIso8601')
      .map(({ propertyName: field }) => ({
        field,
        applies: (o, value) =>
          conditions(field).every(({ constraints }) => Boolean(constraints[0](o, value))),
      })),
  };
  shapes.set(input, shape);
  return shape;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const wrong = (pointer: string): FieldError => ({ pointer, fault: 'wrong-type' });

/** A list where one object belongs, one object where a list belongs, a hole in a list: the validator passes them. */
export function misshapen(input: object, body: unknown): FieldError[] {
  if (!isObject(body)) return [wrong('')];
  return shapeOf(input).nested.flatMap(({ field, isList }): FieldError[] => {
    const [value, pointer] = [body[field], below('', field)];
    // nothing at all is for the validator to judge
    if (value === undefined || value === null) return [];
    if (!isList) return isObject(value) ? [] : [wrong(pointer)];
    if (!Array.isArray(value)) return [wrong(pointer)];
    return value.flatMap((item, place) => (isObject(item) ? [] : [wrong(below(pointer, place))]));
  });
}

const TIME = /^(?!0000)\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/;

/** ISO 8601 also knows weeks, day numbers and bare years; we keep days and moments. */
export function unreadableTimes(input: unknown, pointer = ''): FieldError[] {
  if (Array.isArray(input))
    return input.flatMap((item, place) => unreadableTimes(item, below(pointer, place)));
  if (!isObject(input)) return [];
  const { nested, times } = shapeOf(input.constructor);
  return [
    ...times
      .filter(({ field, applies }) => applies(input, input[field]) && !isTime(input[field]))
      .map(({ field }) => wrong(below(pointer, field))),
    ...nested.flatMap(({ field }) => unreadableTimes(input[field], below(pointer, field))),
  ];
}

const isTime = (value: unknown): boolean =>
  typeof value === 'string' && TIME.test(value) && !Number.isNaN(Date.parse(value));
