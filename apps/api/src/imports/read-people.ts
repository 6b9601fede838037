import {
  IMPORT_COLUMNS,
  type ImportColumn,
  type ImportFile,
  PEOPLE_FILE,
  REQUIRED_COLUMNS,
} from '@leerspoor/shared';
import { plain } from './cells.js';
import type { ReadFiles } from './import.types.js';
import { readTable } from './read-table.js';

/** What a column may be called, without capitals, accents, blanks and signs. */
const HEADERS: Record<ImportColumn, readonly string[]> = {
  organisation: ['organisatie', 'organisation', 'organization'],
  number: ['nummer', 'number', 'studentnummer', 'personeelsnummer'],
  name: ['naam', 'name'],
  email: ['email', 'emailadres', 'mail', 'emailaddress'],
  role: ['rol', 'role'],
  programme: ['opleiding', 'programme', 'program'],
  cohort: ['cohort'],
  school: ['school', 'stageschool'],
  kind: ['soort', 'soortstage', 'kind'],
  state: ['stand', 'status', 'state'],
  from: ['van', 'begin', 'from'],
  until: ['tot', 'totenmet', 'tm', 'einde', 'until'],
  mentor: ['begeleider', 'werkplekbegeleider', 'mentor', 'emailbegeleider'],
};

const columnOf = (header: string): ImportColumn | undefined => {
  const said = plain(header).replaceAll(/[^a-z]/g, '');
  return IMPORT_COLUMNS.find((column) => HEADERS[column].includes(said));
};

/** Our own file: one person a row, with a placement where they are a student. */
export function readPeople(text: string): ReadFiles {
  const file: ImportFile = PEOPLE_FILE;
  const table = readTable(text);
  if ('unreadableAt' in table)
    return { fileFault: { fault: 'unreadable', file, names: [], line: table.unreadableAt } };
  const known = new Map(table.columns.map((header) => [columnOf(header), header]));
  const missing = REQUIRED_COLUMNS.filter((column) => !known.has(column));
  if (missing.length > 0)
    return { fileFault: { fault: 'missing-columns', file, names: missing, line: null } };
  const records = table.rows.map(({ line, cells }) => ({
    file,
    line,
    cells: Object.fromEntries(
      IMPORT_COLUMNS.map((column) => [column, cells[known.get(column) ?? ''] ?? '']),
    ) as Record<ImportColumn, string>,
  }));
  return { records, ignored: table.columns.filter((header) => header !== '' && !columnOf(header)) };
}
