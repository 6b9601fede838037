import type { FieldFault } from '@leerspoor/shared';
import { getMetadataStorage } from 'class-validator';
import { v7 } from 'uuid';

/** One rule that a field has, as class-validator keeps it. */
interface Rule {
  type: string;
  name?: string;
  propertyName: string;
  constraints?: unknown[];
  each?: boolean;
}
/** A wrong value for a field and what must be said of it; `below` when the fault lies deeper than the field. */
export interface Mutation {
  what: string;
  value: unknown;
  fault: FieldFault[];
  below?: string;
}

const storage = getMetadataStorage();
const kept = Reflect.get(storage, 'validationMetadatas') as Map<new () => object, Rule[]>;

/** The names of all classes that have rules: all input there is. */
export const inputClasses = (): string[] => [...new Set([...kept.keys()].map(({ name }) => name))].sort();

export const fieldsOf = (input: new () => object): string[] => [
  ...new Set(rulesOf(input).map(({ propertyName }) => propertyName)),
];
const rulesOf = (input: new () => object): Rule[] =>
  storage.getTargetValidationMetadatas(input, '', true, false);

export const isReference = (input: new () => object, field: string): boolean =>
  rulesOf(input).some(({ propertyName, name }) => propertyName === field && name === 'isUuid');

const GONE = undefined;
const say = (fault: FieldFault, ...values: unknown[]): Mutation[] =>
  values.map((value) => ({ what: show(value), value, fault: [fault] }));
const show = (value: unknown): string => (value === GONE ? 'nothing' : JSON.stringify(value)?.slice(0, 40));
const many = (length: number, element: unknown): unknown[] =>
  Array.from({ length }, (_, place) =>
    typeof element === 'object' ? element : element === 'id' ? v7() : `${element}${place}`,
  );

type Generator = (rule: Rule, current: unknown) => Mutation[];
const limitOf = (rule: Rule): number => Number(rule.constraints?.[0]);
const wrap = (rule: Rule, mutations: Mutation[]): Mutation[] =>
  rule.each ? mutations.map((one) => ({ ...one, value: [one.value] })) : mutations;

/** Per rule: values that break it. A rule that is not here makes the test fail: say how it is broken. */
const BREAKS: Record<string, Generator> = {
  isString: (rule) => [
    ...wrap(rule, say('wrong-type', 5, true, {}, ['x'], { length: 3 })),
    ...wrap(rule, say('wrong-type', 'a\u0000b', 'half \ud800')).map((one) => ({
      ...one,
      ...(rule.each && { below: '/0' }),
    })),
  ],
  matches: () => say('missing', '', ' \n ', null),
  maxLength: (rule) =>
    wrap(rule, [
      { what: 'too long a text', value: 'x'.repeat(limitOf(rule) + 1), fault: ['too-long', 'not-a-choice'] },
      { what: 'a very long text', value: 'é'.repeat(limitOf(rule) * 4), fault: ['too-long', 'not-a-choice'] },
    ]),
  minLength: (rule) => say('too-short', 'x'.repeat(limitOf(rule) - 1), 'é'),
  isUuid: (rule) =>
    wrap(rule, say('wrong-type', 'x', 5, {}, `${v7()} `, `{${v7()}}`, v7().replaceAll('-', ''))),
  isInt: () => say('wrong-type', '1', 1.5, {}, [], true, [1]),
  min: (rule) => say('out-of-range', limitOf(rule) - 1, -1e300),
  max: (rule) => say('out-of-range', limitOf(rule) + 1, 1e300),
  // the first rule that is broken may be that it is too long to be one of them
  isIn: (rule) =>
    wrap(rule, say('not-a-choice', 'nonsense', 5, {}, 'constructor', '__proto__')).map((one) => ({
      ...one,
      fault: ['not-a-choice', 'too-long'],
    })),
  isBoolean: () => say('wrong-type', 'true', 1, {}, []),
  isIso8601: () =>
    say(
      'wrong-type',
      'tomorrow',
      5,
      {},
      '2026-02-30',
      '2026-W10-1',
      '2026-070',
      '2026',
      '2026-05',
      '0000-01-01',
      '2026-01-01T1',
      '2026-01-01T25:00Z',
      '2026-01-01T10,5',
    ),
  arrayUnique: (_, current) => [
    { what: 'the same twice', value: [one(current), one(current)], fault: ['wrong-type'] },
  ],
  arrayMaxSize: (rule, current) => [
    {
      ...{ what: 'too many', value: many(limitOf(rule) + 1, isId(one(current)) ? 'id' : one(current)) },
      fault: ['too-many', 'not-a-choice'],
    },
    ...say('wrong-type', 'x', 5, {}, { 0: 'x', length: 1 }, true),
    { what: 'one, not in a list', value: one(current), fault: ['wrong-type'] },
  ],
  nestedValidation: ({ each }) =>
    each
      ? ['x', 5, null, [], [[]], true].map((value) => ({
          what: show([value]),
          value: [value],
          fault: ['wrong-type'],
          below: '/0',
        }))
      : say('wrong-type', 'x', 5, [], [{}], true),
};
const one = (current: unknown): unknown => (Array.isArray(current) ? current[0] : current);
const isId = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value);

/** Every wrong value for one field, given a right body. */
export function mutationsOf(
  input: new () => object,
  field: string,
  body: Record<string, unknown>,
): Mutation[] {
  const rules = rulesOf(input).filter(({ propertyName }) => propertyName === field);
  const names = rules.map(({ name, type }) => name ?? type);
  const unknown = names.filter(
    (name) => !(name in BREAKS) && !['isOptional', 'conditionalValidation', 'validateIf'].includes(name),
  );
  if (unknown.length)
    throw new Error(`${input.name}.${field}: no wrong values are known for the rule ${unknown.join(', ')}`);
  const wrong = rules.flatMap((rule) => BREAKS[rule.name ?? rule.type]?.(rule, body[field]) ?? []);
  return isOptional(rules, body, field)
    ? wrong.filter(({ value }) => value !== null)
    : [...say('missing', GONE), ...wrong];
}

function isOptional(rules: Rule[], body: Record<string, unknown>, field: string): boolean {
  const conditions = rules.filter(({ type }) => type === 'conditionalValidation');
  const without = { ...body, [field]: undefined };
  return conditions.some(
    ({ constraints }) => !(constraints?.[0] as (o: object, v: unknown) => boolean)(without, undefined),
  );
}
