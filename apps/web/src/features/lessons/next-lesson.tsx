import type { LessonLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { ButtonLink } from '../../ui/button';
import { PlusIcon } from '../../ui/icons';
import styles from './lesson-thread.module.css';

interface NextLessonProps {
  lesson: LessonLine | null;
  portfolioId: string;
  mayPlan: boolean;
}

/** Where the thread goes on. */
export function NextLesson({ lesson, portfolioId, mayPlan }: NextLessonProps) {
  const { t } = useTranslation('lessons');
  const { moment } = useDates();
  if (lesson) {
    return (
      <Link to={`/lessons/${lesson.id}`} className={styles.next}>
        <span className={styles.when}>
          {moment(lesson.startsAt)} · {lesson.className} · {lesson.subject}
        </span>
        <strong>{lesson.topic}</strong>
      </Link>
    );
  }
  return (
    <>
      <p className={styles.empty}>{t('thread.noNext')}</p>
      {mayPlan && (
        <div>
          <ButtonLink to={`/portfolios/${portfolioId}/lessons/new`} size="s" icon={<PlusIcon />}>
            {t('thread.planNext')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
