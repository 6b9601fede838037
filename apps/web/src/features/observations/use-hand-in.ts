import type { ObservationView, WriteObservation } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { refresh } from '../../lib/query';
import type { DraftForm } from '../../lib/use-draft';
import { observationQuery } from './observation.queries';

/** Sends what is still on the device, and hands that version in. */
export function useHandIn(id: string, draft: DraftForm<WriteObservation>, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (release: boolean) => {
      await draft.flush();
      const { problem, value } = draft.current();
      if (problem) throw problem;
      return http.post<ObservationView>(`/api/observations/${id}/share`, { release, version: value.version });
    },
    onSuccess: (view) => {
      // Here and not at `mutate`: the form is gone as soon as the answer stands in the cache.
      onDone();
      client.setQueryData(observationQuery(id).queryKey, view);
      return refresh(client);
    },
  });
}
