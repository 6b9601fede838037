import type { FrameworkView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** Every published version of every framework and instrument. */
export const frameworkListQuery = queryOptions({
  queryKey: ['frameworks'] as const,
  queryFn: ({ signal }) => http.get<FrameworkView[]>('/api/frameworks', signal),
  staleTime: 5 * 60_000,
});
