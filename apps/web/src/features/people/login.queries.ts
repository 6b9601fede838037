import type { BindingView, DoorsView, FoundLoginView, LoginView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** The ways that lead in, for who stands outside. */
export const doorsQuery = queryOptions({
  queryKey: ['doors'] as const,
  queryFn: ({ signal }) => http.get<DoorsView>('/api/doors', signal),
  staleTime: 5 * 60_000,
});

/** The accounts elsewhere that the person signs in with. */
export const loginsQuery = queryOptions({
  queryKey: ['logins'] as const,
  queryFn: ({ signal }) => http.get<LoginView[]>('/api/me/logins', signal),
});

/** An account that was just shown in this browser. */
export const foundLoginQuery = (id: string) =>
  queryOptions({
    queryKey: ['logins', 'found', id] as const,
    queryFn: ({ signal }) => http.get<FoundLoginView>(`/api/me/logins/found/${id}`, signal),
  });

/** Accounts that wait for this administrator. */
export const bindingsQuery = queryOptions({
  queryKey: ['bindings'] as const,
  queryFn: ({ signal }) => http.get<BindingView[]>('/api/administration/bindings', signal),
});

export const confirmLogin = (id: string): Promise<void> => http.post(`/api/me/logins/found/${id}/confirm`);
export const removeLogin = (id: string): Promise<void> => http.post(`/api/me/logins/${id}/remove`);
export const decideBinding = ({ id, organisation, person }: BindingView, approve: boolean): Promise<void> =>
  http.post(`/api/administration/organisations/${organisation.id}/bindings/${id}/decide`, {
    personId: person.id,
    approve,
  });

/** The way to a provider; the browser leaves the product for it. */
export const startPath = (provider: string, query: Record<string, string>): string =>
  `/api/federation/${provider}/start?${new URLSearchParams(query).toString()}`;
