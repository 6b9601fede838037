import type { LessonView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ProblemNotice } from '../../ui/problem-notice';
import { CheckIcon } from '../../ui/icons';
import { useMoveLesson, type LessonVerb } from './lesson.queries';
import styles from './lesson-thread.module.css';
import { hasBegun } from './plan';

/** "Les gegeven", "Nabesproken" or "Afronden": there when it may be done, and the lesson has begun. */
export function MoveLesson({ lesson, verb }: { lesson: LessonView; verb: LessonVerb }) {
  const { t } = useTranslation('lessons');
  const move = useMoveLesson(lesson);
  if (!lesson.may[verb] || !hasBegun(lesson)) return null;
  return (
    <div className={styles.move}>
      <Button size="s" icon={<CheckIcon />} isPending={move.isPending} onPress={() => move.mutate(verb)}>
        {t(`moves.${verb}`)}
      </Button>
      {move.error && <ProblemNotice error={move.error} />}
    </div>
  );
}
