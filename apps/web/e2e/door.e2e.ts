import { expectAccessible } from './accessible';
import { arrive, PHONE, visit } from './browser';

test('a stranger who forgot the password reads in Dutch what is wrong, and what was typed is still there', async () => {
  const page = await arrive({ width: PHONE });
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Vul je e-mailadres in.').waitFor();
  await page.getByText('Vul je wachtwoord in.').waitFor();
  await page.getByLabel('E-mailadres').fill('noor@leerspoor.example');
  await page.getByLabel('Wachtwoord').fill('niet mijn wachtwoord');
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByText('Dit e-mailadres en wachtwoord horen niet bij elkaar').waitFor();
  expect(await page.getByLabel('E-mailadres').inputValue()).toBe('noor@leerspoor.example');
  await expectAccessible(page);
});

test('Femke opens a link from a mail, signs in, and is where she was going', async () => {
  const page = await visit('femke', { to: '/group' });
  expect(new URL(page.url()).pathname).toBe('/group');
});

test('Femke sees on her home what waits for her, signs out, and nobody who comes after her gets in', async () => {
  const page = await visit('femke');
  await page.getByRole('heading', { level: 1, name: 'Dag Femke' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Wacht op jou' }).waitFor();
  await page.getByRole('button', { name: /Jouw account/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
});
