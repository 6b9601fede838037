// In this order: each later one also carries the names of the earlier ones' families.
const BROWSERS = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
] as const;
const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Chromebook', /CrOS/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS X/],
  ['Linux', /Linux/],
] as const;

const firstIn = (names: readonly (readonly [string, RegExp])[], text: string): string | null =>
  names.find(([, mark]) => mark.test(text))?.[0] ?? null;

/** Browser and system by the names people know; no version, and nothing more that would tell devices apart. */
export const deviceOf = (userAgent = ''): { browser: string | null; system: string | null } => ({
  browser: firstIn(BROWSERS, userAgent),
  system: firstIn(SYSTEMS, userAgent),
});
