import { QueryClient, type Query } from '@tanstack/react-query';
import { ProblemError } from './problem-error';

const worthRetrying = (error: unknown): boolean =>
  error instanceof ProblemError && (error.offline || error.problem.status >= 500);

/** Server state of this browser tab. */
export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        // `always`: without network a question fails and says so, instead of waiting in silence.
        networkMode: 'always',
        retry: (count, error) => count < 2 && worthRetrying(error),
        retryDelay: (count) => 400 * 2 ** count,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

export const queryClient = makeQueryClient();

const canChange = ({ queryKey }: Query): boolean => queryKey[0] !== 'me' && queryKey[0] !== 'frameworks';

/** Something was done on the server: what is on the screen is asked again now, the rest when it is opened. */
export const refresh = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: canChange });

/** Something was saved while the person goes on writing: other pages ask again when they are opened. */
export const markStale = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: canChange, refetchType: 'none' });
