import type { ObservationView, WriteObservation } from '@leerspoor/shared';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { DraftSpec } from '../../lib/draft-spec';
import { openDraft } from '../../lib/drafts';
import { newId } from '../../lib/ids';
import { markStale } from '../../lib/query';
import { useDraft, type DraftForm } from '../../lib/use-draft';
import { writableOf } from './observation';
import { observationQuery } from './observation.queries';

export interface ObservationDraft {
  personId: string;
  id: string;
  label: string;
  initial: WriteObservation;
}

const specOf = (
  { id, ...draft }: ObservationDraft,
  client: QueryClient,
): DraftSpec<WriteObservation, ObservationView> => ({
  ...draft,
  id,
  href: `/observations/${id}`,
  url: `/api/observations/${id}`,
  toInput: writableOf,
  onSaved: (view) => {
    client.setQueryData(observationQuery(id).queryKey, view);
    void markStale(client);
  },
});

/** An observation that saves itself while somebody looks. */
export function useObservationDraft(draft: ObservationDraft): DraftForm<WriteObservation> {
  return useDraft(specOf(draft, useQueryClient()));
}

/** The first tap: the observation exists on this device before anything is sent. Returns its id. */
export function useBeginObservation(): (draft: Omit<ObservationDraft, 'id'>) => string {
  const client = useQueryClient();
  return (draft) => {
    const id = newId();
    void openDraft(specOf({ ...draft, id }, client)).begin();
    return id;
  };
}
