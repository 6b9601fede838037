/** Deep equality of plain JSON values; the order of keys does not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
  );
}

/**
 * Three-way merge per field: what only one side changed since `base` is taken from that side. Fields that both
 * changed differently are `conflicts`; `merged` holds mine there.
 */
export function mergeFields<T extends object>(
  base: T,
  mine: T,
  theirs: T,
): { merged: T; conflicts: (keyof T)[] } {
  const merged = { ...mine };
  const conflicts: (keyof T)[] = [];
  for (const key of Object.keys(mine) as (keyof T)[]) {
    if (key === 'version' || sameValue(mine[key], theirs[key]) || sameValue(theirs[key], base[key])) continue;
    if (sameValue(mine[key], base[key])) merged[key] = theirs[key];
    else conflicts.push(key);
  }
  return { merged, conflicts };
}
