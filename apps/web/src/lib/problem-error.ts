import type { FieldError, ProblemView } from '@leerspoor/shared';

/** A refusal of the API, or no answer at all (`offline`). */
export class ProblemError extends Error {
  constructor(
    readonly problem: ProblemView,
    readonly offline = false,
  ) {
    super(problem.title);
    this.name = 'ProblemError';
  }
}

/** What to tell the person: `offline` has its own words. */
export const problemKey = (error: unknown): ProblemView['type'] | 'offline' => {
  if (!(error instanceof ProblemError)) return 'unexpected';
  return error.offline ? 'offline' : error.problem.type;
};

/** The first error at a field or under it, by JSON pointer: `fieldError(error, '/strength')`. */
export function fieldError(error: unknown, pointer: string): FieldError | undefined {
  if (!(error instanceof ProblemError)) return undefined;
  return error.problem.errors?.find(
    (field) => field.pointer === pointer || field.pointer.startsWith(`${pointer}/`),
  );
}
