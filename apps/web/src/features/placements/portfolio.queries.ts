import type { PortfolioView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** A student in a programme: placements, the people around them, and what the reader may do. */
export const portfolioQuery = (id: string) =>
  queryOptions({
    queryKey: ['portfolios', id] as const,
    queryFn: ({ signal }) => http.get<PortfolioView>(`/api/portfolios/${id}`, signal),
  });
