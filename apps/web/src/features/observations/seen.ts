import type { LessonThreadView, ObservationView } from '@leerspoor/shared';

const isOpen = ({ state }: ObservationView): boolean => state === 'shared' || state === 'answered';
const isIn = ({ state }: ObservationView): boolean => state !== 'draft';

/** What of a lesson's observations lies open for the reader, and what is still theirs alone. */
export interface Seen {
  /** The student's own view, handed in. */
  self: ObservationView | null;
  /** Views of observers that the reader may see. */
  observers: ObservationView[];
  /** The reader's own draft, if any. */
  draft: ObservationView | null;
  /** The reader's own observation, handed in and still blind. */
  ready: ObservationView | null;
  areTogether: boolean;
}

export function seenOf({ observations }: Pick<LessonThreadView, 'observations'>, meId: string): Seen {
  const mine = observations.filter(({ author }) => author.id === meId);
  const self = observations.find((seen) => seen.isSelf && isIn(seen)) ?? null;
  const observers = observations.filter((seen) => !seen.isSelf && isOpen(seen));
  return {
    self,
    observers,
    draft: mine.find(({ state }) => state === 'draft') ?? null,
    ready: mine.find((seen) => !seen.isSelf && seen.state === 'ready') ?? null,
    areTogether: self !== null && observers.length > 0,
  };
}
