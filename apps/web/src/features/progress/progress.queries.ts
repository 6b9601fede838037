import type { ProgressView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** What is looked at: which domain, and whether the student's own views are shown ("on" shows them). */
export const PROGRESS_FILTERS = ['domain', 'self'] as const;
export type ProgressFilter = Record<(typeof PROGRESS_FILTERS)[number], string>;

/** Growth of one portfolio, per domain, over what the reader may read. */
export const progressQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId, 'progress'] as const,
    queryFn: ({ signal }) => http.get<ProgressView>(`/api/portfolios/${portfolioId}/progress`, signal),
  });
