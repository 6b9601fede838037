import { randomUUID } from 'node:crypto';
import type { HomeView, PortfolioView } from '@leerspoor/shared';
import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { get } from './api';
import { loaded, open, visit } from './browser';
import { type Deed, indicatorsOf, minutesAgo, observe, ownPortfolio, pick, plan, tick } from './deeds';
import { found } from './pages';

const NEXT_STEP = 'Vraag aan het eind drie leerlingen wat ze meenemen.';
const idIn = (page: Page): string => found(new URL(page.url()).pathname.split('/').at(-1));

interface Wish {
  topic: string;
  focus: string;
  /** From now, in minutes. */
  inMinutes: number;
}

/** Plans a lesson from home, as a student does. */
async function planFromHome(page: Page, { topic, focus, inMinutes }: Wish): Promise<string> {
  await open(page, '/');
  await page.getByRole('link', { name: /^Plan een les/ }).click();
  await page.getByLabel('Onderwerp').fill(topic);
  await page.getByLabel('Dag en tijd').fill(localMoment(inMinutes));
  await page.getByLabel('Klas', { exact: true }).fill('H4c');
  await page.getByLabel('Vak', { exact: true }).fill('economie');
  await page.getByLabel('Kijkvraag').fill(focus);
  return topic;
}

/** As the field of a day and time wants it, in Amsterdam. */
function localMoment(inMinutes: number): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  });
  return format.format(Date.now() + inMinutes * 60_000).replace(' ', 'T');
}

async function done(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Klaar' }).click();
  await page.waitForURL(/\/lessons\/[0-9a-f-]{36}$/);
  await loaded(page);
  return idIn(page);
}

/** Marieke hands in what she saw: one step lower on the first item, three steps lower on the second. */
async function mariekeHandsIn(deed: Deed): Promise<string[]> {
  const marieke = await visit('marieke');
  const [first, second] = await indicatorsOf(marieke, deed.portfolio);
  const items = [found(first), found(second)];
  await observe(marieke, deed, {
    scores: items.map(({ code }, place) => ({ indicator: code, score: place === 0 ? 2 : 1, remark: '' })),
    strength: 'Je liet de klas zelf de grafiek lezen.',
    nextStep: { id: randomUUID(), text: NEXT_STEP, when: 'next_lesson', day: null },
  });
  return items.map(({ title }) => title);
}

async function lookBack(
  page: Page,
  portfolio: PortfolioView,
  [first = '', second = '']: string[],
): Promise<void> {
  expect(portfolio.may.observe).toBeDefined();
  await page.getByRole('link', { name: 'Mijn eigen blik' }).click();
  await page.getByRole('button', { name: 'Begin met terugkijken' }).click();
  await pick(page.getByRole('radiogroup', { name: first }), /^3, /);
  await pick(page.getByRole('radiogroup', { name: second }), /^4, /);
  await page.getByRole('tab', { name: 'Afronden' }).click();
  await page.getByRole('button', { name: 'Eigen blik inleveren' }).click();
  await page.waitForURL(/\/lessons\//);
}

test('Lotte follows the red thread: plan, observation, own view, reveal, next step, next plan, outcome', async () => {
  const page = await visit('lotte');
  const portfolio = await ownPortfolio(page);
  const { openNextSteps } = await get<HomeView>(page, '/home');
  await planFromHome(page, { topic: 'Vraag en aanbod', focus: 'Wie legt uit, zij of ik?', inMinutes: -12 });
  await page.getByText(found(openNextSteps[0]).text).waitFor();
  await expectAccessible(page);
  const lessonId = await done(page);
  await page.getByRole('heading', { level: 1, name: 'Vraag en aanbod' }).waitFor();
  await page.getByRole('region', { name: 'Kijkvraag' }).getByText('Wie legt uit, zij of ik?').waitFor();
  await page.getByRole('region', { name: 'Komt terug' }).getByText(found(openNextSteps[0]).text).waitFor();

  const titles = await mariekeHandsIn({ portfolio, lessonId });
  await page.reload();
  await page.getByText('Er is gekeken door één begeleider').waitFor();
  expect(await page.getByText(NEXT_STEP).count()).toBe(0);
  await lookBack(page, portfolio, titles);
  const differences = page.getByRole('table', { name: /anders gezien/ }).getByRole('row');
  await differences.nth(1).getByText(found(titles[1])).waitFor();
  await differences.nth(1).getByText('Marieke 3 lager').waitFor();
  await differences.nth(2).getByText('Marieke 1 lager').waitFor();
  await expectAccessible(page);
  await page
    .getByLabel('Jouw antwoord aan Marieke')
    .fill('Ik dacht dat ze het snapten. Dat had ik niet gevraagd.');
  await page.getByRole('button', { name: 'Antwoord versturen' }).click();
  await page.getByRole('button', { name: 'Antwoord versturen' }).waitFor({ state: 'detached' });
  await page.getByText('Ik dacht dat ze het snapten.', { exact: false }).first().waitFor();

  await planFromHome(page, { topic: 'Elasticiteit', focus: 'Wat nemen ze mee?', inMinutes: 24 * 60 });
  await page.getByText(NEXT_STEP).waitFor();
  const nextId = await done(page);
  await page.getByRole('heading', { level: 1, name: 'Elasticiteit' }).waitFor();
  const step = page.getByRole('article', { name: NEXT_STEP });
  await pick(step.getByRole('radiogroup', { name: 'Wat werd het?' }), 'gelukt');
  await step
    .getByLabel(/^Waaraan merkte je dat het lukte\?/)
    .fill('Drie leerlingen zeiden hetzelfde in eigen woorden.');
  await step.getByRole('button', { name: 'Bewaar' }).click();
  await step.getByText('Drie leerlingen zeiden hetzelfde in eigen woorden.').waitFor();
  await open(page, `/lessons/${nextId}`);
  await step.getByText('gelukt', { exact: true }).waitFor();
  await expectAccessible(page);
  await planFromHome(page, { topic: 'Herhaling', focus: '', inMinutes: 48 * 60 });
  await page.getByText(found(openNextSteps[0]).text).waitFor();
  expect(await page.getByText(NEXT_STEP).count()).toBe(0);
});

test('Lotte says with one tap in her list that the lesson of just now was taught', async () => {
  const page = await visit('lotte');
  const { portfolio } = await plan(page, { topic: 'Schaarste', startsAt: minutesAgo(45) });
  await open(page, `/portfolios/${portfolio.id}/lessons`);
  await page.getByRole('button', { name: 'Gegeven? Schaarste' }).click();
  await page.getByRole('button', { name: 'Gegeven? Schaarste' }).waitFor({ state: 'detached' });
  await expectAccessible(page);
  await page.getByRole('link', { name: /Schaarste/ }).click();
  await page.getByText('gegeven', { exact: true }).first().waitFor();
});

test('Lotte sets a goal in her own words, sharpens it, and closes it with a reason', async () => {
  const page = await visit('lotte');
  await page.getByRole('link', { name: 'Doelen' }).click();
  await page.getByRole('button', { name: 'Nieuw leerdoel' }).click();
  await page.getByLabel('Wat wil je leren?').fill('Korter uitleggen');
  await page.getByRole('button', { name: 'Zet dit leerdoel' }).click();
  await page.getByRole('button', { name: 'Aanpassen: Korter uitleggen' }).click();
  await page.getByLabel('Wat wil je leren?').fill('Binnen tien minuten uitgelegd');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await page.getByRole('button', { name: 'Afsluiten: Binnen tien minuten uitgelegd' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Sluit af' }).click();
  await dialog.getByText('Schrijf in een paar woorden waarom.').waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Waarom sluit je het af?').fill('Bereikt: ik zet nu een wekker.');
  await dialog.getByRole('button', { name: 'Sluit af' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('button', { name: 'Afsluiten: Binnen tien minuten uitgelegd' })
    .waitFor({ state: 'detached' });
  await expectAccessible(page);
});

test('Lotte writes for herself, shares it with Marieke, and takes it back', async () => {
  const page = await visit('lotte');
  const text = 'Vandaag durfde ik stil te blijven. De klas vulde het vanzelf.';
  await page.getByRole('link', { name: /^Schrijf een moment/ }).click();
  await page.getByLabel('Wat wil je onthouden?').fill(text);
  await page.getByText('Alleen jij', { exact: false }).first().waitFor();
  await page.waitForURL(/[?&]id=/);
  const id = found(new URL(page.url()).searchParams.get('id') ?? undefined);
  await page.getByRole('button', { name: 'Veilig op de server' }).waitFor();

  const marieke = await visit('marieke', { to: `/reflections/${id}` });
  await marieke.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();

  await page.getByRole('button', { name: 'Delen' }).click();
  const dialog = page.getByRole('dialog');
  await tick(dialog, /^Werkplekbegeleiders/);
  await dialog.getByText('Dit lezen straks').waitFor();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Deel dit' }).click();
  await page.waitForURL(`**/reflections/${id}`);
  await page.getByText(text).waitFor();

  await open(marieke, `/reflections/${id}`);
  await marieke.getByText(text).waitFor();

  await page.getByRole('button', { name: 'Kies wie meeleest' }).click();
  await dialog.getByRole('button', { name: 'Maak alles leeg' }).click();
  await dialog.getByRole('button', { name: 'Maak weer privé' }).click();
  await dialog.waitFor({ state: 'detached' });
  await marieke.reload();
  await marieke.getByRole('heading', { name: 'Deze pagina is er niet' }).waitFor();
});
