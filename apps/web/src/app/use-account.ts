import type { Locale, MeView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useNavigate } from 'react-router';
import { chooseLocale, meQuery, signOut } from '../features/people/me.queries';
import { closeDrafts } from '../lib/drafts';
import { showLocale } from '../lib/i18n';
import { forgetKept } from '../lib/kept';
import { onSignedOutElsewhere, tellOtherTabs } from '../lib/signed-out';

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

/** Leaves: nothing of the person stays in memory or on the screen. */
function useLeave(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    closeDrafts();
    await navigate('/sign-in');
    client.clear();
  };
}

/** Signs out: nothing that the person wrote stays on this device, and their other tabs leave too. */
export function useSignOut(personId: string) {
  const leave = useLeave();
  return useMutation({
    mutationFn: signOut,
    onSuccess: async () => {
      closeDrafts();
      forgetKept(personId);
      tellOtherTabs();
      await leave();
    },
  });
}

/** Signed out in another tab, or somebody else signed in there: this one leaves as well. */
export function useSignedOutElsewhere(personId: string): void {
  const leave = useEffectEvent(useLeave());
  useEffect(() => onSignedOutElsewhere(personId, () => void leave()), [personId]);
}
