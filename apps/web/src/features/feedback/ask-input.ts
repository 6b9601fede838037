import type { AskFeedback } from '@leerspoor/shared';
import { useState } from 'react';
import { toDayInput } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useKeptInput } from '../../lib/use-kept-input';

/** A question while it is being put; its id stays the same, so that sending twice asks once. */
type Asking = Omit<AskFeedback, 'portfolioId' | 'version'> & { id: string };

const WEEK_MS = 7 * 24 * 3600 * 1000;
const inAWeek = (): string => toDayInput(new Date(Date.now() + WEEK_MS).toISOString());

/** What a question begins with: the lesson it is about, or what was asked before of somebody who left. */
export type AskedBefore = Pick<Asking, 'askedOf' | 'about' | 'lessonId' | 'indicators'>;

export const nothingAsked = (lessonId: string | null): AskedBefore => ({
  askedOf: '',
  about: '',
  lessonId,
  indicators: [],
});

export function useAsking(personId: string, portfolioId: string, before: AskedBefore) {
  const [first] = useState<Asking>(() => ({ id: newId(), ...before, until: inAWeek() }));
  return useKeptInput(personId, `ask.${before.askedOf || (before.lessonId ?? portfolioId)}`, first);
}
