import type { FrameworkDocument } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** One published version of a framework or instrument; it never changes. */
export const frameworkQuery = (id: string) =>
  queryOptions({
    queryKey: ['frameworks', id] as const,
    queryFn: ({ signal }) => http.get<FrameworkDocument>(`/api/frameworks/${encodeURIComponent(id)}`, signal),
    staleTime: Infinity,
  });
