import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[] }[];
}
type Axe = { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, one line per rule, with where. The source goes in by the debugger, so the page's own policy stays on. */
export async function violationsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const options = { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } };
    // The library's own announcer keeps, for seconds, the name of a button that is gone by then.
    return (await axe.run({ exclude: ['[data-live-announcer]'] }, options)).violations;
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help} @ ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

/** Pixels by which the page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
