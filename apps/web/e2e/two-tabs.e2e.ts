import type { Page } from 'playwright-core';
import { expectAccessible } from './accessible';
import { get } from './api';
import { loaded, open, visit, watch } from './browser';
import { ownPortfolio } from './deeds';
import { found } from './pages';
import type { LessonLine, LessonThreadView, Page as Paged } from '@leerspoor/shared';

const FIELD = 'Kijkvraag';
const WARNING = 'Twee versies van dezelfde tekst';

/** Saved by leaving the field. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByLabel(FIELD).fill(text);
  await page.getByLabel('Onderwerp').focus();
}

const isSafe = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Veilig op de server' }).waitFor();

/** The plan of a coming lesson, open in two tabs of one browser. */
async function twoTabs(): Promise<{ here: Page; there: Page; lessonId: string }> {
  const here = await visit('youssef');
  const { id } = await ownPortfolio(here);
  const lessons = (await get<Paged<LessonLine>>(here, `/portfolios/${id}/lessons`)).items;
  const lessonId = found(lessons.find(({ state }) => state === 'planned')).id;
  const there = await here.context().newPage();
  watch(there);
  for (const tab of [here, there]) await open(tab, `/lessons/${lessonId}/plan`);
  return { here, there, lessonId };
}

const focusOf = async (page: Page, lessonId: string): Promise<string> =>
  (await get<LessonThreadView>(page, `/lessons/${lessonId}`)).lesson.focusQuestion;

test('Youssef writes the same field in two tabs: nothing is lost, and he chooses his own words', async () => {
  const { here, there, lessonId } = await twoTabs();
  await write(here, 'Wie begint er?');
  await isSafe(here);
  await write(there, 'Wie haakt er af?');
  await there.getByText(WARNING).waitFor();
  expect(await there.getByLabel(FIELD).inputValue()).toBe('Wie haakt er af?');
  expect(await focusOf(there, lessonId)).toBe('Wie begint er?');
  await there.getByRole('button', { name: 'Vraagt aandacht' }).waitFor();
  await there.getByRole('button', { name: 'Andere versie bekijken' }).click();
  const notice = there.getByRole('alert').filter({ hasText: WARNING });
  await notice.getByText('Wie begint er?').waitFor();
  await notice.getByText('Wie haakt er af?').waitFor();
  await expectAccessible(there);
  await there.getByRole('button', { name: 'Mijn versie bewaren' }).click();
  await isSafe(there);
  expect(await focusOf(there, lessonId)).toBe('Wie haakt er af?');
  await here.reload();
  await loaded(here);
  expect(await here.getByLabel(FIELD).inputValue()).toBe('Wie haakt er af?');
});

test('Youssef takes the words of the other tab, and what only one tab changed stays', async () => {
  const { here, there, lessonId } = await twoTabs();
  await write(here, 'Hoe lang wacht ik?');
  await isSafe(here);
  await there.getByLabel('Lesdoel').fill('Leerlingen stellen zelf een vraag.');
  await there.getByLabel('Onderwerp').focus();
  await isSafe(there);
  expect(await there.getByText(WARNING).count()).toBe(0);
  await write(here, 'Hoe lang blijf ik stil?');
  await isSafe(here);
  await write(there, 'Wie praat het meest?');
  await there.getByText(WARNING).waitFor();
  await there.getByRole('button', { name: 'Andere versie bekijken' }).click();
  await there.getByRole('button', { name: 'De andere versie nemen' }).click();
  await isSafe(there);
  expect(await there.getByLabel(FIELD).inputValue()).toBe('Hoe lang blijf ik stil?');
  const { lesson } = await get<LessonThreadView>(there, `/lessons/${lessonId}`);
  expect(lesson).toMatchObject({
    focusQuestion: 'Hoe lang blijf ik stil?',
    lessonGoal: 'Leerlingen stellen zelf een vraag.',
  });
});
