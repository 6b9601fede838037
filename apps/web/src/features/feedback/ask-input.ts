import type { AskFeedback } from '@leerspoor/shared';
import { useState } from 'react';
import { toDayInput } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useKeptInput } from '../../lib/use-kept-input';

/** A question while it is being put; its id stays the same, so that sending twice asks once. */
type Asking = Omit<AskFeedback, 'portfolioId' | 'version'> & { id: string };

const WEEK_MS = 7 * 24 * 3600 * 1000;
const inAWeek = (): string => toDayInput(new Date(Date.now() + WEEK_MS).toISOString());

export function useAsking(personId: string, portfolioId: string, lessonId: string | null) {
  const [first] = useState<Asking>(() => ({
    id: newId(),
    askedOf: '',
    about: '',
    lessonId,
    indicators: [],
    until: inAWeek(),
  }));
  return useKeptInput(personId, `ask.${lessonId ?? portfolioId}`, first);
}
