import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Row, type Rows, type Table, TABLE_NAMES, TABLES } from './tables.js';

const PIECE = 1 << 18;

/** Copies rows in the order of their references, much faster than inserting; gives back how many per table. */
export async function copyRows(client: Client, rows: Rows): Promise<[Table, number][]> {
  const written: [Table, number][] = [];
  for (const table of TABLE_NAMES) {
    const list = rows.of(table);
    if (list.length === 0) continue;
    await copy(client, table, list);
    written.push([table, list.length]);
  }
  return written;
}

async function copy(client: Client, table: Table, list: readonly Row[]): Promise<void> {
  const columns = TABLES[table];
  const stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`));
  const done = finished(stream);
  let piece = '';
  for (const row of list) {
    piece += line(columns, row);
    if (piece.length < PIECE) continue;
    const goesOn = stream.write(piece);
    piece = '';
    // A refusal by the database comes as an error and not as room to go on.
    if (!goesOn) await Promise.race([once(stream, 'drain'), done]);
  }
  stream.end(piece);
  await done;
}

const line = (columns: readonly string[], row: Row): string => {
  let text = '';
  for (const column of columns) text += `${text === '' ? '' : '\t'}${field(row[column])}`;
  return `${text}\n`;
};

function field(value: unknown): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return escaped(`{${value.map(quoted).join(',')}}`);
  return String(value);
}

const quoted = (item: unknown): string => `"${String(item).replace(/[\\"]/g, '\\$&')}"`;

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const escaped = (text: string): string =>
  /[\\\t\n\r]/.test(text) ? text.replace(/[\\\t\n\r]/g, (each) => ESCAPES[each] ?? each) : text;
