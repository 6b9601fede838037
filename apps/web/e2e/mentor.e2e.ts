import { randomUUID } from 'node:crypto';
import type { HomeView } from '@leerspoor/shared';
import type { Locator, Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { get, put } from './api';
import { open, PHONE, visit } from './browser';
import { indicatorsOf, ownPortfolio, pick, plan } from './deeds';
import { found } from './pages';

const TOPIC = 'Breuken met een balans';
const FOCUS = 'Wie denkt er, als ik een vraag stel?';
const STRENGTH = 'Je wachtte vijf tellen na elke vraag. Toen staken er ineens tien een vinger op.';
const STEP = 'Laat iedereen eerst in tweetallen overleggen voordat je iemand vraagt.';
const TALL_ENOUGH = 48;
const SCREEN = 844;

/** Big enough for a thumb, in the lower half of the screen, without scrolling. */
async function expectWithinReach(target: Locator): Promise<void> {
  const { y, height } = found((await target.boundingBox()) ?? undefined);
  expect(height).toBeGreaterThanOrEqual(TALL_ENOUGH);
  expect(y).toBeGreaterThan(SCREEN / 2);
  expect(y + height).toBeLessThan(SCREEN);
}

async function captureMoments(page: Page): Promise<void> {
  const keys = page.getByRole('region', { name: 'Moment vastleggen' });
  for (const kind of ['Sterk', 'Vraag', 'Suggestie', 'Feit']) {
    const key = keys.getByRole('button', { name: kind });
    await expectWithinReach(key);
    await key.click();
    await page.getByLabel('Wat zag of hoorde je?').fill(`${kind}: dit zag ik gebeuren.`);
    await page.getByRole('button', { name: 'Klaar' }).click();
  }
  await page.getByRole('tab', { name: 'Momenten (4)' }).waitFor();
}

async function fillInstrument(page: Page, titles: string[]): Promise<void> {
  await page.getByRole('tab', { name: /^Kijkwijzer/ }).click();
  const [first = '', second = ''] = titles;
  await pick(page.getByRole('radiogroup', { name: first }), /^2, /);
  await page.getByRole('button', { name: `Opmerking bij: ${first}` }).click();
  await page.getByLabel(`Opmerking bij: ${first}`).fill('Twee leerlingen achterin deden niet mee.');
  await pick(page.getByRole('radiogroup', { name: second }), 'niet gezien');
  await page.getByRole('tab', { name: 'Kijkwijzer (2)' }).waitFor();
}

async function wrapUp(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Afronden' }).click();
  await page.getByLabel(/^Sterk punt/).fill(STRENGTH);
  await page.getByLabel(/^Volgende stap/).fill(STEP);
  await pick(page.getByRole('radiogroup', { name: 'Wanneer?' }), /^op een/);
  await page.getByLabel('Op welke dag?').waitFor();
  await page.getByText('Anouk ziet alleen dát je hebt gekeken.', { exact: false }).waitFor();
}

test('Fatima observes Anouk from her phone, and neither sees what the other saw until both are in', async () => {
  const anouk = await visit('anouk', { width: PHONE });
  const { portfolio, lessonId } = await plan(anouk, { topic: TOPIC, focusQuestion: FOCUS });
  const titles = (await indicatorsOf(anouk, portfolio)).map(({ title }) => title);

  const fatima = await visit('fatima', { width: PHONE });
  await fatima.getByRole('link', { name: 'Observeer nu: Anouk Schouten' }).click();
  await fatima.getByText(FOCUS).waitFor();
  const begin = fatima.getByRole('button', { name: 'Begin met kijken' });
  await expectWithinReach(begin);
  await begin.click();
  await captureMoments(fatima);
  await fatima.getByRole('button', { name: `Kijkvraag ${FOCUS}`, expanded: false }).waitFor();
  await expectAccessible(fatima);
  await fillInstrument(fatima, titles);
  await expectAccessible(fatima);
  await wrapUp(fatima);
  await expectAccessible(fatima);
  await fatima.getByRole('button', { name: 'Inleveren' }).click();
  await fatima.waitForURL(`**/lessons/${lessonId}#observation`);
  await fatima.getByText('Ingeleverd, nog dicht', { exact: true }).waitFor();

  await open(anouk, '/');
  await anouk
    .getByRole('link', { name: new RegExp(`Kijk eerst zelf terug op je les.*${TOPIC}`, 's') })
    .click();
  await anouk.waitForURL(/lessons|observe/);
  expect(await anouk.getByText(STRENGTH).count()).toBe(0);
  await open(anouk, `/lessons/${lessonId}`);
  await anouk.getByText('Er is gekeken door één begeleider').waitFor();
  expect(await anouk.getByText(STRENGTH).count()).toBe(0);
  await anouk.getByRole('link', { name: 'Mijn eigen blik' }).click();
  await anouk.getByRole('button', { name: 'Begin met terugkijken' }).click();
  await pick(anouk.getByRole('radiogroup', { name: found(titles[0]) }), /^4, /);
  await anouk.getByRole('tab', { name: 'Afronden' }).click();
  await anouk.getByRole('button', { name: 'Eigen blik inleveren' }).click();
  await anouk.waitForURL(/\/lessons\//);

  for (const page of [anouk, fatima]) {
    await open(page, `/lessons/${lessonId}`);
    await page.getByText(STRENGTH).first().waitFor();
    const row = page.getByRole('row').filter({ hasText: found(titles[0]) });
    await row.getByText(/2 lager/).waitFor();
    await expectAccessible(page);
  }
});

test('Fatima answers the question of Thijs in one short card, and her counter goes back', async () => {
  const thijs = await visit('thijs', { width: PHONE });
  const portfolio = await ownPortfolio(thijs);
  const fatima = await visit('fatima', { width: PHONE });
  const before = (await get<HomeView>(fatima, '/home')).waiting.length;
  const about = 'Sprak ik langzaam genoeg bij de uitleg van de tijden?';
  const request = randomUUID();
  await put(thijs, `/feedback-requests/${request}`, {
    portfolioId: portfolio.id,
    askedOf: found(portfolio.team.find(({ person }) => person.name.startsWith('Fatima'))).person.id,
    about,
    lessonId: null,
    indicators: [],
    until: new Date(Date.now() + 7 * 24 * 3_600_000).toISOString().slice(0, 10),
    version: 0,
  });
  await open(fatima, '/');
  await fatima.getByRole('link', { name: /Thijs vraagt jouw feedback/ }).click();
  await fatima.getByText(about).first().waitFor();
  await fatima.getByLabel(/^Wat was sterk\?/).fill('Je zei elke tijd eerst in een zin die ze kenden.');
  await fatima
    .getByLabel(/^Wat is een volgende stap\?/)
    .fill('Stop na elke zin, en laat één leerling hem herhalen.');
  await expectAccessible(fatima);
  await fatima.getByRole('button', { name: 'Geef feedback' }).click();
  await fatima.getByRole('heading', { name: 'Feedback van Fatima El Idrissi' }).waitFor();
  await open(fatima, '/');
  expect((await get<HomeView>(fatima, '/home')).waiting).toHaveLength(before);
  await open(thijs, `/feedback-requests/${request}`);
  await thijs.getByText('Je zei elke tijd eerst in een zin die ze kenden.').waitFor();
  await expectAccessible(thijs);
});
