/** A place in a list that runs from new to old: the moment and id of the last row that was read. */
export interface Cursor {
  at: string | null;
  id: string | null;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** Reads what `next` of a page said; anything else begins at the top. */
export function readCursor(next: unknown): Cursor {
  const [at = '', id = ''] = typeof next === 'string' ? next.split('~') : [];
  return isTime(at) && isId(id) ? { at, id } : { at: null, id: null };
}

export const isId = (text: unknown): text is string => typeof text === 'string' && UUID.test(text);

// What PostgreSQL and we both read as the same moment; JavaScript alone also reads "5", and 30 February.
const isTime = (text: string): boolean =>
  TIME.test(text) &&
  !text.startsWith('0000') &&
  new Date(`${text.slice(0, 10)}T00:00Z`).toJSON()?.startsWith(text.slice(0, 10)) === true &&
  !Number.isNaN(Date.parse(text));

/** Makes a page of rows that were asked with one row too many. */
export function pageOf<Row>(rows: Row[], size: number, place: (row: Row) => { at: string; id: string }) {
  const items = rows.slice(0, size);
  const last = items.at(-1);
  const { at, id } = last && rows.length > size ? place(last) : { at: '', id: '' };
  return { items, next: at ? `${at}~${id}` : null };
}
