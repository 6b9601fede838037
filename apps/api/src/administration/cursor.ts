import { PAGE_SIZE, type Page } from '@leerspoor/shared';
import { isUUID } from 'class-validator';

/** Makes a page of rows that were asked with one row too many; the next one begins after the last id. */
export function pageOf<Row extends { id: string }>(rows: Row[]): Page<Row> {
  const items = rows.slice(0, PAGE_SIZE);
  return { items, next: rows.length > PAGE_SIZE ? (items.at(-1)?.id ?? null) : null };
}

/** One row more than a page shows, to know whether there are more. */
export const ONE_MORE = PAGE_SIZE + 1;

/** What of a query string is an id, or text to search for. */
export const idIn = (value: unknown): string | null => (isUUID(value) ? String(value) : null);
export const searchIn = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll('\0', '').trim().toLowerCase().slice(0, 100) : '';
