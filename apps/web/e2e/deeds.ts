import { randomUUID } from 'node:crypto';
import type {
  FrameworkDocument,
  MeView,
  PortfolioView,
  WriteLesson,
  WriteObservation,
} from '@leerspoor/shared';
import type { Locator, Page } from 'playwright-core';
import { get, post, put } from './api';
import { found } from './pages';

const MINUTE_MS = 60_000;
export const minutesAgo = (minutes: number): string =>
  new Date(Date.now() - minutes * MINUTE_MS).toISOString();

export interface Deed {
  portfolio: PortfolioView;
  lessonId: string;
}

export async function ownPortfolio(page: Page): Promise<PortfolioView> {
  const { portfolioId } = await get<MeView>(page, '/me');
  return get<PortfolioView>(page, `/portfolios/${portfolioId}`);
}

/** A student plans a lesson, without the screen. */
export async function plan(page: Page, wishes: Partial<WriteLesson>): Promise<Deed> {
  const portfolio = await ownPortfolio(page);
  const lessonId = randomUUID();
  await put(page, `/lessons/${lessonId}`, {
    portfolioId: portfolio.id,
    placementId: found(portfolio.placements.find(({ state }) => state === 'active')).id,
    startsAt: minutesAgo(10),
    className: 'H3b',
    subject: 'wiskunde',
    topic: 'Een les',
    seriesPlace: '',
    context: [],
    lessonGoal: '',
    learningGoal: '',
    focusQuestion: '',
    phases: [],
    version: 0,
    ...wishes,
  });
  return { portfolio, lessonId };
}

export async function indicatorsOf(
  page: Page,
  { instrumentId }: PortfolioView,
): Promise<{ code: string; title: string }[]> {
  const { domains } = await get<FrameworkDocument>(page, `/frameworks/${encodeURIComponent(instrumentId)}`);
  return domains.flatMap(({ indicators }) =>
    indicators.map(({ code, title }) => ({ code, title: title.nl })),
  );
}

/** Somebody observes a lesson and hands it in, still closed; without the screen. */
export async function observe(
  page: Page,
  { portfolio, lessonId }: Deed,
  seen: Partial<WriteObservation>,
): Promise<void> {
  const id = randomUUID();
  await put(page, `/observations/${id}`, {
    portfolioId: portfolio.id,
    placementId: found(portfolio.placements.find(({ state }) => state === 'active')).id,
    lessonId,
    instrumentId: portfolio.instrumentId,
    occurredAt: minutesAgo(9),
    scores: [],
    moments: [],
    strength: '',
    nextStep: null,
    version: 0,
    ...seen,
  });
  await post(page, `/observations/${id}/share`, { release: false, version: 1 });
}

/** Picks one out of a few, as a finger does: on its words. */
export async function pick(group: Locator, name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string';
  await group.getByRole('radio', { name, exact }).locator('xpath=ancestor::label').click();
}

/** Ticks one of several. */
export async function tick(within: Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('checkbox', { name }).locator('xpath=ancestor::label').click();
}
