const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** The device and the server write the same moment differently. */
const isSameMoment = (a: unknown, b: unknown): boolean =>
  [a, b].every((one) => typeof one === 'string' && MOMENT.test(one)) &&
  Date.parse(String(a)) === Date.parse(String(b));

/** Deep equality of plain JSON values; the order of keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || isSameMoment(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}

/** What both sides started from, and after that what one side sent without hearing whether it arrived. */
type Before<T> = readonly [T, ...T[]];

/**
 * Three-way merge per field: what only one side changed is taken from that side. Fields that both changed differently
 * are `conflicts`; `merged` holds mine there. Things in a list that have a name are merged one by one.
 */
export function mergeFields<T extends object>(
  before: Before<T>,
  mine: T,
  theirs: T,
): { merged: T; conflicts: (keyof T)[] } {
  const merged = { ...mine };
  const conflicts: (keyof T)[] = [];
  for (const key of Object.keys(mine) as (keyof T)[]) {
    if (key === 'version') continue;
    const { value, collides } = mergeValue(
      before.map((known) => known[key]),
      mine[key],
      theirs[key],
    );
    merged[key] = value as T[typeof key];
    if (collides) conflicts.push(key);
  }
  return { merged, conflicts };
}

interface Merged {
  value: unknown;
  collides: boolean;
}

function mergeValue(before: readonly unknown[], mine: unknown, theirs: unknown): Merged {
  const isOld = before.some((known) => sameValue(theirs, known));
  if (isOld || sameValue(mine, theirs)) return { value: mine, collides: false };
  if (sameValue(mine, before[0])) return { value: theirs, collides: false };
  // What one side threw away stays when the other one worked on it.
  if (mine === undefined || theirs === undefined) return { value: mine ?? theirs, collides: false };
  if (isList(mine) && isList(theirs)) return mergeLists(before.map(listOf), mine, theirs);
  return { value: mine, collides: true };
}

interface Item {
  id?: string;
  indicator?: string | null;
}

/** Things are told apart by their id, or else by the indicator they answer. */
const nameOf = ({ id, indicator }: Item) => id ?? indicator;
const isItem = (value: unknown): value is Item =>
  typeof value === 'object' && value !== null && typeof nameOf(value) === 'string';
const isList = (value: unknown): value is Item[] => Array.isArray(value) && value.every(isItem);
const listOf = (value: unknown): Item[] => (isList(value) ? value : []);

function mergeLists(before: readonly Item[][], mine: Item[], theirs: Item[]): Merged {
  const names = [...new Set([...mine, ...theirs].map(nameOf))];
  const items = names.map((name) => {
    const named = (list: readonly Item[]) => list.find((item) => nameOf(item) === name);
    return mergeItem(before.map(named), named(mine), named(theirs));
  });
  return {
    value: items.map(({ value }) => value).filter((value) => value !== undefined),
    collides: items.some(({ collides }) => collides),
  };
}

function mergeItem(before: readonly (Item | undefined)[], mine?: Item, theirs?: Item): Merged {
  if (!mine || !theirs) return mergeValue(before, mine, theirs);
  const [first = {}, ...sent] = before.map((known) => known ?? {});
  const { merged, conflicts } = mergeFields<Item>([first, ...sent], mine, theirs);
  return { value: merged, collides: conflicts.length > 0 };
}
