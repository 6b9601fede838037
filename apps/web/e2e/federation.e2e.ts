import type { Page } from 'playwright-core';
import { expectAccessible, tooWide } from './accessible';
import { arrive, loaded, PHONE, signIn, visit } from './browser';

/** The form of the institution itself, on its own site. */
async function signInThere(page: Page, name: string): Promise<void> {
  await page.getByLabel('Gebruikersnaam').fill(name);
  await page.getByRole('button', { name: 'Verder' }).click();
}
const withInstitution = (page: Page) => page.getByRole('link', { name: 'Inloggen met Hogeschool' });

test('Daan adds the account of his institution, and from then on comes in by it', async () => {
  const page = await visit('daan', { width: PHONE, to: '/sign-in-methods' });
  await page.getByRole('link', { name: 'Hogeschool toevoegen' }).click();
  await signInThere(page, 'daan-op-de-hogeschool');
  await page.getByRole('heading', { level: 1, name: 'Is dit jouw account?' }).waitFor();
  await page.getByText('daan@leerspoor.example').waitFor();
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await page.getByRole('button', { name: 'Ja, dit account is van mij' }).click();
  await page.getByRole('button', { name: 'Hogeschool loskoppelen' }).waitFor();
  await expectAccessible(page);

  const elsewhere = await arrive({ width: PHONE });
  await withInstitution(elsewhere).waitFor();
  await expectAccessible(elsewhere);
  await withInstitution(elsewhere).click();
  await signInThere(elsewhere, 'daan-op-de-hogeschool');
  await elsewhere.getByRole('heading', { level: 1, name: 'Dag Daan' }).waitFor();
  await loaded(elsewhere);

  await page.getByRole('button', { name: 'Hogeschool loskoppelen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Loskoppelen' }).click();
  await page.getByRole('link', { name: 'Hogeschool toevoegen' }).waitFor();
  await elsewhere.waitForTimeout(1100);
  await elsewhere.reload();
  await elsewhere.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
});

test('a student whom nobody added reads what to do, and gets no further', async () => {
  const page = await arrive({ width: PHONE });
  await withInstitution(page).click();
  await signInThere(page, 'nog-niet-bekend');
  await page.getByRole('heading', { level: 1, name: 'Nog geen toegang' }).waitFor();
  await page.getByText('Je logde in bij Hogeschool').waitFor();
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
});

test('who comes back too late reads that, and signs in another way', async () => {
  const page = await arrive({ width: PHONE, to: '/api/federation/institution/callback?code=x&state=y' });
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await page.getByText('Het inloggen is niet gelukt').waitFor();
  await expectAccessible(page);
  await signIn(page, 'daan');
});
