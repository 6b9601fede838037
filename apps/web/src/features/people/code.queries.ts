import type { MeView, UseCode, WelcomeView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

export const askCode = (email: string): Promise<void> => http.post('/api/sign-in/code', { email });
export const signInByCode = (input: UseCode): Promise<MeView> =>
  http.post<MeView>('/api/sign-in/code/use', input);

/** Why the mail with this link was sent, and to whom. */
export const welcomeQuery = (locator: string) =>
  queryOptions({
    queryKey: ['welcome', locator] as const,
    queryFn: ({ signal }) => http.get<WelcomeView>(`/api/welcome/${locator}`, signal),
  });
export const askCodeByLink = (locator: string): Promise<void> => http.post(`/api/welcome/${locator}/code`);
