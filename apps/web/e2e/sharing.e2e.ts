import { randomUUID } from 'node:crypto';
import { expectAccessible, tooWide } from './accessible';
import { put } from './api';
import { loaded, open, PHONE, visit } from './browser';
import { ownPortfolio } from './deeds';
import { found } from './pages';

const WORDS = 'Ik durfde het stil te laten, en toen kwam er een vraag.';

const dayFromNow = (days: number): string => {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`;
};

test('Zeynep shares a reflection for a week, looks as her educator, sees that it was read, and withdraws it', async () => {
  const zeynep = await visit('zeynep', { width: PHONE });
  const portfolio = await ownPortfolio(zeynep);
  const educator = found(portfolio.team.find(({ role }) => role === 'school_educator')).person;
  const mentor = found(portfolio.team.find(({ role }) => role === 'workplace_mentor')).person;
  const reflection = randomUUID();
  await put(zeynep, `/reflections/${reflection}`, {
    ...{ portfolioId: portfolio.id, occurredAt: new Date().toISOString(), text: WORDS },
    ...{ lessonId: null, goalId: null, indicators: [], intention: null, version: 0 },
  });

  // With one person, until next week.
  await open(zeynep, `/reflections/${reflection}`);
  await zeynep.getByRole('button', { name: 'Delen' }).click();
  const dialog = zeynep.getByRole('dialog');
  expect(await dialog.getByLabel('Tot en met').count()).toBe(0);
  await dialog.getByRole('checkbox', { name: `${educator.name} schoolopleider` }).focus();
  await zeynep.keyboard.press('Space');
  await dialog.getByLabel('Tot en met').fill(dayFromNow(7));
  await dialog.getByText(`${educator.name} (tot en met`).waitFor();
  await expectAccessible(zeynep);
  expect(await tooWide(zeynep)).toBe(0);
  await dialog.getByRole('button', { name: 'Deel dit' }).click();
  await zeynep.getByText(`Wie ziet dit? ${educator.name}`).waitFor();

  // Through the eyes of the one, and of the other.
  const lookAs = async (name: string) => {
    await open(zeynep, `/portfolios/${portfolio.id}/access`);
    await zeynep.getByLabel('Door de ogen van').selectOption({ label: name });
    await zeynep.getByRole('link', { name: 'Bekijk', exact: true }).click();
    await zeynep.getByText(`Je kijkt als ${name.split(',')[0]}`).waitFor();
    await loaded(zeynep);
    return zeynep.getByText(WORDS).count();
  };
  expect(await lookAs(`${educator.name}, schoolopleider`)).toBe(1);
  await expectAccessible(zeynep);
  expect(await tooWide(zeynep)).toBe(0);
  expect(await lookAs(`${mentor.name}, werkplekbegeleider`)).toBe(0);
  await zeynep.getByRole('link', { name: 'Stop met kijken' }).click();
  await zeynep.getByRole('heading', { level: 1, name: 'Wie leest mee' }).waitFor();
  expect(await zeynep.getByRole('link', { name: WORDS }).count()).toBe(0);

  // Read for real; looking along was no reading.
  const reader = await visit(firstNameOf(educator.name));
  await open(reader, `/reflections/${reflection}`);
  await reader.getByText(WORDS).waitFor();
  await open(zeynep, `/portfolios/${portfolio.id}/access`);
  const today = zeynep.getByRole('region', { name: /vandaag/ });
  await today
    .getByRole('listitem')
    .filter({ hasText: educator.name })
    .getByRole('link', { name: WORDS })
    .waitFor();
  await expectAccessible(zeynep);
  await open(zeynep, `/reflections/${reflection}`);
  await zeynep.getByText(`Gelezen door ${educator.name} (vandaag)`).waitFor();

  // Taken back: gone for the educator, and the page says why.
  await zeynep.getByRole('button', { name: 'Kies wie meeleest' }).click();
  await zeynep.getByRole('button', { name: 'Maak alles leeg' }).click();
  await zeynep.getByRole('button', { name: 'Maak weer privé' }).click();
  await zeynep.getByText('Wie ziet dit? Alleen jij').waitFor();
  await reader.goto(`/reflections/${reflection}`);
  await reader.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
  await open(zeynep, `/portfolios/${portfolio.id}/sight?person=${educator.id}&entry=${reflection}`);
  await zeynep.getByText(`${educator.name} ziet dit niet.`).waitFor();
  await zeynep.getByText('Dit is nog niet gedeeld.').waitFor();
  await expectAccessible(zeynep);
}, 120_000);

test('Monique, who coordinates, asks why the mentor of a student sees nothing of a lesson, and reads no word of it', async () => {
  const monique = await visit('monique');
  await open(monique, '/group');
  await monique
    .getByRole('link', { name: /^Waarom niet te zien\?/ })
    .first()
    .click();
  await monique.getByRole('heading', { level: 1, name: 'Waarom ziet iemand iets niet?' }).waitFor();
  const [, who = ''] = await monique.getByLabel('Wie').getByRole('option').allTextContents();
  await monique.getByLabel('Wie').selectOption({ index: 1 });
  await monique.getByLabel('Wat').selectOption({ index: 1 });
  await monique.getByText(new RegExp(`${who} ziet dit( niet)?\\.`)).waitFor();
  await expectAccessible(monique);
});

test('Julia lets Corrie in for an hour: she reads along, changes nothing, and is out again when Julia says so', async () => {
  const julia = await visit('julia');
  const portfolio = await ownPortfolio(julia);
  await open(julia, `/portfolios/${portfolio.id}/access`);
  await julia.getByLabel('Wie', { exact: true }).selectOption({ label: 'Corrie Postma' });
  await julia.getByRole('button', { name: 'Laat binnen' }).click();
  await julia.getByText('Corrie Postma leest nu mee.').waitFor();
  const corrie = await visit('corrie');
  await corrie.getByRole('link', { name: portfolio.student.name }).click();
  await corrie.getByRole('heading', { level: 1, name: portfolio.student.name }).waitFor();
  await corrie.getByRole('link', { name: /^Spoor/ }).click();
  await corrie.getByRole('article').first().waitFor();
  await julia.reload();
  await julia.getByText('hulp, door jou binnengelaten').waitFor();
  await julia.getByRole('button', { name: 'Stop de toegang van Corrie Postma' }).click();
  await julia.getByText('Eerder binnengelaten').waitFor();
  await corrie.reload();
  await corrie.getByRole('heading', { level: 1, name: 'Deze pagina is er niet' }).waitFor();
});

const firstNameOf = (name: string): string => name.split(' ')[0] ?? '';
