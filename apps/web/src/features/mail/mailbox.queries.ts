import type { MailboxView } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

const LOOK_AGAIN_MS = 3_000;

/** All mail of an installation that sends none; new mail comes in by itself. */
export const mailboxQuery = queryOptions({
  queryKey: ['mailbox'] as const,
  queryFn: ({ signal }) => http.get<MailboxView>('/api/mailbox', signal),
  refetchInterval: LOOK_AGAIN_MS,
});
