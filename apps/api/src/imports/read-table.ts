import { parse } from 'csv-parse/sync';

/** One row of a file by the names of its columns; `line` as a spreadsheet counts. */
export interface TableRow {
  line: number;
  cells: Record<string, string>;
}
export interface Table {
  columns: string[];
  rows: TableRow[];
}
/** The line on which a file stops making sense. */
export interface Unreadable {
  unreadableAt: number;
}

const DELIMITERS = [';', ',', '\t'];

const outsideQuotes = (line: string, sign: string): number =>
  line.replaceAll(/"[^"]*"/g, '').split(sign).length - 1;

/** What stands between the cells: the sign that the header has most of. */
const delimiterOf = (header: string): string =>
  DELIMITERS.reduce((best, sign) =>
    outsideQuotes(header, sign) > outsideQuotes(header, best) ? sign : best,
  );

/** Reads a file of rows under a header. A row with too few cells has empty ones. */
export function readTable(text: string): Table | Unreadable {
  const [first = ''] = text.split(/\r?\n/, 1);
  // Excel writes which delimiter it used on a line of its own.
  const said = /^"?sep=(.)"?\s*$/i.exec(first)?.[1];
  const body = said ? text.slice(first.length).replace(/^\r?\n/, '') : text;
  const [header = ''] = body.split(/\r?\n/, 1);
  try {
    const records = parse(body, {
      delimiter: said ?? delimiterOf(header),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    });
    return tableOf(records as object[] as LinedRecord[], said ? 1 : 0);
  } catch (error) {
    return { unreadableAt: Number((error as { lines?: number }).lines ?? 1) };
  }
}

/** How csv-parse gives a record with where it stood; its types leave that out. */
interface LinedRecord {
  record: string[];
  info: { lines: number };
}

function tableOf(records: LinedRecord[], skipped: number): Table {
  const [header, ...rest] = records;
  const columns = header?.record ?? [];
  const rows = rest
    .filter(({ record }) => record.some((cell) => cell !== ''))
    .map(({ record, info }) => ({
      line: info.lines + skipped,
      cells: Object.fromEntries(columns.map((column, place) => [column, record[place] ?? ''])),
    }));
  return { columns, rows };
}
