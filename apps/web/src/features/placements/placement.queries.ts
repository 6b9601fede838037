import type {
  AssignMentors,
  HandOver,
  KnownPerson,
  Page,
  PlacementAction,
  PlacementChoices,
  PlacementDetail,
  PlacementLine,
  ProposePlacement,
} from '@leerspoor/shared';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** What the list is narrowed to; empty means all. */
export const PLACEMENT_FILTERS = ['search', 'school', 'programme', 'state', 'mentor'] as const;
export type PlacementFilter = Record<(typeof PLACEMENT_FILTERS)[number], string>;
export const ALL_PLACEMENTS: PlacementFilter = {
  search: '',
  school: '',
  programme: '',
  state: '',
  mentor: '',
};

/** What becomes of a placement. */
export type Move = Exclude<PlacementAction, 'assignMentors' | 'handOver'>;
export const MOVES: readonly Move[] = ['confirm', 'start', 'resume', 'pause', 'end'];

/** The placements that somebody administers. */
export const placementsQuery = (filter: PlacementFilter) =>
  infiniteQueryOptions({
    queryKey: ['placements', filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const chosen = Object.entries({ ...filter, next: pageParam }).filter(([, value]) => value !== '');
      return http.get<Page<PlacementLine>>(
        `/api/placements?${new URLSearchParams(chosen).toString()}`,
        signal,
      );
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });

export const placementQuery = (id: string) =>
  queryOptions({
    queryKey: ['placement', id] as const,
    queryFn: ({ signal }) => http.get<PlacementDetail>(`/api/placements/${id}`, signal),
  });

/** Schools and cohorts to choose from. */
export const placementChoicesQuery = queryOptions({
  queryKey: ['placement-choices'] as const,
  queryFn: ({ signal }) => http.get<PlacementChoices>('/api/placements/choices', signal),
});

/** People of the own organisations, by a part of their name. */
export const knownPeopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['known-people', search] as const,
    queryFn: ({ signal }) =>
      http.get<KnownPerson[]>(`/api/placements/people?search=${encodeURIComponent(search)}`, signal),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });

export const propose = (id: string, input: ProposePlacement): Promise<PlacementDetail> =>
  http.put(`/api/placements/${id}`, input);
export const movePlacement = (id: string, verb: Move, reason: string): Promise<PlacementDetail> =>
  http.post(`/api/placements/${id}/${verb}`, { reason });
export const assignMentors = (id: string, input: AssignMentors): Promise<PlacementDetail> =>
  http.post(`/api/placements/${id}/mentors`, input);
export const handOver = (id: string, input: HandOver): Promise<PlacementDetail> =>
  http.post(`/api/placements/${id}/hand-over`, input);
