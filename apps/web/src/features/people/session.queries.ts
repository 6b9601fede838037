import type { SessionView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** Where the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'] as const,
  queryFn: ({ signal }) => http.get<SessionView[]>('/api/me/sessions', signal),
});

export const endSession = (id: string): Promise<void> => http.post(`/api/me/sessions/${id}/end`);
export const endOtherSessions = (): Promise<void> => http.post('/api/me/sessions/end-others');
