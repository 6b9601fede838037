import type { LessonPhase } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import styles from './lesson-thread.module.css';

/** The course of the lesson: how long, what, and what happens then. */
export function PhaseList({ phases }: { phases: readonly LessonPhase[] }) {
  const { t } = useTranslation('lessons');
  return (
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
  );
}
