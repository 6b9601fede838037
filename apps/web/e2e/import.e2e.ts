import type { PlacementChoices } from '@leerspoor/shared';
import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { get } from './api';
import { DESK, open, PHONE, visit } from './browser';
import { found } from './pages';

const HEADER =
  'organisatie;nummer;naam;e-mail;rol;opleiding;cohort;school;soort;stand;van;tot en met;begeleider';
const SCHOOL = 'Lekdal College';

type Cells = Partial<Record<'number' | 'name' | 'email' | 'role' | 'organisation' | 'mentor', string>> &
  Partial<Record<'programme' | 'cohort' | 'school' | 'from' | 'until', string>>;

/** A student for one of Monique’s schools, as her list has it. */
const student = (place: { programme: string; cohort: string }, own: Cells): string => {
  const row = {
    ...{ organisation: SCHOOL, number: '', name: 'Lise Bos', email: 'lise.bos@student.example' },
    ...{ role: 'student', ...place, school: SCHOOL, from: '01-02-2032', until: '30-06-2032' },
    ...{ mentor: 'tim.vos@school.example', ...own },
  };
  return [
    ...[row.organisation, row.number, row.name, row.email, row.role, row.programme, row.cohort, row.school],
    ...['begeleid', '', row.from, row.until, row.mentor],
  ].join(';');
};
const mentor = `${SCHOOL};wpb-77;Tim Vos;tim.vos@school.example;werkplekbegeleider;;;;;;;;`;

async function choose(page: Page, button: string, rows: string[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button }).click(),
  ]);
  const buffer = Buffer.from([HEADER, ...rows].join('\r\n'), 'latin1');
  await chooser.setFiles({ name: 'Stages 2032.csv', mimeType: 'text/csv', buffer });
  await page.getByLabel('Laat zien').waitFor();
}

const row = (page: Page, line: number) =>
  page.getByRole('listitem').filter({ hasText: new RegExp(`^Rij ${line}(?!\\d)`) });

test('Monique brings a list with fourteen wrong rows, mends it, carries it out, and bringing it again changes nothing', async () => {
  const page = await visit('monique');
  const { programmes } = await get<PlacementChoices>(page, '/placements/choices');
  const programme = found(programmes.find(({ cohorts }) => cohorts.length > 0));
  const place = { programme: programme.name, cohort: found(programme.cohorts[0]).name };
  const as = (name: string, own: Cells = {}) =>
    student(place, { name, email: `${name.toLowerCase()}@student.example`, ...own });
  const wrong: [row: string, said: string][] = [
    [as('', { email: 'anna@student.example' }), 'naam: is leeg'],
    [as('Bas', { email: 'geen adres' }), 'e-mail: “geen adres” is geen e-mailadres'],
    [as('Chris', { email: 'lise.bos@student.example' }), 'staat hierboven al, met een andere naam'],
    [as('Dirk', { school: 'Toverschool' }), 'school: “Toverschool” is geen school die we kennen'],
    [as('Eva', { programme: 'Toverkunst' }), 'opleiding: “Toverkunst” is geen opleiding die we kennen'],
    [as('Frank', { cohort: '1999' }), 'cohort: “1999” is geen cohort van deze opleiding'],
    [as('Gijs', { role: 'tovenaar' }), 'rol: “tovenaar” is geen rol'],
    [as('Hilde', { until: '31-01-2032' }), 'tot en met: “31-01-2032” ligt voor het begin'],
    [as('Ina', { from: '30-02-2032' }), 'van: “30-02-2032” is geen dag'],
    [as('Jan', { organisation: 'Hogeschool Waterland' }), 'valt buiten wat jij beheert'],
    [student(place, { from: '01-06-2032', until: '01-07-2032' }), 'van: er is al een stage in deze tijd'],
    [as('x'.repeat(201), { email: 'lang@student.example' }), 'naam: is te lang'],
    [as('Kim', { mentor: 'niemand@school.example' }), 'begeleider: “niemand@school.example” kennen we niet'],
    [as('Loes', { mentor: 'monique@leerspoor.example' }), 'je kunt jezelf niet toevoegen'],
  ];

  await open(page, '/administration');
  await page.getByRole('link', { name: 'Uit een bestand' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mensen en stages uit een bestand' }).waitFor();
  await expectAccessible(page);
  await choose(page, 'Kies een bestand', [student(place, {}), mentor, ...wrong.map(([line]) => line)]);
  expect(await page.getByLabel('Laat zien').inputValue()).toBe('wrong');
  for (const [at, [, said]] of wrong.entries())
    await row(page, at + 4)
      .getByText(said)
      .waitFor();
  await page.getByText(`${wrong.length} rijen met een fout worden overgeslagen.`).waitFor();
  await expectAccessible(page);
  await page.setViewportSize({ width: PHONE, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize({ width: DESK, height: 900 });

  // A reload keeps what was brought.
  await page.reload();
  await row(page, 4).waitFor();

  const mended = [student(place, {}), mentor, as('Zoë', { email: 'zoe.mulder@student.example' })];
  await choose(page, 'Kies een ander bestand', mended);
  await row(page, 4).getByText('Zoë').waitFor();
  await page.getByRole('button', { name: 'Voer 3 rijen door' }).click();
  await page.getByText('3 nieuw, 0 anders, 0 waren al goed.').waitFor();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Nog een bestand' }).click();
  await choose(page, 'Kies een bestand', mended);
  await page.getByText('Er is niets nieuws').waitFor();
  expect(await page.getByRole('button', { name: /^Voer / }).count()).toBe(0);

  await open(page, '/administration/placements?search=Lise');
  await page.getByText('1 stage', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Lise Bos' }).click();
  await page.getByText('Tim Vos').waitFor();
});

test('a file that cannot be read is told as a whole, and the next one goes on from there, with the keyboard alone', async () => {
  const page = await visit('monique');
  await open(page, '/administration/import');
  const button = page.getByRole('button', { name: 'Kies een bestand' });
  await button.focus();
  const [first] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  const bad = { name: 'lijst.csv', mimeType: 'text/csv', buffer: Buffer.from('naam;e-mail\nA;a@b.nl') };
  await first.setFiles(bad);
  await page.getByText('Deze kolommen ontbreken: organisatie en rol.').waitFor();
  const again = page.getByRole('button', { name: 'Kies een ander bestand' });
  await again.focus();
  const [second] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await second.setFiles({ ...bad, buffer: Buffer.alloc(10_000_001, 'x') });
  await page.getByText('lijst.csv is groter dan 10 MB').waitFor();
  await expectAccessible(page);
});
