import type { Page } from 'playwright-core';
import { expectAccessible, tabTo } from './accessible';
import { arrive, loaded, open, PHONE, signIn, visit, watch } from './browser';
import { ownPortfolio, plan } from './deeds';

const WORDS = 'Ik gaf de beurt aan wie niets zei. Het bleef lang stil.';
const words = (page: Page) => page.getByLabel('Wat wil je onthouden?');

async function beginReflection(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Vandaag' }).click();
  await page.getByRole('link', { name: /^Schrijf een moment/ }).click();
  await words(page).fill(WORDS);
  await page.waitForURL(/[?&]id=/);
}

const safe = (page: Page) => page.getByRole('button', { name: 'Veilig op de server' }).waitFor();

test('Rachid goes from the door to his first moment with the keyboard alone', async () => {
  const soufiane = await visit('soufiane');
  await plan(soufiane, { topic: 'Rente op rente', focusQuestion: 'Wie rekent er hardop?' });
  const page = await arrive();
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await tabTo(page, 'E-mailadres');
  await page.keyboard.type('rachid@leerspoor.example');
  await tabTo(page, 'Wachtwoord');
  await page.keyboard.type('leerspoor-demo');
  await page.keyboard.press('Enter');
  await page.getByRole('navigation').waitFor();
  await loaded(page);
  await tabTo(page, /Rente op rente/);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Rente op rente' }).waitFor();
  await tabTo(page, 'Observeer');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Observatie bij Soufiane' }).waitFor();
  await tabTo(page, 'Begin met kijken');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Momenten (0)' }).waitFor();
  await tabTo(page, /^Sterk/);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Een leerling legt het uit aan de buurman.');
  await page.keyboard.press('Enter');
  await page.getByText('Een leerling legt het uit aan de buurman.').waitFor();
  await tabTo(page, 'Momenten (1)', 'Shift+Tab');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, /^1, /);
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: 'Kijkwijzer (1)' }).waitFor();
});

test('Youssef follows a dead link and reads in his own language what to do', async () => {
  const page = await visit('youssef', { width: PHONE });
  await page.goto('/lessen/van/vorig/jaar');
  await page.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar vandaag' }).click();
  await page.getByRole('heading', { level: 1, name: 'Dag Youssef' }).waitFor();
});

test('the network goes while Youssef writes: his words stay, he is told where, and it goes on by itself', async () => {
  const page = await visit('youssef');
  await beginReflection(page);
  await safe(page);
  await page.route('**/api/**', (route) => route.abort());
  await words(page).fill(`${WORDS} Toen kwam er een antwoord.`);
  await page.getByRole('button', { name: 'Opgeslagen op dit toestel' }).waitFor();
  const writing = page.url();
  await page.getByRole('link', { name: 'Voortgang' }).click();
  await page.getByRole('heading', { level: 1, name: 'Geen verbinding' }).waitFor();
  await expectAccessible(page);
  await page.unroute('**/api/**');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await page.getByRole('heading', { level: 1, name: 'Voortgang' }).waitFor();
  await page.goBack();
  await page.waitForURL(writing);
  expect(await words(page).inputValue()).toBe(`${WORDS} Toen kwam er een antwoord.`);
  await safe(page);
});

test('Youssef plans with something missing and something impossible: each field says so, and keeps the rest', async () => {
  const page = await visit('youssef');
  const { id } = await ownPortfolio(page);
  await open(page, `/portfolios/${id}/lessons/new`);
  await page.getByLabel('Klas', { exact: true }).fill('V2a');
  await page.getByLabel('Kijkvraag').fill('Wie stelt er vragen?');
  await page.getByRole('button', { name: 'Fase toevoegen' }).click();
  await page.getByLabel('Minuten', { exact: true }).fill('999');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.getByText('Waar gaat de les over?').waitFor();
  expect(await faultOf(page, 'Onderwerp')).toBe('Waar gaat de les over?');
  await expectAccessible(page);
  await page.getByLabel('Onderwerp').fill('De delta');
  await page.getByLabel('Vak', { exact: true }).fill('aardrijkskunde');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.getByText('Dit valt buiten de grens (240).').waitFor();
  expect(await faultOf(page, 'Minuten')).toBe('Dit valt buiten de grens (240).');
  expect(await page.getByLabel('Kijkvraag').inputValue()).toBe('Wie stelt er vragen?');
  await page.getByLabel('Minuten', { exact: true }).fill('40');
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.getByRole('heading', { level: 1, name: 'De delta' }).waitFor();
});

/** What stands at a field as its fault, for who hears it. */
const faultOf = (page: Page, label: string): Promise<string> =>
  page.getByLabel(label, { exact: true }).evaluate((field) => {
    const ids = (field.getAttribute('aria-describedby') ?? '').split(' ');
    return (
      ids
        .filter((id) => id.endsWith('-error'))
        .map((id) => document.getElementById(id)?.innerText.trim())[0] ?? ''
    );
  });

test('Youssef leaves half a reflection by the back button, returns, and reloads: every word is there', async () => {
  const page = await visit('youssef', { width: PHONE });
  await beginReflection(page);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: 'Dag Youssef' }).waitFor();
  await page.goForward();
  await page.waitForFunction((text) => document.querySelector('textarea')?.value === text, WORDS);
  await words(page).fill(`${WORDS} En toen`);
  await page.reload();
  await page.waitForFunction(
    (text) => document.querySelector('textarea')?.value === text,
    `${WORDS} En toen`,
  );
  await safe(page);
});

test('Youssef writes in the same reflection on two devices: both versions are shown, and he chooses', async () => {
  const laptop = await visit('youssef');
  await beginReflection(laptop);
  await safe(laptop);
  const id = new URL(laptop.url()).searchParams.get('id');
  const phone = await visit('youssef', { width: PHONE, to: `/reflections/${id}` });
  await words(laptop).fill('Wat ik op mijn laptop schreef.');
  await safe(laptop);
  await words(phone).fill('Wat ik in de trein schreef.');
  await phone.getByText('Twee versies van dezelfde tekst').waitFor();
  await phone.getByRole('button', { name: 'Andere versie bekijken' }).click();
  await phone.getByText('Wat ik op mijn laptop schreef.').waitFor();
  await expectAccessible(phone);
  expect(await words(phone).inputValue()).toBe('Wat ik in de trein schreef.');
  await phone.getByRole('button', { name: 'Mijn versie bewaren' }).click();
  await safe(phone);
  await laptop.reload();
  await laptop.waitForFunction(
    () => document.querySelector('textarea')?.value === 'Wat ik in de trein schreef.',
  );
});

test('Youssef has the same reflection open in two tabs and types in both: nothing is lost', async () => {
  const first = await visit('youssef');
  await beginReflection(first);
  await safe(first);
  const id = new URL(first.url()).searchParams.get('id');
  const second = await first.context().newPage();
  watch(second);
  await open(second, `/reflections/${id}`);
  await words(first).fill('Uit het eerste tabblad.');
  await safe(first);
  await words(second).fill('Uit het tweede tabblad.');
  await second.getByText('Twee versies van dezelfde tekst').waitFor();
  await second.getByRole('button', { name: 'Andere versie bekijken' }).click();
  await second.getByText('Uit het eerste tabblad.').waitFor();
  await second.getByRole('button', { name: 'De andere versie nemen' }).click();
  await safe(second);
  expect(await words(second).inputValue()).toBe('Uit het eerste tabblad.');
});

test('Youssef is signed out while he writes; after signing in he goes on where he was', async () => {
  const page = await visit('youssef');
  await beginReflection(page);
  await safe(page);
  await page.context().clearCookies();
  await words(page).fill(`${WORDS} Daarna telde ik af.`);
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await signIn(page, 'youssef');
  await page.waitForURL(/reflections\/new\?id=/);
  await page.waitForFunction(
    (text) => document.querySelector('textarea')?.value === text,
    `${WORDS} Daarna telde ik af.`,
  );
  await safe(page);
});

test('Soufiane wants to sign out with a half answer on a shared laptop: he is warned, and nothing of it stays', async () => {
  const page = await visit('soufiane');
  const { id } = await ownPortfolio(page);
  await open(page, `/portfolios/${id}/goals`);
  await page.getByRole('button', { name: 'Nieuw leerdoel' }).click();
  await page.getByLabel('Wat wil je leren?').fill('Ik wil minder praten.');
  await page.getByRole('button', { name: /Jouw account/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('één tekst die je nog niet verstuurd hebt').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Blijf ingelogd' }).click();
  expect(await page.getByLabel('Wat wil je leren?').inputValue()).toBe('Ik wil minder praten.');
  await page.getByRole('button', { name: /Jouw account/ }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await dialog.getByRole('button', { name: 'Wissen en uitloggen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('minder praten');
});
