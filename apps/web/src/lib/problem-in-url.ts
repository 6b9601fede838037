import { PROBLEM_TYPES } from '@leerspoor/shared';
import { useSearchParams } from 'react-router';
import { ProblemError } from './problem-error';

/** What went wrong on the way back from another site, which tells it in the address. */
export function useProblemInUrl(): ProblemError | null {
  const [query] = useSearchParams();
  const type = PROBLEM_TYPES.find((one) => one === query.get('problem'));
  return type ? new ProblemError({ type, status: 0, title: type, occurrence: '' }) : null;
}
