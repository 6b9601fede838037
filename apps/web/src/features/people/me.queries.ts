import type { Locale, MeView, SignIn } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

/** Who is signed in. */
export const meQuery = queryOptions({
  queryKey: ['me'] as const,
  queryFn: ({ signal }) => http.get<MeView>('/api/me', signal),
  staleTime: 5 * 60_000,
});

export const signIn = (input: SignIn): Promise<MeView> => http.post<MeView>('/api/sign-in', input);
export const signOut = (): Promise<void> => http.post('/api/sign-out');
export const chooseLocale = (locale: Locale): Promise<void> => http.put('/api/me/locale', { locale });
