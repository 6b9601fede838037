import { IMPORT_MAX_ROWS, type ImportFile, type ImportFileFault, PEOPLE_FILE } from '@leerspoor/shared';
import type { ReadFiles } from './import.types.js';
import { readOneRoster } from './read-oneroster.js';
import { readPeople } from './read-people.js';

const refused = (fault: ImportFileFault['fault'], names: string[] = []): ReadFiles => ({
  fileFault: { fault, file: PEOPLE_FILE, names, line: null },
});

/** Reads our own file, or those of OneRoster. */
export function readFiles(files: Partial<Record<ImportFile, string>>): ReadFiles {
  const own = files[PEOPLE_FILE];
  const read = own === undefined ? readOneRoster(files) : readPeople(own);
  if ('fileFault' in read) return read;
  if (read.records.length === 0) return refused('empty');
  if (read.records.length > IMPORT_MAX_ROWS) return refused('too-many-rows', [String(read.records.length)]);
  return read;
}
