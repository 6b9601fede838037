import { ProblemError } from './problem-error';
import type { SaveReason } from './save-status';

const REASONS = ['invalid-input', 'out-of-date', 'not-signed-in', 'not-allowed', 'not-found'] as const;

/** What goes by itself: no network, a server in trouble, too many at once. */
export const isPassing = ({ offline, problem }: ProblemError): boolean =>
  offline || problem.status >= 500 || problem.type === 'too-many';

/** Why a piece of writing is not on the server, as the status chip says it. */
export function reasonOf(error: ProblemError): SaveReason {
  const { type } = error.problem;
  if (error.offline) return 'offline';
  // Halfway in is not in yet.
  if (type === 'second-factor-needed') return 'not-signed-in';
  return REASONS.find((reason) => reason === type) ?? (isPassing(error) ? 'unexpected' : 'refused');
}

/** Whatever was thrown while saving, as a problem. */
export const asProblem = (error: unknown): ProblemError =>
  error instanceof ProblemError
    ? error
    : new ProblemError({ type: 'unexpected', status: 0, title: String(error), occurrence: '' });
