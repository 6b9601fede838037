import { en } from './en';
import { nl } from './nl';

const flat = (texts: object, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
const places = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

test('Dutch and English say the same things', () => {
  expect(flat(en).map(([key]) => key)).toEqual(flat(nl).map(([key]) => key));
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
