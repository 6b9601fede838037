import type { Page } from 'playwright-core';
import { tooWide, violationsOf } from './accessible';
import { DESK, loaded, open, PHONE, visit, watch } from './browser';
import { MAIN_PAGES, type MainPage } from './pages';

const NARROW = 320;
const LANGUAGES = [
  { code: 'nl', language: 'Nederlands' },
  { code: 'en', language: 'English' },
] as const;

async function read(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: /^(Jouw account|Your account)/ }).click();
  const kept = page.waitForResponse((response) => response.url().endsWith('/api/me/locale'));
  await page.getByRole('menuitemradio', { name: language }).click();
  await kept;
  await page.keyboard.press('Escape');
}

/** Everything that is wrong with one page, over the widths. */
async function faultsOf(page: Page, { name, path, code }: { name: string; path: string; code: string }) {
  await page.setViewportSize({ width: PHONE, height: 844 });
  await open(page, path);
  const faults: string[] = [];
  const headings = await page.getByRole('heading', { level: 1 }).count();
  if (headings !== 1) faults.push(`${headings} main headings`);
  if (!/^\S.* · Leerspoor$/.test(await page.title())) faults.push(`title "${await page.title()}"`);
  const lang = await page.evaluate(() => document.documentElement.lang);
  if (lang !== code) faults.push(`says it is in ${lang}`);
  faults.push(
    ...(await violationsOf(page, { contrast: code === 'nl' })).map((line) => `at ${PHONE}: ${line}`),
  );
  await page.setViewportSize({ width: NARROW, height: 640 });
  if ((await tooWide(page)) > 0) faults.push(`scrolls sideways at ${NARROW}, by ${await tooWide(page)}`);
  await page.setViewportSize({ width: DESK, height: 900 });
  await loaded(page);
  faults.push(
    ...(await violationsOf(page, { contrast: code === 'nl' })).map((line) => `at ${DESK}: ${line}`),
  );
  return faults.map((fault) => `${name} (${code}) ${fault}`);
}

/** A second window of the same person: two pages are looked at in the time of one. */
async function another(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  watch(second);
  return second;
}

async function faultsOfAll(windows: readonly Page[], pages: readonly MainPage[], code: string) {
  const perWindow = windows.map(async (window, at) => {
    const faults: string[] = [];
    for (const [place, { name, path }] of pages.entries())
      if (place % windows.length === at) faults.push(...(await faultsOf(window, { name, path, code })));
    return faults;
  });
  return (await Promise.all(perWindow)).flat();
}

describe.each(MAIN_PAGES)('%s', (person, pagesOf) => {
  test(`${person} can use every page, in Dutch and in English, on a phone, at a desk and enlarged`, async () => {
    const page = await visit(person, { width: PHONE });
    const faults: string[] = [];
    const windows = [page, await another(page)];
    const pages = await pagesOf(page);
    for (const { code, language } of [...LANGUAGES].reverse()) {
      await open(page, '/');
      await read(page, language);
      faults.push(...(await faultsOfAll(windows, pages, code)));
    }
    expect(faults).toEqual([]);
  }, 240_000);
});
