import type { Page } from 'playwright-core';
import { expectAccessible, tooWide } from './accessible';
import { arrive, DESK, loaded, open, PHONE, signIn, visit } from './browser';
import { emailOf, PASSWORD } from './people';
import { codeOf, withoutSecondFactor, withPasskeys } from './second-factor';

const CORRIE = 'corrie';

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Jouw account/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Uitloggen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
}
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const pathOf = (page: Page) => new URL(page.url()).pathname;

test('Corrie administers: she sets up a passkey and an app, and shows one of them whenever she comes in', async () => {
  const page = await arrive({ width: PHONE });
  await withPasskeys(page);
  await signIn(page, CORRIE);

  await page.goto('/administration');
  await heading(page, 'Maak inloggen veiliger');
  await page.getByText('zo is een gestolen wachtwoord niet genoeg').waitFor();
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await page.getByRole('button', { name: 'Passkey toevoegen' }).click();
  await page.getByLabel('Naam van dit toestel').fill('Telefoon van Corrie');
  await page.getByRole('button', { name: 'Maak passkey' }).click();

  await heading(page, 'Dat is geregeld');
  await page.getByRole('button', { name: 'Maak herstelcodes' }).click();
  const list = page.getByRole('list', { name: 'Herstelcodes' });
  await list.waitFor();
  const codes = await list.getByRole('listitem').allTextContents();
  expect(codes).toHaveLength(10);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await page.getByRole('button', { name: 'Verder' }).click();

  await heading(page, 'Beheer');
  expect(pathOf(page)).toBe('/administration');
  await open(page, '/sign-in-methods');
  await page.getByText('Telefoon van Corrie').waitFor();
  await page.getByText('Je hebt nog 10 codes.').waitFor();
  await page.getByRole('button', { name: 'App instellen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('img', { name: /QR-code/ }).waitFor();
  await expectAccessible(page);
  const secret = /([A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec((await dialog.textContent()) ?? '')?.[0] ?? '';
  await page.getByLabel('Code uit de app').fill('000000');
  await page.getByRole('button', { name: 'Bevestigen' }).click();
  await page.getByText('Dit klopt niet.').waitFor();
  await page.getByLabel('Code uit de app').fill(codeOf(secret));
  await page.getByRole('button', { name: 'Bevestigen' }).click();
  await page.getByText('staat aan').waitFor();
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);

  await signOut(page);
  await page.getByRole('button', { name: 'Met een passkey' }).click();
  await page.getByRole('navigation').waitFor();
  await open(page, '/administration');
  await heading(page, 'Beheer');

  // On a computer without that passkey: the password is not enough, a recovery code is.
  const computer = await arrive({ width: DESK, to: '/devices' });
  await computer.getByLabel('E-mailadres').fill(emailOf(CORRIE));
  await computer.getByLabel('Wachtwoord').fill(PASSWORD);
  await computer.getByRole('button', { name: 'Inloggen' }).click();
  await heading(computer, 'Nog één stap');
  await computer.getByLabel('Code uit je app').waitFor();
  await expectAccessible(computer);
  await computer.goto('/sign-in-methods');
  await heading(computer, 'Nog één stap');
  await computer.getByRole('button', { name: 'Gebruik een herstelcode' }).click();
  await computer.getByLabel('Herstelcode').fill(codes[0] ?? '');
  await computer.getByRole('button', { name: 'Verder' }).click();
  await heading(computer, 'Zo log je in');
  expect(pathOf(computer)).toBe('/sign-in-methods');
  await computer.getByText('Je hebt nog 9 codes.').waitFor();

  // For the journeys that come after this one she is as she was.
  await withoutSecondFactor(page);
});

test('Gerard chooses another password, and is out on his phone', async () => {
  const phone = await visit('gerard', { width: PHONE });
  const page = await visit('gerard', { to: '/sign-in-methods' });
  await loaded(page);
  await page.getByRole('button', { name: 'Wachtwoord wijzigen' }).click();
  await page.getByLabel('Huidig wachtwoord').fill(PASSWORD);
  await page.getByLabel('Nieuw wachtwoord').fill('Welkom2026!');
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await page.getByText('Dit wachtwoord raadt iedereen.').waitFor();
  await expectAccessible(page);
  await page.getByLabel('Nieuw wachtwoord').fill('fiets lamp wolk zeven');
  await page.getByRole('button', { name: 'Wijzigen', exact: true }).click();
  await page.getByText('Je wachtwoord is gewijzigd').waitFor();
  await phone.goto('/devices');
  await heading(phone, 'Inloggen');
  await phone.getByLabel('E-mailadres').fill(emailOf('gerard'));
  await phone.getByLabel('Wachtwoord').fill('fiets lamp wolk zeven');
  await phone.getByRole('button', { name: 'Inloggen' }).click();
  await heading(phone, 'Waar je ingelogd bent');
});
