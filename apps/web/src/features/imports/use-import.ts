import type { ImportView } from '@leerspoor/shared';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newId } from '../../lib/ids';
import { problemKey } from '../../lib/problem-error';
import { refresh } from '../../lib/query';
import { applyImport, bringFile, importQuery, lookThrough } from './import.queries';
import { type NamedFiles, namedFiles } from './named-files';

/** What is being done with a file now. */
export type Busy =
  | { what: 'reading'; number: number; count: number }
  | { what: 'looking' }
  | { what: 'applying'; count: number };

type Refusal = Extract<NamedFiles, { refused: string }>;

/** Keeps what the server said of an import where everybody reads it. */
function useKeeping() {
  const client = useQueryClient();
  return (next: ImportView) => client.setQueryData(importQuery(next.id).queryKey, next);
}

/** Sends files one by one, and has them looked through. */
function useBringing(setBusy: (busy: Busy | null) => void, onBrought: (id: string) => void) {
  const keep = useKeeping();
  const [refused, setRefused] = useState<Refusal | null>(null);
  const bringing = useMutation({
    mutationFn: async (chosen: readonly File[]) => {
      const named = namedFiles(chosen);
      setRefused('refused' in named ? named : null);
      if ('refused' in named) return null;
      const id = newId();
      for (const [place, { name, file }] of named.files.entries()) {
        setBusy({ what: 'reading', number: place + 1, count: named.files.length });
        await bringFile(id, name, file);
      }
      setBusy({ what: 'looking' });
      return lookThrough(id);
    },
    onSuccess: (next) => {
      if (!next) return;
      keep(next);
      onBrought(next.id);
    },
    onSettled: () => setBusy(null),
  });
  return { bringing, refused };
}

/** Carries out what was shown; when the world moved on, nothing is done and it is shown anew. */
function useApplying(setBusy: (busy: Busy | null) => void) {
  const client = useQueryClient();
  const keep = useKeeping();
  const [changedId, setChanged] = useState('');
  const applying = useMutation({
    mutationFn: async ({ id, digest, counts }: ImportView) => {
      if (!digest || !counts) return null;
      setBusy({ what: 'applying', count: counts.new + counts.changed });
      return applyImport(id, { digest, added: counts.new, changed: counts.changed });
    },
    onSuccess: async (next) => {
      if (next) keep(next);
      await refresh(client);
    },
    onError: async (error, { id }) => {
      if (problemKey(error) !== 'out-of-date') return;
      keep(await lookThrough(id));
      setChanged(id);
    },
    onSettled: () => setBusy(null),
  });
  return { applying, changedId };
}

/** An import from the first file to the last row; `id` is the one that stands in the address. */
export function useImport(id: string, onBrought: (id: string) => void) {
  const [busy, setBusy] = useState<Busy | null>(null);
  const view = useQuery(importQuery(id));
  const { bringing, refused } = useBringing(setBusy, onBrought);
  const { applying, changedId } = useApplying(setBusy);
  const hasChanged = changedId !== '' && changedId === id;
  const error = bringing.error ?? (hasChanged ? null : applying.error) ?? view.error;
  return {
    ...{ view: view.data, busy, refused, hasChanged, error },
    bring: bringing.mutate,
    apply: applying.mutate,
  };
}
