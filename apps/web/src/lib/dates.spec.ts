import {
  dayText,
  daysUntil,
  fromMomentInput,
  momentText,
  relativeText,
  toDayInput,
  toMomentInput,
} from './dates';

const now = new Date('2026-11-23T20:00:00');

test('a moment reads the Dutch way', () => {
  expect(momentText('2026-11-26T10:15:00', 'nl', now)).toBe('do 26 nov 10:15');
  expect(momentText('2026-11-26T10:15:00', 'en', now)).toBe('Thu 26 Nov 10:15');
});

test.each([
  ['2026-11-22T10:15:00', 'gisteren 10:15', 'yesterday 10:15'],
  ['2026-11-23T10:15:00', 'vandaag 10:15', 'today 10:15'],
  ['2026-11-24T00:00:00', 'morgen 00:00', 'tomorrow 00:00'],
])('%s is near enough for a word', (value, dutch, english) => {
  expect([momentText(value, 'nl', now), momentText(value, 'en', now)]).toEqual([dutch, english]);
});

test('another year is named', () => {
  expect(dayText('2027-01-05', 'nl', now)).toBe('di 5 jan 2027');
});

test.each([
  ['2026-11-23', 'vandaag'],
  ['2026-11-22T23:59:00', 'gisteren'],
  ['2026-11-26', 'over 3 dagen'],
  ['2026-10-26', '4 weken geleden'],
  ['2026-05-04', 'ma 4 mei'],
])('%s is "%s"', (value, words) => {
  expect(relativeText(value, 'nl', now)).toBe(words);
});

test('a day counts by the calendar, not by 24 hours', () => {
  expect(daysUntil('2026-11-24T00:30:00', now)).toBe(1);
});

test('what a date field shows goes back to the same instant', () => {
  const instant = '2026-11-24T09:15:00.000Z';
  expect(fromMomentInput(toMomentInput(instant))).toBe(instant);
  expect(toDayInput('2026-11-24')).toBe('2026-11-24');
});
