import type { LessonLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { CheckIcon } from '../../ui/icons';
import { ProblemNotice } from '../../ui/problem-notice';
import { useTeachLesson } from './lesson.queries';
import { hasBegun } from './plan';

/** "Gegeven?" at a lesson whose hour has come while it is still only planned. */
export function Given({ lesson }: { lesson: LessonLine }) {
  const { t } = useTranslation('lessons');
  const teach = useTeachLesson(lesson.id);
  if (lesson.state !== 'planned' || !hasBegun(lesson)) return null;
  return (
    <>
      <Button
        size="s"
        icon={<CheckIcon />}
        isPending={teach.isPending}
        onPress={() => teach.mutate()}
        aria-label={t('given.label', { topic: lesson.topic })}
      >
        {t('given.question')}
      </Button>
      {teach.error && <ProblemNotice error={teach.error} />}
    </>
  );
}
