import type { LessonThreadView, NextStepView } from '@leerspoor/shared';

/** Steps that come back on a lesson: those that began in it go out from it. */
export const returningOn = ({ lesson, returning }: LessonThreadView): NextStepView[] =>
  returning.filter(({ originLessonId }) => originLessonId !== lesson.id);
