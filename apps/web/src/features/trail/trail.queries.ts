import type { Page, TrailLine } from '@leerspoor/shared';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** What the trail is narrowed to; empty means everything. */
export const TRAIL_FILTERS = ['kind', 'author', 'goal', 'context', 'domain'] as const;
export type TrailFilter = Record<(typeof TRAIL_FILTERS)[number], string>;

/** Everything on one portfolio that the reader sees, newest first. */
export const trailQuery = (portfolioId: string, filter: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'trail', filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const chosen = Object.entries({ ...filter, next: pageParam }).filter(([, value]) => value !== '');
      const search = new URLSearchParams(chosen).toString();
      return http.get<Page<TrailLine>>(`/api/portfolios/${portfolioId}/trail?${search}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
