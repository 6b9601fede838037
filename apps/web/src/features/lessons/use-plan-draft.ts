import type { LessonView, WriteLesson } from '@leerspoor/shared';
import { useQueryClient } from '@tanstack/react-query';
import { markStale } from '../../lib/query';
import { useDraft, type DraftForm } from '../../lib/use-draft';
import { lessonThreadQuery } from './lesson.queries';
import { isComplete, planOf } from './plan';

interface PlanDraftSpec {
  personId: string;
  id: string;
  label: string;
  initial: WriteLesson;
}

/** A lesson plan that saves itself, from the moment on that class, subject and topic are there. */
export function usePlanDraft({ id, ...spec }: PlanDraftSpec): DraftForm<WriteLesson> {
  const client = useQueryClient();
  const { queryKey } = lessonThreadQuery(id);
  return useDraft<WriteLesson, LessonView>({
    ...spec,
    id,
    isComplete,
    href: `/lessons/${id}/plan`,
    url: `/api/lessons/${id}`,
    toInput: planOf,
    within: 'lesson',
    onSaved: (lesson) => {
      client.setQueryData(queryKey, (thread) => thread && { ...thread, lesson });
      void markStale(client);
    },
  });
}
