import type { Page } from 'playwright-core';
import { tooWide, violationsOf } from './accessible';
import { DESK, loaded, open, PHONE, visit } from './browser';
import { MAIN_PAGES } from './pages';

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

describe.each(MAIN_PAGES)('%s', (person, pagesOf) => {
  test(`${person} can use every page, in Dutch and in English, on a phone, at a desk and enlarged`, async () => {
    const page = await visit(person, { width: PHONE });
    const faults: string[] = [];
    const pages = await pagesOf(page);
    for (const { code, language } of [...LANGUAGES].reverse()) {
      await open(page, '/');
      await read(page, language);
      for (const { name, path } of pages) faults.push(...(await faultsOf(page, { name, path, code })));
    }
    expect(faults).toEqual([]);
  }, 240_000);
});
