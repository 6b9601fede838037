import type { AskFeedback, InviteGuest } from '@leerspoor/shared';
import { useState } from 'react';
import { toDayInput } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { useKeptInput } from '../../lib/use-kept-input';

/** Stands where somebody of the team would: the question is for somebody from outside. */
export const SOMEBODY_ELSE = 'somebody-else';

/** A question while it is being put; its id stays the same, so that sending twice asks once. */
type Asking = Omit<AskFeedback, 'portfolioId' | 'version' | 'askedOf' | 'guest'> & {
  id: string;
  askedOf: string;
  guest: InviteGuest;
};

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
  const [first] = useState<Asking>(() => ({
    id: newId(),
    ...before,
    guest: { name: '', email: '' },
    until: inAWeek(),
  }));
  return useKeptInput(personId, `ask.${before.askedOf || (before.lessonId ?? portfolioId)}`, first);
}

/** What is sent: somebody of the team, or somebody from outside without the words of the programme. */
export function questionOf({
  id: _id,
  askedOf,
  guest,
  ...asking
}: Asking): Omit<AskFeedback, 'portfolioId' | 'version'> {
  const about = asking.about.trim();
  if (askedOf !== SOMEBODY_ELSE) return { ...asking, about, askedOf };
  return {
    ...{ ...asking, about, indicators: [], askedOf: null },
    guest: { name: guest.name.trim(), email: guest.email.trim() },
  };
}

/** Whether somebody was chosen, and named where they are from outside. */
export const isComplete = ({ askedOf, guest, about }: Asking): boolean =>
  about.trim() !== '' &&
  (askedOf === SOMEBODY_ELSE ? guest.name.trim() !== '' && guest.email.trim() !== '' : askedOf !== '');
