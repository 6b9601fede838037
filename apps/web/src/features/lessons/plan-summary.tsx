import type { LessonView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge';
import { Written } from '../../ui/written';
import styles from './lesson-thread.module.css';
import { totalMinutes } from './phases';

/** What the student planned, in short; the course of the lesson folds out. */
export function PlanSummary({ lesson }: { lesson: LessonView }) {
  const { t } = useTranslation(['lessons', 'terms']);
  const goals = [
    { label: t('plan.lessonGoal.label'), text: lesson.lessonGoal },
    { label: t('plan.learningGoal.label'), text: lesson.learningGoal },
  ].filter(({ text }) => text !== '');
  return (
    <div className={styles.part}>
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
      {lesson.phases.length > 0 && <Phases phases={lesson.phases} />}
    </div>
  );
}

function Phases({ phases }: Pick<LessonView, 'phases'>) {
  const { t } = useTranslation('lessons');
  return (
    <details className={styles.fold}>
      <summary>{t('phases.summary', { count: phases.length, minutes: totalMinutes(phases) })}</summary>
      <ol className={styles.course}>
        {phases.map(({ title, minutes, activity }, place) => (
          <li key={place}>
            <span className={styles.minutes}>{t('phases.min', { count: minutes })}</span>
            <span>
              <strong>{title}</strong>
              {activity && <span className={styles.activity}>{activity}</span>}
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
