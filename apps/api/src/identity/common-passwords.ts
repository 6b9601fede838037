import { readFile } from 'node:fs/promises';

const FILE = new URL('../../passwords/common.txt', import.meta.url);
let list: Promise<Set<string>> | undefined;

/** The list is read when the first password is chosen. */
const common = (): Promise<Set<string>> =>
  (list ??= readFile(FILE, 'utf8').then((text) => new Set(text.split('\n'))));

/**
 * Whether this password is among the first that anybody would try: a common one, or a common word with a little around it
 * (`Welkom2026!`), or what everybody knows of this person.
 */
export async function isCommon(password: string, known: readonly string[]): Promise<boolean> {
  const words = await common();
  const typed = password.toLowerCase();
  const stem = typed.replaceAll(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const isMostlyStem = stem.length * 2 >= typed.length;
  const isKnown = (word: string) => words.has(word) || known.some((own) => own.toLowerCase() === word);
  return new Set(typed).size < 4 || isKnown(typed) || (isMostlyStem && isKnown(stem));
}
