const UTF8_MARK = [0xef, 0xbb, 0xbf];
const UTF16_MARK = [0xff, 0xfe];

const begins = (bytes: Uint8Array, mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/**
 * The text of a file, in whichever way a spreadsheet wrote it: UTF-8 with or without a mark, UTF-16 with one, or else
 * Windows-1252. `null` when it is no text.
 */
export function readText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string {
  if (begins(bytes, UTF16_MARK)) return new TextDecoder('utf-16le').decode(bytes);
  if (begins(bytes, UTF8_MARK)) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: what Excel in Western Europe writes. Every byte means something in it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
