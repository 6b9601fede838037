import type { CloseGoal, GoalView, Page, WriteGoal } from '@leerspoor/shared';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** Goals of a portfolio, newest first, in pages. */
export const goalsQuery = (portfolioId: string) =>
  infiniteQueryOptions({
    queryKey: ['portfolios', portfolioId, 'goals'] as const,
    queryFn: ({ signal, pageParam }) => {
      const from = pageParam ? `?next=${encodeURIComponent(pageParam)}` : '';
      return http.get<Page<GoalView>>(`/api/portfolios/${portfolioId}/goals${from}`, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items),
  });

export const writeGoal = (id: string, input: WriteGoal): Promise<GoalView> =>
  http.put(`/api/goals/${id}`, input);
export const closeGoal = (id: string, input: CloseGoal): Promise<GoalView> =>
  http.post(`/api/goals/${id}/close`, input);
