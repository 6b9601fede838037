import type { HomeView, MemberLine, MeView, Page as Paged, ScopeOption } from '@leerspoor/shared';
import type { Page } from 'playwright-core';
import { expectAccessible, tabTo } from './accessible';
import { get } from './api';
import { loaded, open, PHONE, visit } from './browser';
import { found } from './pages';

const personNamed = async (page: Page, name: string): Promise<MemberLine> =>
  found((await get<Paged<MemberLine>>(page, `/administration/people?search=${name}`)).items[0]);

/** The dialog that stands open. */
const dialog = (page: Page) => page.getByRole('dialog');

async function appoint(page: Page, student: string): Promise<void> {
  await page.getByRole('button', { name: 'Rol geven', exact: true }).click();
  await dialog(page).getByLabel('Rol', { exact: true }).selectOption({ label: 'werkplekbegeleider' });
  await dialog(page).getByLabel('Zoek op naam of plaats').fill(student);
  await dialog(page).getByText(student, { exact: true }).click();
  await dialog(page).getByText(`werkplekbegeleider van ${student}`, { exact: false }).waitFor();
  await expectAccessible(page);
  await dialog(page).getByRole('button', { name: 'Rol geven' }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

test('Monique adds a mentor on her phone, is told what is missing, and gives her a role', async () => {
  const page = await visit('monique', { width: PHONE });
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor();
  await page.getByRole('link', { name: 'Vakcollege Het Veer' }).click();
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
  await dialog(page).getByRole('button', { name: 'Toevoegen' }).click();
  await dialog(page).getByText('Vul dit nog in.').first().waitFor();
  await expectAccessible(page);
  await dialog(page).getByLabel('Naam').fill('Nienke Vos');
  await dialog(page).getByLabel('E-mailadres').fill('geen adres');
  await dialog(page).getByRole('button', { name: 'Toevoegen' }).click();
  await dialog(page).getByText('Dit is niet goed ingevuld.').waitFor();
  await dialog(page).getByLabel('E-mailadres').fill('nienke.vos@hetveer.example');
  await dialog(page).getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Nienke Vos' }).waitFor();
  await page.getByText('Nienke Vos hoort er nu bij').waitFor();
  await expectAccessible(page);
  await appoint(page, 'Rosalie Dijkstra');
  await page.getByText('werkplekbegeleider van Rosalie Dijkstra, Vakcollege Het Veer').waitFor();
});

test('a mentor gets a student of another institute: both stand in one home, until the role ends', async () => {
  const bas = await visit('bas');
  const studentsOf = async () => {
    const { students } = await get<HomeView>(bas, '/home');
    return students.map(({ student, institute }) => `${student.name}, ${institute}`).sort();
  };
  expect(await studentsOf()).toEqual(['Lars van den Berg, Lerarenacademie De Singel']);

  const monique = await visit('monique');
  const { id } = await personNamed(monique, 'kuipers');
  await open(monique, `/administration/people/${id}`);
  await appoint(monique, 'Zeynep Demir');
  await monique.getByText('werkplekbegeleider van Zeynep Demir, De Uiterwaard').waitFor();

  await open(bas, '/');
  for (const name of ['Lars van den Berg', 'Zeynep Demir'])
    await bas.getByRole('article', { name }).first().waitFor();
  expect(await studentsOf()).toEqual([
    'Lars van den Berg, Lerarenacademie De Singel',
    'Zeynep Demir, Hogeschool Waterland',
  ]);
  const zeynep = found(
    (await get<HomeView>(bas, '/home')).students.find(({ student }) => student.name === 'Zeynep Demir'),
  );
  await open(bas, `/portfolios/${zeynep.portfolioId}`);

  await monique.getByRole('button', { name: /^Einde wijzigen: werkplekbegeleider van Zeynep/ }).click();
  await dialog(monique).getByText('Terugnemen', { exact: true }).click();
  await expectAccessible(monique);
  await dialog(monique).getByRole('button', { name: 'Bewaren' }).click();
  await dialog(monique).waitFor({ state: 'detached' });
  expect(await monique.getByText('werkplekbegeleider van Zeynep Demir', { exact: false }).count()).toBe(0);

  await bas.goto(`/portfolios/${zeynep.portfolioId}`);
  await bas.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  expect(await studentsOf()).toEqual(['Lars van den Berg, Lerarenacademie De Singel']);
});

test('an address that is known brings in that very person, and tells nothing of where else they are', async () => {
  const page = await visit('monique');
  await page.getByRole('link', { name: 'Beheer' }).click();
  await page.getByRole('link', { name: 'Rivierlyceum' }).click();
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click();
  await dialog(page).getByLabel('Naam').fill('J. Willems');
  await dialog(page).getByLabel('E-mailadres').fill('joost@leerspoor.example');
  await dialog(page).getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Joost Willems' }).waitFor();
  await page.getByText('Dit adres is van Joost Willems').waitFor();
  expect(await page.getByRole('main').getByText('Hogeschool').count()).toBe(0);
  await page.getByRole('button', { name: 'Hoort hier niet meer bij' }).click();
  await dialog(page).getByRole('button', { name: 'Uit de lijst halen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor();
});

test('Gerard, with the keyboard alone, finds the student without a mentor and who could guide', async () => {
  const page = await visit('gerard');
  const { holdsOffice } = await get<MeView>(page, '/me');
  expect(holdsOffice).toBe(true);
  await tabTo(page, 'Beheer');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Beheer' }).waitFor();
  await tabTo(page, /stage zonder werkplekbegeleider/);
  await page.keyboard.press('Enter');
  await page.getByRole('list', { name: 'Zonder begeleider' }).getByText('Noor van Leeuwen').waitFor();
  await expectAccessible(page);
  const bare = await get<Paged<ScopeOption>>(page, '/administration/scopes?role=workplace_mentor&bare=true');
  expect(bare.items.map(({ name }) => name)).toEqual(['Noor van Leeuwen']);
  await page.goBack();
  await loaded(page);
  await tabTo(page, 'Vakcollege Het Veer');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Vakcollege Het Veer' }).waitFor();
  await tabTo(page, 'Zoek op naam, adres of nummer');
  await page.keyboard.type('linda');
  await page.waitForURL(/search=linda/);
  await tabTo(page, 'Linda Meijer');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Linda Meijer' }).waitFor();
  await tabTo(page, 'Rol geven');
  await page.keyboard.press('Enter');
  await dialog(page).getByText('Voor welke student?').waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog(page).waitFor({ state: 'detached' });
});

test('Sanne, who holds no office, finds no such page', async () => {
  const page = await visit('sanne');
  expect(await page.getByRole('link', { name: 'Beheer' }).count()).toBe(0);
  await page.goto('/administration');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
});
