import type {
  AddedMember,
  AddMember,
  AdministrationView,
  Appoint,
  AssignmentView,
  FrameworkView,
  MemberLine,
  MemberView,
  OrganisationLine,
  OrganisationView,
  Page,
  ProgrammeView,
  RenameAccount,
  ScopeOption,
  WriteCohort,
  WriteOrganisation,
  WriteProgramme,
} from '@leerspoor/shared';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

const ROOT = '/api/administration';

/** Where an administrator begins. */
export const administrationQuery = queryOptions({
  queryKey: ['administration'] as const,
  queryFn: ({ signal }) => http.get<AdministrationView>(ROOT, signal),
});

export const organisationQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'organisation', id] as const,
    queryFn: ({ signal }) => http.get<OrganisationView>(`${ROOT}/organisations/${id}`, signal),
  });

export const memberQuery = (id: string) =>
  queryOptions({
    queryKey: ['administration', 'person', id] as const,
    queryFn: ({ signal }) => http.get<MemberView>(`${ROOT}/people/${id}`, signal),
  });

/** Published frameworks and observation forms, to choose from. */
export const frameworksQuery = queryOptions({
  queryKey: ['frameworks'] as const,
  queryFn: ({ signal }) => http.get<FrameworkView[]>('/api/frameworks', signal),
  staleTime: Infinity,
});

/** A list in pages, narrowed by what is not empty. */
const listOf = <T>(path: string, filter: Record<string, string> = {}) =>
  infiniteQueryOptions({
    queryKey: ['administration', path, filter] as const,
    queryFn: ({ pageParam, signal }) => {
      const chosen = Object.entries({ ...filter, next: pageParam }).filter(([, value]) => value !== '');
      const query = new URLSearchParams(chosen).toString();
      return http.get<Page<T>>(`${ROOT}/${path}${query && `?${query}`}`, signal);
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    select: ({ pages }) => pages.flatMap((page) => page.items),
    placeholderData: keepPreviousData,
  });

export const organisationsQuery = (filter: { search: string }) =>
  listOf<OrganisationLine>('organisations', filter);
export const programmesQuery = (instituteId: string) =>
  listOf<ProgrammeView>(`organisations/${instituteId}/programmes`);
export const membersQuery = (filter: { organisation?: string; search?: string; idle?: string }) =>
  listOf<MemberLine>('people', filter);
export const assignmentsQuery = (filter: {
  person?: string;
  organisation?: string;
  partnership?: string;
  role?: string;
  ending?: string;
}) => listOf<AssignmentView>('assignments', filter);
export const scopesQuery = (filter: { role: string; search?: string; bare?: string }) =>
  listOf<ScopeOption>('scopes', filter);

export const writeOrganisation = (id: string, input: WriteOrganisation): Promise<OrganisationView> =>
  http.put(`${ROOT}/organisations/${id}`, input);
export const renamePartnership = (id: string, name: string): Promise<void> =>
  http.put(`${ROOT}/partnerships/${id}`, { name });
export const bringIn = (id: string, organisationId: string): Promise<void> =>
  http.post(`${ROOT}/partnerships/${id}/bring-in`, { organisationId });
export const writeProgramme = (id: string, input: WriteProgramme): Promise<ProgrammeView> =>
  http.put(`${ROOT}/programmes/${id}`, input);
export const writeCohort = (id: string, input: WriteCohort): Promise<ProgrammeView> =>
  http.put(`${ROOT}/cohorts/${id}`, input);
export const addMember = (organisationId: string, id: string, input: AddMember): Promise<AddedMember> =>
  http.put(`${ROOT}/organisations/${organisationId}/people/${id}`, input);
export const removeMember = (organisationId: string, id: string): Promise<void> =>
  http.delete(`${ROOT}/organisations/${organisationId}/people/${id}`);
export const renameAccount = (id: string, input: RenameAccount): Promise<MemberView> =>
  http.put(`${ROOT}/people/${id}`, input);
export const invite = (id: string): Promise<MemberView> => http.post(`${ROOT}/people/${id}/invite`);
export const appoint = (id: string, input: Appoint): Promise<AssignmentView> =>
  http.put(`${ROOT}/assignments/${id}`, input);
export const chooseLastDay = (id: string, day: string): Promise<AssignmentView> =>
  http.put(`${ROOT}/assignments/${id}/last-day`, { day });
export const withdraw = (id: string): Promise<void> => http.delete(`${ROOT}/assignments/${id}`);
