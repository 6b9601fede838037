import type { LessonThreadView, LessonView } from '@leerspoor/shared';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '../../lib/http';
import { markStale, refresh } from '../../lib/query';

/** The red thread of one lesson. */
export const lessonThreadQuery = (id: string) =>
  queryOptions({
    queryKey: ['lessons', id] as const,
    queryFn: ({ signal }) => http.get<LessonThreadView>(`/api/lessons/${id}`, signal),
  });

/** What moves a lesson on: taught, discussed, closed. */
export type LessonVerb = 'teach' | 'discuss' | 'close';

export function useMoveLesson({ id, version }: Pick<LessonView, 'id' | 'version'>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (verb: LessonVerb) => http.post<LessonView>(`/api/lessons/${id}/${verb}`, { version }),
    onSettled: () => refresh(client),
  });
}

/** From a list: the version is asked first, because a line of a list does not carry it. */
export function useTeachLesson(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const { lesson } = await http.get<LessonThreadView>(`/api/lessons/${id}`);
      if (lesson.may.teach) await http.post(`/api/lessons/${id}/teach`, { version: lesson.version });
    },
    onSettled: () => refresh(client),
  });
}

export function useRemoveLesson(id: string, onDone: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => http.delete(`/api/lessons/${id}`),
    onSuccess: () => {
      onDone();
      void markStale(client);
    },
  });
}
