import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { emailOf, PASSWORD, type Person } from './people';

export const PHONE = 390;
export const DESK = 1440;

const HEIGHT: Record<number, number> = { [PHONE]: 844, [DESK]: 900 };
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const baseURL = process.env['BASE_URL'] ?? 'http://localhost:3000';

interface VisitOptions {
  width?: number;
  /** Where the person was going when the sign-in page stopped them. */
  to?: string;
}

let browser: Browser;
let contexts: BrowserContext[] = [];
let faults: string[] = [];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
});

afterEach(async () => {
  const [seen, open] = [faults, contexts];
  [faults, contexts] = [[], []];
  await Promise.all(open.map((context) => context.close()));
  expect(seen).toEqual([]);
});

afterAll(() => browser.close());

/** A browser of one's own, at nobody's name yet. */
export async function arrive({ width = DESK, to = '/' }: VisitOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    viewport: { width, height: HEIGHT[width] ?? 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  contexts.push(context);
  const page = await context.newPage();
  watch(page);
  await page.goto(to);
  return page;
}

/** Signs somebody in through the door, in a browser of their own. */
export async function visit(person: Person, options: VisitOptions = {}): Promise<Page> {
  const page = await arrive(options);
  await signIn(page, person);
  return page;
}

export async function signIn(page: Page, person: Person): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Inloggen' }).waitFor();
  await page.getByLabel('E-mailadres').fill(emailOf(person));
  await page.getByLabel('Wachtwoord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await page.getByRole('navigation').waitFor();
  await loaded(page);
}

/** Answers are judged by their status, and a refusal that the page shows is no fault of the page. */
const isTold = (text: string): boolean =>
  text.startsWith('Failed to load resource') || text.includes('ProblemError');

/** What goes wrong out of sight: an exception, an error in the console, an answer 500 or higher. */
export function watch(page: Page): void {
  page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isTold(message.text())) faults.push(`${page.url()} ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500)
      faults.push(`${response.status()} ${response.request().method()} ${response.url()}`);
  });
}

/** Until the page stands there: its heading, and nothing that is still loading. */
export async function loaded(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => {
    const main = document.querySelector('main');
    const told = Array.from(main?.querySelectorAll('[role="status"]') ?? [], (part) => part.textContent);
    const isComing = told.some((words) => words === 'Even geduld' || words === 'One moment');
    return !isComing && !main?.querySelector('[aria-busy="true"]');
  });
}

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await loaded(page);
}
