import type { Locale, MeView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { chooseLocale, meQuery, signOut } from '../features/people/me.queries';
import { closeDrafts } from '../lib/drafts';
import { showLocale } from '../lib/i18n';

/** Shows the language at once and keeps it with the person. */
export function useChooseLocale(): (locale: Locale) => void {
  const client = useQueryClient();
  const keep = useMutation({ mutationFn: chooseLocale });
  return (locale) => {
    client.setQueryData(meQuery.queryKey, (me: MeView | undefined) => me && { ...me, locale });
    void showLocale(locale);
    keep.mutate(locale);
  };
}

export function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      closeDrafts();
      await navigate('/sign-in');
      client.clear();
    },
  });
}
