import type { LessonView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import styles from './lesson-thread.module.css';

/** When, with which class, at which school, and how far it is. */
export function LessonFacts({ lesson, isOwn }: { lesson: LessonView; isOwn: boolean }) {
  const { t } = useTranslation('terms');
  const { longDay, time } = useDates();
  const facts = [lesson.className, lesson.subject, lesson.seriesPlace, lesson.school].filter(Boolean);
  return (
    <span className={styles.facts}>
      {!isOwn && <Link to={`/portfolios/${lesson.portfolioId}`}>{lesson.student.name}</Link>}
      <time dateTime={lesson.startsAt}>
        {longDay(lesson.startsAt)}, {time(lesson.startsAt)}
      </time>
      <span>{facts.join(' · ')}</span>
      <Badge tone={lesson.state === 'planned' ? 'ochre' : 'moss'}>{t(`lessonStates.${lesson.state}`)}</Badge>
    </span>
  );
}
