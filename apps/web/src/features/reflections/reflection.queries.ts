import type { ReflectionView, WriteReflection } from '@leerspoor/shared';
import { queryOptions } from '@tanstack/react-query';
import { http } from '../../lib/http';

export const reflectionUrl = (id: string): string => `/api/reflections/${id}`;

/** One reflection, for whom may read it. */
export const reflectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['reflections', id] as const,
    queryFn: ({ signal }) => http.get<ReflectionView>(reflectionUrl(id), signal),
  });

/** Others may have read it: from then on it changes only when the student says so. */
export const isShared = (reflection: ReflectionView | null): boolean =>
  (reflection?.sharedAt ?? null) !== null;

export const removeReflection = (id: string): Promise<void> => http.delete(reflectionUrl(id));

/** What the student may write of a reflection. */
export const inputOf = (view: ReflectionView): WriteReflection => ({
  portfolioId: view.portfolioId,
  occurredAt: view.occurredAt,
  text: view.text,
  lessonId: view.lessonId,
  goalId: view.goalId,
  indicators: view.indicators,
  intention: view.intention,
  version: view.version,
});
