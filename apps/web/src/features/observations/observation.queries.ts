import type { ObservationView } from '@leerspoor/shared';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { markStale, refresh } from '../../lib/query';

/** What one person saw in a lesson. */
export const observationQuery = (id: string) =>
  queryOptions({
    queryKey: ['observations', id] as const,
    queryFn: ({ signal }) => http.get<ObservationView>(`/api/observations/${id}`, signal),
  });

/** Lets the student read it before they looked back themselves. */
export function useReleaseObservation({ id, version }: Pick<ObservationView, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.post<ObservationView>(`/api/observations/${id}/share`, { release: true, version }),
    onSettled: () => refresh(client),
  });
}

/** The student answers what they were given. */
export function useAnswerObservation(
  { id, version }: Pick<ObservationView, 'id' | 'version'>,
  onDone: () => void,
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (text: string) =>
      http.post<ObservationView>(`/api/observations/${id}/answer`, { text, version }),
    onSuccess: () => {
      onDone();
      return refresh(client);
    },
  });
}

/** Throws a draft away. */
export function useRemoveObservation(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete(`/api/observations/${id}`),
    onSuccess: () => {
      onDone();
      void markStale(client);
    },
  });
}
