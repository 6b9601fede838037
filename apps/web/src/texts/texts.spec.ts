import { en } from './en';
import { nl as forEverybody } from './nl';
import { nlAdministration } from './nl-administration';

const nl = { ...forEverybody, ...nlAdministration };

const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const places = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test('Dutch and English say the same things', () => {
  const keys = (texts: object): string[] => flat(texts).map(([key]) => key);
  expect(keys(en).sort()).toEqual(keys(nl).sort());
});

test.each([
  ['Dutch', nl],
  ['English', en],
])('no %s text is empty', (_, texts) => {
  expect(flat(texts).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('both languages fill in the same words', () => {
  const english = new Map(flat(en));
  const different = flat(nl).filter(
    ([key, text]) => `${places(text)}` !== `${places(english.get(key) ?? '')}`,
  );
  expect(different).toEqual([]);
});
