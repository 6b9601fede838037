import { useTranslation } from 'react-i18next';
import { fieldError, ProblemError, problemKey } from './problem-error';

/** The fault of one field in the person's language, ready for the `error` of a field. */
export function useFieldFault(error: unknown): (pointer: string) => string | undefined {
  const { t } = useTranslation('problems');
  return (pointer) => {
    const found = fieldError(error, pointer);
    if (!found) return undefined;
    return t(`faults.${found.fault}`, { limit: found.limit ?? 0 });
  };
}

/** What happened, what was kept, what to do: ready for a `Notice`. */
export function useProblemText(): (error: unknown) => { title: string; text: string; occurrence: string } {
  const { t } = useTranslation('problems');
  return (error) => {
    const key = problemKey(error);
    const occurrence = error instanceof ProblemError ? error.problem.occurrence : '';
    return { title: t(`titles.${key}`), text: t(`texts.${key}`), occurrence };
  };
}
