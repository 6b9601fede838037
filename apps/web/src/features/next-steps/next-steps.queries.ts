import type { MarkOutcome, NextStepView, Page } from '@leerspoor/shared';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { refresh } from '../../lib/query';

/** Next steps of a student that are still open. */
export const openNextStepsQuery = (portfolioId: string) =>
  queryOptions({
    queryKey: ['portfolios', portfolioId, 'next-steps'] as const,
    queryFn: ({ signal }) =>
      http.get<Page<NextStepView>>(`/api/portfolios/${portfolioId}/next-steps`, signal),
  });

/** The student says what became of a step. */
export function useMarkOutcome(stepId: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: MarkOutcome) => http.post<NextStepView>(`/api/next-steps/${stepId}/outcomes`, input),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}
