import { randomUUID } from 'node:crypto';
import { expectAccessible, tooWide } from './accessible';
import { put } from './api';
import { arrive, loaded, open, PHONE, signIn, visit } from './browser';
import { ownPortfolio } from './deeds';
import { found } from './pages';

test('Wilma reads in a mail that Iris asks her feedback, signs in, and is there; Iris sees that she looked', async () => {
  const iris = await visit('iris');
  const { id: portfolioId, team } = await ownPortfolio(iris);
  const mentor = found(team.find(({ person }) => person.name.startsWith('Wilma'))).person;
  const request = randomUUID();
  await put(iris, `/feedback-requests/${request}`, {
    ...{ portfolioId, askedOf: mentor.id, about: 'Hoe lang wacht ik na een vraag?' },
    ...{ lessonId: null, indicators: [], until: '2090-01-01', version: 0 },
  });

  const page = await arrive({ width: PHONE, to: '/mailbox' });
  const letter = page.getByRole('group').filter({ hasText: request });
  await letter.getByText(`aan ${mentor.name}`).waitFor();
  await expectAccessible(page);
  expect(await tooWide(page)).toBe(0);
  await open(iris, `/feedback-requests/${request}`);
  await iris.getByText(`${mentor.name} kreeg hierover een mail, maar keek hier nog niet.`).waitFor();

  const link = new URL(found((await letter.getByRole('link').getAttribute('href')) ?? undefined));
  expect(link.pathname).toBe(`/feedback-requests/${request}`);
  await page.goto(link.pathname);
  await signIn(page, 'wilma');
  await loaded(page);
  expect(new URL(page.url()).pathname).toBe(link.pathname);
  await page.getByText('Hoe lang wacht ik na een vraag?').waitFor();

  await open(iris, `/feedback-requests/${request}`);
  await iris.getByText(`${mentor.name} heeft hier gekeken.`).waitFor();
  await expectAccessible(iris);
});
