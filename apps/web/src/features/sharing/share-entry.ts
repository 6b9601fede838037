import type { AudienceRole, ShareEntry } from '@leerspoor/shared';
import { http } from '../../lib/http';

/** Who may read an entry, as somebody chooses it. */
export interface Choice {
  roles: AudienceRole[];
  people: string[];
}

/** Lets these roles and people read an entry from now on, and nobody else. */
export const shareEntry = (id: string, input: ShareEntry): Promise<void> =>
  http.put(`/api/entries/${id}/audience`, input);

export const isNobody = ({ roles, people }: Choice): boolean => roles.length === 0 && people.length === 0;
