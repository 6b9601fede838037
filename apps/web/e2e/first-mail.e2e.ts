import { randomUUID } from 'node:crypto';
import type { Page, Request } from 'playwright-core';
import { expectAccessible, tooWide } from './accessible';
import { put } from './api';
import { arrive, DESK, loaded, open, PHONE, visit } from './browser';
import { ownPortfolio } from './deeds';
import { found } from './pages';

/** The newest letter in the mailbox with these words, after `earlier` such letters; it takes a moment to arrive. */
async function letterWith(page: Page, words: string | RegExp, earlier = 0): Promise<string> {
  const letters = page.getByRole('group').filter({ hasText: words });
  for (let tries = 0; tries < 20; tries++) {
    await open(page, '/mailbox');
    if ((await letters.count()) > earlier) return (await letters.first().textContent()) ?? '';
    await page.waitForTimeout(500);
  }
  throw new Error(`No letter with ${words}`);
}
const linkIn = (letter: string): string => found(/\/welcome\/[\w-]{64}/.exec(letter)?.[0]);
const codeIn = (letter: string): string => found(/\d{4} \d{4}/.exec(letter)?.[0]);

/** From the link in a mail to the screen of the task: opens it, asks the code, and types it. */
async function comeIn(
  page: Page,
  mailbox: Page,
  { link, address, earlier = 0 }: { link: string; address: string; earlier?: number },
) {
  await open(page, link);
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await page.getByRole('button', { name: 'Stuur code' }).click();
  const field = page.getByLabel('Code uit de mail');
  await field.waitFor();
  await expectAccessible(page);
  const letter = await letterWith(mailbox, new RegExp(`${address}[^]*Typ deze code`), earlier);
  expect(letter).not.toContain('/welcome/');
  await field.fill(codeIn(letter));
  await page.getByRole('button', { name: 'Verder' }).click();
}

async function answer(page: Page): Promise<void> {
  await page.getByLabel('Wat was sterk?').fill('Je wachtte tot het stil was. Daarna begon iedereen.');
  await page.getByRole('button', { name: 'Geef feedback' }).click();
  await page.getByText('Dank je wel').waitFor();
}

test('Tom, a mentor without a password, goes from a first mail to first feedback in three steps', async () => {
  const pieter = await visit('pieter');
  const { id: portfolioId, team } = await ownPortfolio(pieter);
  const tom = found(team.find(({ person }) => person.name.startsWith('Tom'))).person;
  const request = randomUUID();
  const about = `Hoe begon ik de les? ${request.slice(0, 8)}`;
  await put(pieter, `/feedback-requests/${request}`, {
    ...{ portfolioId, askedOf: tom.id, about, lessonId: null },
    ...{ indicators: [], until: '2090-01-01', version: 0 },
  });
  const mailbox = await arrive({ width: DESK, to: '/mailbox' });
  const link = linkIn(await letterWith(mailbox, about));

  const page = await arrive({ width: PHONE, to: '/mailbox' });
  await comeIn(page, mailbox, { link, address: 'tom@leerspoor.example' });
  await page.getByText(about).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/feedback-requests/${request}`);
  await answer(page);
  await page.getByRole('link', { name: /passkey/ }).waitFor();
  await expectAccessible(page);

  // in this browser the link now goes straight on
  await page.goto(link);
  await page.getByText(about).waitFor();
  await open(pieter, `/feedback-requests/${request}`);
  await pieter.getByText('Je wachtte tot het stil was.').first().waitFor();
});

test('Pieter asks a guest by name and address; she answers on her phone without an account, and sees nothing else', async () => {
  const pieter = await visit('pieter', { width: PHONE });
  const { id: portfolioId } = await ownPortfolio(pieter);
  await open(pieter, `/portfolios/${portfolioId}/feedback/new`);
  const address = `gast-${randomUUID().slice(0, 8)}@elders.example`;
  const about = `Was mijn uitleg te volgen? ${address}`;
  await pieter
    .getByRole('radio', { name: /Iemand anders/ })
    .locator('xpath=ancestor::label')
    .click();
  await pieter.getByRole('button', { name: 'Vraag feedback' }).click();
  await pieter.getByText('Vul het e-mailadres in.').waitFor();
  await pieter.getByLabel('Naam').fill('Marga Prins');
  await pieter.getByLabel('E-mailadres').fill(address);
  await pieter.getByLabel('Waarover wil je feedback?').fill(about);
  await pieter.getByRole('heading', { name: 'Dit ziet Marga Prins' }).waitFor();
  await expectAccessible(pieter);
  expect(await tooWide(pieter)).toBe(0);
  await pieter.getByRole('button', { name: 'Vraag feedback' }).click();
  await pieter.getByRole('heading', { level: 1, name: 'Je vraagt feedback aan Marga Prins' }).waitFor();
  await pieter.getByText(address).first().waitFor();
  await expectAccessible(pieter);

  const mailbox = await arrive({ to: '/mailbox' });
  const link = linkIn(await letterWith(mailbox, about));
  const page = await arrive({ width: PHONE, to: '/mailbox' });
  await comeIn(page, mailbox, { link, address });
  await page.getByText(about).waitFor();
  expect(await page.getByRole('navigation').count()).toBe(0);
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await answer(page);
  // every other page leads back to the one that is hers
  const own = new URL(page.url()).pathname;
  for (const path of ['/', '/group', `/portfolios/${portfolioId}`]) {
    await page.goto(path);
    await page.getByText(about).waitFor();
    expect(new URL(page.url()).pathname).toBe(own);
  }
  await open(pieter, own);
  await pieter.getByText('Je wachtte tot het stil was.').first().waitFor();
});

test('GUEST-T01 a scanner in a real browser that presses every button gets no session, and the link still works', async () => {
  const pieter = await visit('pieter');
  const { id: portfolioId } = await ownPortfolio(pieter);
  const address = `gast-${randomUUID().slice(0, 8)}@elders.example`;
  const about = `Wat zag je? ${address}`;
  await put(pieter, `/feedback-requests/${randomUUID()}`, {
    ...{ portfolioId, askedOf: null, guest: { name: 'Marga', email: address }, about, lessonId: null },
    ...{ indicators: [], until: '2090-01-01', version: 0 },
  });
  const mailbox = await arrive({ to: '/mailbox' });
  const link = linkIn(await letterWith(mailbox, about));
  const scanner = await arrive({ to: link });
  await loaded(scanner);
  const answers: ReturnType<Request['response']>[] = [];
  scanner.on('request', (request) => {
    if (request.url().endsWith('/code')) answers.push(request.response());
  });
  const buttons = await scanner.getByRole('button').count();
  expect(buttons).toBeGreaterThan(1);
  for (let place = 0; place < buttons; place++) {
    await open(scanner, link);
    await scanner.getByRole('button').nth(place).click();
    for (const next of await scanner.getByRole('button').all())
      await next.click({ timeout: 1000 }).catch(() => undefined);
    // what is still being asked would send a letter that nobody counts
    await Promise.all(answers);
  }
  const earlier = (await Promise.all(answers)).filter((answer) => answer?.status() === 204).length;
  const cookies = await scanner.context().cookies();
  expect(cookies.map(({ name }) => name)).not.toContain('leerspoor');
  const page = await arrive({ width: PHONE, to: '/mailbox' });
  await comeIn(page, mailbox, { link, address, earlier });
  await page.getByText(about).waitFor();
});
