import type { GroupLine, Page as Paged, ProgressView } from '@leerspoor/shared';
import type { Page } from 'playwright-core';
import { tabTo } from './accessible';
import { get } from './api';
import { open, PHONE, visit } from './browser';
import { found } from './pages';

const THIN = 'Dit is een indruk. Vanaf 3 lessen en 3 observatoren is er genoeg om een lijn te zien.';

async function progressOf(page: Page, name: string): Promise<ProgressView> {
  const line = found((await get<Paged<GroupLine>>(page, `/group?search=${name}`)).items[0]);
  return get<ProgressView>(page, `/portfolios/${line.portfolioId}/progress`);
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

test('Joost sees his group by what stands out, never by who is better, and can put it in another order', async () => {
  const page = await visit('joost');
  await page.getByRole('link', { name: 'Groep' }).click();
  const rows = page.getByRole('table', { name: 'Groep' }).getByRole('row');
  await rows
    .nth(1)
    .getByRole('rowheader', { name: /Esra Yıldız/ })
    .waitFor();
  await rows.nth(1).getByText('Meer dan 4 weken niets gedeeld').waitFor();
  await rows
    .nth(1)
    .getByText(/: \S+.*, \d+ less?e?n?, \d+ observator/)
    .first()
    .waitFor({ state: 'attached' });
  await rows.nth(1).getByRole('link', { name: 'Voortgang: Esra Yıldız' }).focus();
  await tabTo(page, /^LK /);
  await tabTo(page, /^OR /, 'ArrowRight');
  await page.getByTestId('tip').getByText('Efficiënte organisatie van de les: ').waitFor();
  await page.getByLabel('Volgorde').selectOption({ label: 'op naam' });
  await page.waitForURL(/sort=name/);
  await rows
    .nth(1)
    .getByRole('rowheader', { name: /Bram Timmermans/ })
    .waitFor();
  await page.reload();
  await rows
    .nth(1)
    .getByRole('rowheader', { name: /Bram Timmermans/ })
    .waitFor();
});

test('Joost sees on his home first who stands out and why, and goes from there to the progress of Milan', async () => {
  const page = await visit('joost', { width: PHONE });
  const attention = page.getByRole('list', { name: 'Eerst aandacht' });
  await attention
    .getByRole('article', { name: 'Esra Yıldız' })
    .getByText('Meer dan 4 weken niets gedeeld')
    .waitFor();
  await attention
    .getByRole('article', { name: 'Noor van Leeuwen' })
    .getByText('Geen werkplekbegeleider')
    .waitFor();
  await page.getByRole('list', { name: 'Groep' }).getByRole('link', { name: 'Sanne de Wit' }).waitFor();
  expect(await page.getByText('Niets te doen').count()).toBe(0);
  await attention.getByRole('link', { name: 'Voortgang: Milan Jovanović' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voortgang van Milan Jovanović' }).waitFor();
});

test('Joost goes from the group to Sanne, and each domain says on how many lessons and observers it stands', async () => {
  const page = await visit('joost');
  const progress = await progressOf(page, 'Sanne');
  await open(page, '/group');
  await page.getByRole('link', { name: 'Voortgang: Sanne de Wit' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voortgang van Sanne de Wit' }).waitFor();
  const bases = page
    .getByRole('main')
    .getByRole('link')
    .filter({ hasText: / observator/ });
  await bases.first().waitFor();
  const shown = await bases.allInnerTexts();
  for (const { lessons, observers } of progress.domains) {
    const base = `${counted(lessons, 'les', 'lessen')} · ${counted(observers, 'observator', 'observatoren')}`;
    expect(shown.some((words) => words.includes(base))).toBe(true);
  }
});

test('Joost sees a line only where there is enough, and the table says the same as the chart', async () => {
  const page = await visit('joost', { width: PHONE });
  const { domains, observations, portfolioId } = await progressOf(page, 'Sanne');
  const firm = found(domains.find(({ trend }) => trend));

  await open(page, `/portfolios/${portfolioId}/progress?domain=${firm.domain}`);
  await page.getByText(/^De lijn (gaat omhoog|gaat omlaag|blijft ongeveer gelijk)\.$/).waitFor();
  const figure = page.getByRole('figure');
  const own = page.getByRole('checkbox', { name: 'Eigen blik laten zien' });
  expect(await own.isChecked()).toBe(false);
  const marks = await figure.getByRole('radio').count();
  await page.getByRole('button', { name: 'Laat de tabel zien' }).click();
  const rows = page.getByRole('table').getByRole('row');
  const seen = observations.filter(({ id }) => id in firm.levels);
  expect(marks).toBe(seen.filter(({ isSelf }) => !isSelf).length);
  expect(await rows.count()).toBe(marks + 1);
  await own.click();
  expect(await figure.getByRole('radio').count()).toBe(seen.length);
  expect(await rows.count()).toBe(seen.length + 1);
});

test('Noor was seen in five lessons, but by two people: Joost sees dots, and no line', async () => {
  const page = await visit('joost');
  const { domains, portfolioId } = await progressOf(page, 'Noor');
  const thin = found(domains.find(({ evidence, lessons }) => evidence === 'thin' && lessons > 3));
  await open(page, `/portfolios/${portfolioId}/progress?domain=${thin.domain}`);
  await page.getByText(THIN).waitFor();
  await page.getByRole('figure').getByRole('radio').first().waitFor({ state: 'attached' });
  expect(await page.getByText(/^De lijn /).count()).toBe(0);
  expect(await page.getByText('lijn door wat anderen zagen').count()).toBe(0);
});

test('Joost reads the trail of Sanne, and comes from an observation back to it', async () => {
  const page = await visit('joost');
  const { portfolioId } = await progressOf(page, 'Sanne');
  await open(page, `/portfolios/${portfolioId}/trail?kind=observation`);
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.waitForURL(/\/(lessons|observations)\//);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Spoor van Sanne de Wit' }).waitFor();
});
