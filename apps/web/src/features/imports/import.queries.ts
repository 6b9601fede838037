import type {
  ApplyImport,
  ImportFile,
  ImportOutcome,
  ImportRowView,
  ImportView,
  Page,
} from '@leerspoor/shared';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** A file that is being brought in. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id] as const,
    queryFn: ({ signal }) => http.get<ImportView>(`/api/imports/${id}`, signal),
    enabled: id !== '',
  });

/** Its rows, all or of one outcome. */
export const importRowsQuery = (id: string, digest: string, outcome: ImportOutcome | '') =>
  infiniteQueryOptions({
    queryKey: ['imports', id, 'rows', digest, outcome] as const,
    queryFn: ({ pageParam, signal }) =>
      http.get<Page<ImportRowView>>(`/api/imports/${id}/rows?outcome=${outcome}&next=${pageParam}`, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const bringFile = (id: string, name: ImportFile, file: Blob): Promise<ImportView> =>
  http.upload(`/api/imports/${id}/files/${name}`, file, 'text/csv');
export const lookThrough = (id: string): Promise<ImportView> => http.post(`/api/imports/${id}/preview`);
export const applyImport = (id: string, input: ApplyImport): Promise<ImportView> =>
  http.post(`/api/imports/${id}/apply`, input);
