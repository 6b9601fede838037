import type { GroupLine, Page } from '@leerspoor/shared';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** What the group is narrowed to and sorted by; empty means everyone, exceptions first. */
export const GROUP_FILTERS = ['search', 'exception', 'sort'] as const;
export type GroupFilter = Record<(typeof GROUP_FILTERS)[number], string>;

export const EVERYONE: GroupFilter = { search: '', exception: '', sort: '' };

/** The students somebody guides. */
export const groupQuery = (filter: GroupFilter) =>
  infiniteQueryOptions({
    queryKey: ['group', filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const chosen = Object.entries({ ...filter, next: pageParam }).filter(([, value]) => value !== '');
      return http.get<Page<GroupLine>>(`/api/group?${new URLSearchParams(chosen).toString()}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
