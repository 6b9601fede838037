import type { HomeView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** What waits for who is signed in, and the ways in. */
export const homeQuery = queryOptions({
  queryKey: ['home'] as const,
  queryFn: ({ signal }) => http.get<HomeView>('/api/home', signal),
});
