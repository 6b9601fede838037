import type { AudienceRole, EntryReadersView, ShareEntry } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** Who may read an entry, as somebody chooses it. */
export interface Choice {
  roles: AudienceRole[];
  people: string[];
  /** The first and last day for these people, or empty. */
  from: string;
  until: string;
}

/** Who sees an entry right now, and who read it. */
export const entryReadersQuery = (id: string) =>
  queryOptions({
    queryKey: ['entries', id, 'readers'] as const,
    queryFn: ({ signal }) => http.get<EntryReadersView>(`/api/entries/${id}/readers`, signal),
  });

/** Lets these roles and people read an entry from now on, and nobody else. */
export const shareEntry = (id: string, input: ShareEntry): Promise<void> =>
  http.put(`/api/entries/${id}/audience`, input);

export const isNobody = ({ roles, people }: Pick<Choice, 'roles' | 'people'>): boolean =>
  roles.length === 0 && people.length === 0;
