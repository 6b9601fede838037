import type { MeView } from '@leerspoor/shared';
import { useQueryClient } from '@tanstack/react-query';
import { tellOtherTabs } from '../../lib/signed-out';
import { meQuery } from './me.queries';

/** Somebody came in, through whichever door: this tab knows who, and the others hear that it is them now. */
export function useSignedIn(onSignedIn: () => void): (me: MeView) => void {
  const client = useQueryClient();
  return (me) => {
    tellOtherTabs(me.id);
    // whoever was here before leaves nothing behind
    client.clear();
    client.setQueryData(meQuery.queryKey, me);
    onSignedIn();
  };
}
