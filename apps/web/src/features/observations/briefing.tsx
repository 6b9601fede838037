import type { LessonView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { Written } from '../../ui/written';
import styles from './observe.module.css';

interface BriefingProps {
  lesson: LessonView | null;
  /** The next steps that return on this lesson. */
  children: ReactNode;
}

/** What to look at: the focus question that the student set, before anything else. */
export function Briefing({ lesson, children }: BriefingProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const { moment } = useDates();
  return (
    <div className={styles.briefing}>
      {lesson && (
        <Card look="tinted">
          <div className={styles.words}>
            <h2 className={styles.eyebrow}>{t('terms:focusQuestion')}</h2>
            {lesson.focusQuestion ? (
              <Written size="l">{lesson.focusQuestion}</Written>
            ) : (
              <p>{t('briefing.noFocus')}</p>
            )}
            <p className={styles.quiet}>
              {moment(lesson.startsAt)} · {lesson.className} · {lesson.topic}
            </p>
          </div>
        </Card>
      )}
      {children}
    </div>
  );
}
