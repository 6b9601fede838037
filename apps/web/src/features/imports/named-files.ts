import { IMPORT_MAX_BYTES, type ImportFile, ONEROSTER_FILES, PEOPLE_FILE } from '@leerspoor/shared';

/** Files under the names that we know them by, or the one that cannot come along. */
export type NamedFiles =
  { files: { name: ImportFile; file: File }[] } | { refused: 'tooLarge' | 'unknown'; name: string };

/** One file of one's own, whatever it is called; several are those of OneRoster. */
export function namedFiles(chosen: readonly File[]): NamedFiles {
  const large = chosen.find(({ size }) => size > IMPORT_MAX_BYTES);
  if (large) return { refused: 'tooLarge', name: large.name };
  const known = chosen.map((file) => ({
    file,
    name: ONEROSTER_FILES.find((name) => name.toLowerCase() === file.name.toLowerCase()),
  }));
  const [first] = chosen;
  if (first && chosen.length === 1 && !known[0]?.name) return { files: [{ name: PEOPLE_FILE, file: first }] };
  const stranger = known.find(({ name }) => !name);
  if (stranger) return { refused: 'unknown', name: stranger.file.name };
  return { files: known.flatMap(({ name, file }) => (name ? [{ name, file }] : [])) };
}
