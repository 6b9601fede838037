import type { LessonView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useIsWide } from '../../lib/use-is-wide';
import { Badge } from '../../ui/badge';
import { Disclosure } from '../../ui/disclosure';
import { Written } from '../../ui/written';
import styles from './lesson-thread.module.css';
import { PhaseList } from './phase-list';
import { totalMinutes } from './phases';

/** What the student planned, in short; the course of the lesson folds out, or stands beside the thread. */
export function PlanSummary({ lesson }: { lesson: LessonView }) {
  const { t } = useTranslation(['lessons', 'terms']);
  const isWide = useIsWide();
  const goals = [
    { label: t('plan.lessonGoal.label'), text: lesson.lessonGoal },
    { label: t('plan.learningGoal.label'), text: lesson.learningGoal },
  ].filter(({ text }) => text !== '');
  const hasPhases = lesson.phases.length > 0;
  const isBare = goals.length === 0 && lesson.context.length === 0 && !hasPhases;
  return (
    <div className={styles.part}>
      {isBare && <p className={styles.empty}>{t('thread.noPlan')}</p>}
      {goals.map(({ label, text }) => (
        <div key={label}>
          <h3 className={styles.label}>{label}</h3>
          <Written>{text}</Written>
        </div>
      ))}
      {lesson.context.length > 0 && (
        <ul className={styles.tags} aria-label={t('plan.context.title')}>
          {lesson.context.map((tag) => (
            <li key={tag}>
              <Badge>{t(`terms:tags.${tag}`)}</Badge>
            </li>
          ))}
        </ul>
      )}
      {!isWide && hasPhases && (
        <Disclosure
          title={t('phases.summary', {
            count: lesson.phases.length,
            minutes: totalMinutes(lesson.phases),
          })}
        >
          <PhaseList phases={lesson.phases} />
        </Disclosure>
      )}
    </div>
  );
}
