import type {
  GrantSupport,
  Page,
  ReadsOfDay,
  SightQuestionView,
  SightView,
  SupportedPortfolio,
  SupportView,
  TrailLine,
} from '@leerspoor/shared';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

const pathOf = (path: string, next: string | null): string =>
  next ? `${path}?next=${encodeURIComponent(next)}` : path;

/** Who read what of a portfolio, in pages. */
export const readsQuery = (portfolioId: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'reads'] as const,
    queryFn: ({ signal, pageParam }) =>
      http.get<Page<ReadsOfDay>>(pathOf(`/api/portfolios/${portfolioId}/access-events`, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

/** The trail as somebody of the team gets it. */
export const trailAsQuery = (portfolioId: string, personId: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'trail-as', personId] as const,
    queryFn: ({ signal, pageParam }) =>
      http.get<Page<TrailLine>>(
        pathOf(`/api/portfolios/${portfolioId}/trail-as/${personId}`, pageParam),
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

/** What can be asked about: people, and things that are shared. */
export const sightQuestionQuery = (portfolioId: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'sight'] as const,
    queryFn: ({ signal, pageParam }) =>
      http.get<SightQuestionView>(pathOf(`/api/portfolios/${portfolioId}/sight`, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });

/** Whether one person sees one thing, and why not. */
export const sightQuery = (entryId: string, personId: string) =>
  queryOptions({
    queryKey: ['sight', entryId, personId] as const,
    queryFn: ({ signal }) => http.get<SightView>(`/api/entries/${entryId}/sight/${personId}`, signal),
  });

/** Whom the student can let in to help, and whom they did. */
export const supportQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId, 'support'] as const,
    queryFn: ({ signal }) => http.get<SupportView>(`/api/portfolios/${portfolioId}/support`, signal),
  });

/** The portfolios that I was let into. */
export const supportedQuery = queryOptions({
  queryKey: ['supported'] as const,
  queryFn: ({ signal }) => http.get<SupportedPortfolio[]>('/api/me/supported', signal),
});

export const grantSupport = (portfolioId: string, input: GrantSupport): Promise<SupportView> =>
  http.post(`/api/portfolios/${portfolioId}/support`, input);
export const endSupport = (portfolioId: string, grantId: string): Promise<SupportView> =>
  http.post(`/api/portfolios/${portfolioId}/support/${grantId}/end`);
