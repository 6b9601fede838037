import type { GroupLine, MeView, Page as Paged } from '@leerspoor/shared';
import { expectAccessible } from './accessible';
import { call, get } from './api';
import { arrive, loaded, open, PHONE, visit } from './browser';
import { found } from './pages';

const REFLECTION = '7f0c3a52-90b7-4b6e-9d2e-1f51a7c0a001';

test('Karin sees who needs her first, finds Milan, and reads on how little his picture stands', async () => {
  const page = await visit('karin');
  await page.getByRole('link', { name: 'Groep' }).click();
  await loaded(page);
  const rows = page.getByRole('table', { name: 'Groep' }).getByRole('row');
  await rows.nth(1).getByText('Meer dan 4 weken geen observatie').waitFor();
  expect(await rows.count()).toBe(1 + (await get<Paged<GroupLine>>(page, '/group')).items.length);

  await page.getByLabel('Laat zien').selectOption({ label: 'Meer dan 4 weken geen observatie' });
  await page.waitForURL(/exception=no_observation/);
  await page.getByText('1 student', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Voortgang: Milan Jovanović' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voortgang van Milan Jovanović' }).waitFor();
  await page.getByText('Dit is een indruk. Vanaf 3 lessen en 3 observatoren').waitFor();
  expect(await page.getByText('De lijn gaat', { exact: false }).count()).toBe(0);
  await page.goBack();
  await page.getByText('1 student', { exact: true }).waitFor();
});

test('Karin sees each student of her school once on her home, who needs her first on top', async () => {
  const page = await visit('karin');
  const { items } = await get<Paged<GroupLine>>(page, '/group');
  const first = page.getByRole('article', { name: 'Milan Jovanović' });
  await first.getByText('Meer dan 4 weken geen observatie').waitFor();
  await page.getByRole('list', { name: 'Groep' }).waitFor();
  for (const { student } of items)
    expect(await page.getByRole('main').getByRole('link', { name: student.name, exact: true }).count()).toBe(
      1,
    );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Alle studenten' }).click();
  await page.getByRole('heading', { level: 1, name: 'Groep' }).waitFor();
});

test('Karin searches on her phone, finds nobody, and gets everybody back', async () => {
  const page = await visit('karin', { width: PHONE });
  await open(page, '/group');
  await page.getByLabel('Zoek op naam').fill('Thij');
  await page.waitForURL(/search=Thij/);
  await page.getByText('1 student', { exact: true }).waitFor();
  await page.getByRole('article', { name: 'Thijs Kramer' }).waitFor();
  await page.getByLabel('Zoek op naam').fill('zzz');
  await page.getByText('Niemand gevonden').waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Iedereen laten zien' }).click();
  await page.getByRole('article', { name: 'Milan Jovanović' }).waitFor();
  expect(await page.getByLabel('Zoek op naam').inputValue()).toBe('');
});

test('Karin follows the address of what Thijs wrote for himself, and finds no such page', async () => {
  const thijs = await visit('thijs');
  const { portfolioId } = await get<MeView>(thijs, '/me');
  await call(thijs, 'PUT', `/reflections/${REFLECTION}`, {
    portfolioId,
    occurredAt: new Date().toISOString(),
    text: 'Dit schrijf ik alleen voor mezelf.',
    lessonId: null,
    goalId: null,
    indicators: [],
    intention: null,
    version: 0,
  });
  const karin = await visit('karin');
  await karin.goto(`/reflections/${REFLECTION}`);
  await karin.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  await open(karin, `/portfolios/${portfolioId}/trail`);
  expect(await karin.getByText('alleen voor mezelf').count()).toBe(0);
  await open(thijs, `/portfolios/${portfolioId}/trail`);
  await thijs.getByText('Dit schrijf ik alleen voor mezelf.').first().waitFor();
});

test('somebody who is not signed in gets the door, whatever the address', async () => {
  const page = await arrive({ to: `/reflections/${REFLECTION}` });
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
});

test('Karin looks at what Thijs shares with her: his trail, narrowed to observations', async () => {
  const page = await visit('karin');
  const thijs = found((await get<Paged<GroupLine>>(page, '/group?search=Thijs')).items[0]);
  await open(page, '/group');
  await page.getByRole('link', { name: 'Spoor: Thijs Kramer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Spoor van Thijs Kramer' }).waitFor();
  await page.getByLabel('Soort').selectOption({ label: 'observatie' });
  await page.waitForURL(`**/portfolios/${thijs.portfolioId}/trail?kind=observation`);
  await page.getByRole('main').getByRole('listitem').first().waitFor();
});
