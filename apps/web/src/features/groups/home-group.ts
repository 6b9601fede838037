import type { GroupLine } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EVERYONE, groupQuery } from './group.queries';

const MOST_ATTENTION = 6;
const standsOut = ({ exceptions }: GroupLine): boolean => exceptions.length > 0;

/** The group as home shows it: who stands out first, then everybody else. */
export interface HomeGroup {
  attention: readonly GroupLine[];
  rest: readonly GroupLine[];
  /** How many stand out on the first page, also those who are not shown apart. */
  standingOut: number;
  /** Nobody after the first page stands out. */
  isCounted: boolean;
  /** There are more students than the first page holds. */
  hasMore: boolean;
  isPending: boolean;
  error: unknown;
  retry: () => void;
}

/** The first page of the group, without the students who already stand elsewhere on home. */
export function useHomeGroup(isAsked: boolean, elsewhere: readonly string[]): HomeGroup {
  const group = useInfiniteQuery({ ...groupQuery(EVERYONE), enabled: isAsked });
  const page = group.data?.pages[0];
  const lines = page?.items.filter(({ portfolioId }) => !elsewhere.includes(portfolioId)) ?? [];
  const attention = lines.filter(standsOut).slice(0, MOST_ATTENTION);
  const standingOut = lines.filter(standsOut).length;
  const last = page?.items.at(-1);
  return {
    attention,
    rest: lines.filter((line) => !attention.includes(line)),
    standingOut,
    isCounted: !page?.next || !last || !standsOut(last),
    hasMore: Boolean(page?.next),
    isPending: isAsked && group.isPending,
    error: group.error,
    retry: () => void group.refetch(),
  };
}
