/** One page of a list in a stable order; `next` continues it, `null` ends it. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** Rows on one page of a list. */
export const PAGE_SIZE = 20;
