// node tools/pictures.mjs: docs/pictures anew, from the demo world: every main page on a phone and at a desk, some in the dark.
// With BASE_URL it takes them of a product that runs already.
/* global document, window -- inside evaluate the code runs in the page */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled, useNewNode } from './bootstrap.mjs';
import { findChrome } from './chrome.mjs';
import { command } from './command.mjs';
import { startProduct } from './journeys.mjs';
import { step } from './progress.mjs';
import { inRoot } from './root.mjs';

const folder = inRoot('docs/pictures');
const views = [
  { width: 390, least: 844, most: 1000, isPhone: true },
  { width: 1440, least: 900, most: 900, isPhone: false },
];
const inTheDark = new Set(['home-student', 'lesson', 'progress']);
/** What lies further down a page and deserves a picture of its own. */
const closeUps = { lesson: ['comparison', 'table'], progress: ['growth', 'figure'] };
/** Pages that look as those of somebody else. */
const alike = new Set(['trail-school', 'trail-institute', 'progress-institute']);
const journey = (file) => import(pathToFileURL(inRoot('apps/web/e2e', file)).href);

await command(async () => {
  await ensureInstalled();
  await useNewNode();
  if (process.env.BASE_URL) return takeAll(process.env.BASE_URL);
  const data = mkdtempSync(join(tmpdir(), 'leerspoor-pictures-'));
  try {
    const product = await startProduct({ DATA_DIR: data });
    await takeAll(product.url);
    return await product.stop();
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
});

async function takeAll(url) {
  const [{ chromium }, { MAIN_PAGES }] = await Promise.all([import('playwright-core'), journey('pages.ts')]);
  const browser = await chromium.launch({
    executablePath: await findChrome(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [person, pagesOf] of MAIN_PAGES)
    for (const view of views) {
      const page = await newPage(browser, url, view);
      const said = `${person} at ${view.width}`;
      await step(
        said,
        () => takeOf(page, person, { pagesOf, view }),
        (names) => names.join(', '),
      );
      await page.context().close();
    }
  await browser.close();
  return 0;
}

async function newPage(browser, url, { width, least, isPhone }) {
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height: least },
    hasTouch: isPhone,
    isMobile: isPhone,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  return context.newPage();
}

/** Signs in, and takes that person's pages. */
async function takeOf(page, person, { pagesOf, view }) {
  const isFirst = person === 'sanne';
  await page.goto('/');
  await page.getByLabel('E-mailadres').waitFor();
  if (isFirst) await take(page, 'sign-in', view);
  await signIn(page, person);
  const pages = (await pagesOf(page)).filter(({ name }) => !alike.has(name));
  for (const { name, path } of pages) {
    await page.goto(path);
    await take(page, name, view);
    if (inTheDark.has(name)) await takeDark(page, name, view);
    if (name in closeUps) await takeCloseUp(page, closeUps[name], view);
  }
  const names = pages.map(({ name }) => name);
  return person === 'marieke' ? [...names, await takeCapture(page, view)] : names;
}

async function signIn(page, person) {
  const { emailOf, PASSWORD } = await journey('people.ts');
  await page.getByLabel('E-mailadres').fill(emailOf(person));
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('navigation').waitFor();
}

async function takeCloseUp(page, [name, role], { width }) {
  const subject = page.getByRole(role).first();
  await subject.evaluate((element) =>
    window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 160),
  );
  await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
}

async function takeDark(page, name, view) {
  await page.emulateMedia({ colorScheme: 'dark' });
  await take(page, `${name}-dark`, view);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** An observation while it happens; per view of another student, because the first one is a draft by then. */
async function takeCapture(page, view) {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^Observeer nu/ })
    .nth(views.indexOf(view))
    .click();
  await page.getByRole('button', { name: /^Begin met kijken/ }).click();
  for (const [kind, words] of [
    ['Feit', 'Om 8.33 is iedereen aan het werk.'],
    ['Sterk', 'Je wacht vijf tellen. Dan gaan er acht vingers omhoog.'],
    ['Vraag', 'Wat deed je om Noah erbij te halen?'],
  ]) {
    await page.getByRole('region', { name: 'Moment vastleggen' }).getByRole('button', { name: kind }).click();
    await page.getByLabel('Wat zag of hoorde je?').fill(words);
    await page.getByRole('button', { name: 'Klaar' }).click();
  }
  await page.getByRole('button', { name: 'Veilig op de server' }).waitFor();
  await take(page, 'capture', view);
  return 'capture';
}

async function take(page, name, { width, least, most }) {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(most, Math.max(least, height)) });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: join(folder, `${name}-${width}.png`) });
  await page.setViewportSize({ width, height: least });
}
