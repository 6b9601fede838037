import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

interface Violation {
  id: string;
  help: string;
  nodes: { target: unknown[] }[];
}
declare global {
  interface Window {
    axe: { run: (context: object, options: object) => Promise<{ violations: Violation[] }> };
  }
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds, one line per rule, with where. The source goes in by the debugger, so the page's own policy stays on.
 * Contrast is slow to measure, and the same in every language.
 */
export async function violationsOf(page: Page, { contrast = true } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const violations = await page.evaluate(async (withContrast) => {
    const rules = { 'target-size': { enabled: true }, 'color-contrast': { enabled: withContrast } };
    const options = { resultTypes: ['violations'], rules };
    // The library's own announcer keeps, for seconds, the name of a button that is gone by then.
    return (await window.axe.run({ exclude: ['[data-live-announcer]'] }, options)).violations;
  }, contrast);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} @ ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

/** Pixels by which the page is wider than its window. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const MOST_STOPS = 80;

/** Where the keyboard stands: the name of what has the focus, and whether that is to be seen. */
const focused = (page: Page): Promise<{ name: string; isSeen: boolean }> =>
  page.evaluate(() => {
    const focus = document.activeElement;
    // Between two pages nothing has the focus.
    if (!focus || focus === document.body) return { name: '', isSeen: true };
    const { labels } = focus as HTMLInputElement;
    const named = focus.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? focus.textContent ?? '';
    const outlined = [focus, focus.closest('label')].filter((part) => part !== null);
    const isSeen = outlined.some((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    // A heading that a page gives the focus to is no stop of the keyboard.
    return { name: named.replace(/\s+/g, ' ').trim(), isSeen: isSeen || focus.tagName === 'H1' };
  });

/** Goes on with the keyboard until something of that name has the focus; every stop on the way must be visible. */
export async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press(key);
    const at = await focused(page);
    passed.push(at.name);
    if (at.name !== '' && !at.isSeen) throw new Error(`The focus cannot be seen on "${at.name}"`);
    if (typeof name === 'string' ? at.name === name : name.test(at.name)) return;
  }
  throw new Error(`No way by ${key} to ${name}, only past: ${passed.join(' | ')}`);
}
