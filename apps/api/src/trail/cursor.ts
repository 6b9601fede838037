/** A place in a list that runs from new to old: the moment and id of the last row that was read. */
export interface Cursor {
  at: string | null;
  id: string | null;
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads what `next` of a page said; anything else begins at the top. */
export function readCursor(next: unknown): Cursor {
  const [at = '', id = ''] = typeof next === 'string' ? next.split('~') : [];
  return !Number.isNaN(Date.parse(at)) && UUID.test(id) ? { at, id } : { at: null, id: null };
}

/** Makes a page of rows that were asked with one row too many. */
export function pageOf<Row>(rows: Row[], size: number, place: (row: Row) => { at: string; id: string }) {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const { at, id } = last && rows.length > size ? place(last) : { at: '', id: '' };
  return { items, next: at ? `${at}~${id}` : null };
}
