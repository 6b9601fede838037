import { randomUUID } from 'node:crypto';
import type { MeView, PortfolioView } from '@leerspoor/shared';
import { expectAccessible } from './accessible';
import { get, put } from './api';
import { loaded, open, PHONE, visit } from './browser';
import { pick } from './deeds';
import { found } from './pages';

const QUESTION = 'Hoe begon mijn les volgens jou?';
const LINE = 'Rosalie oefent met rustig beginnen.';

test('Linda drops out: Monique hands Rosalie over to Els, Rosalie reads it and asks Els what she asked Linda', async () => {
  const rosalie = await visit('rosalie');
  const { portfolioId } = await get<MeView>(rosalie, '/me');
  const { team } = await get<PortfolioView>(rosalie, `/portfolios/${portfolioId}`);
  const linda = found(team.find(({ role }) => role === 'workplace_mentor')).person;
  expect(linda.name).toBe('Linda Meijer');
  await put(rosalie, `/feedback-requests/${randomUUID()}`, {
    ...{ portfolioId, askedOf: linda.id, about: QUESTION, lessonId: null, indicators: [] },
    ...{ until: '2090-01-01', version: 0 },
  });

  const monique = await visit('monique');
  await open(monique, '/administration/placements');
  await monique.getByLabel('Zoek op naam').fill('Rosalie');
  await monique.getByText('1 stage', { exact: true }).waitFor();
  await monique.getByRole('link', { name: 'Rosalie Dijkstra' }).click();
  await monique.getByRole('heading', { level: 1, name: 'Stage van Rosalie Dijkstra' }).waitFor();
  await expectAccessible(monique);
  await monique.getByRole('button', { name: 'Draag over: Linda Meijer' }).click();
  await monique.getByRole('button', { name: 'Draag over', exact: true }).click();
  await monique.getByText('Kies wie het overneemt.').waitFor();
  await monique.getByLabel('Zoek op naam of e-mailadres').fill('Els');
  await pick(monique.getByRole('radiogroup', { name: 'Gevonden' }), /^Els Brouwer/);
  await monique.getByLabel(/^Een regel voor de opvolger/).fill(LINE);
  await expectAccessible(monique);
  await monique.getByRole('button', { name: 'Draag over', exact: true }).click();
  await monique.getByText(/^Els Brouwer neemt het over van Linda Meijer vanaf /).waitFor();

  await open(rosalie, `/portfolios/${portfolioId}`);
  await rosalie.getByText(/^Els Brouwer neemt het over van Linda Meijer vanaf /).waitFor();
  expect(await rosalie.getByText(LINE).count()).toBe(0);
  await rosalie.setViewportSize({ width: PHONE, height: 844 });
  await expectAccessible(rosalie);
  await rosalie.getByRole('link', { name: `Vraag het aan Els Brouwer: ${QUESTION}` }).click();
  await loaded(rosalie);
  expect(await rosalie.getByLabel('Waarover wil je feedback?').inputValue()).toBe(QUESTION);
});

test('Monique pauses the placement of Gideon with a reason, and lets it go on', async () => {
  const page = await visit('monique', { width: PHONE });
  await open(page, '/administration/placements?search=Gideon');
  await page.getByRole('link', { name: 'Gideon Asante' }).click();
  await page.getByRole('button', { name: 'Stilzetten' }).click();
  await page.getByLabel(/^Reden/).fill('Ziek tot de kerst');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Stilzetten' }).last().click();
  await page.getByText(/^staat stil op .*door Monique Scholten/).waitFor();
  await page.getByText('Ziek tot de kerst').waitFor();
  const gideon = await visit('gideon');
  const { portfolioId } = await get<MeView>(gideon, '/me');
  const { may } = await get<PortfolioView>(gideon, `/portfolios/${portfolioId}`);
  expect(may.planLesson).toBe(false);
  await page.getByRole('button', { name: 'Weer verder' }).click();
  await page.getByRole('button', { name: 'Weer verder' }).last().click();
  await page.getByText(/^loopt nu op .*door Monique Scholten/).waitFor();
});
