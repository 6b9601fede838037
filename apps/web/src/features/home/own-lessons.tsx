import type { LessonLine } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Section } from '../../ui/page';
import { Knot, Thread } from '../../ui/thread';
import styles from './home.module.css';

interface OwnLessonsProps {
  lessons: LessonLine[];
  portfolioId: string;
  /** What can be done at a lesson from here. */
  action: (lesson: LessonLine) => ReactNode;
}

/** The student's lessons of this week and the next, on the thread. */
export function OwnLessons({ lessons, portfolioId, action }: OwnLessonsProps) {
  const { t } = useTranslation('home');
  const all = (
    <Link to={`/portfolios/${portfolioId}/lessons`} className={styles.all}>
      {t('lessons.all')}
    </Link>
  );
  return (
    <Section title={t('lessons.title')} action={all}>
      {lessons.length === 0 ? (
        <p className={styles.none}>{t('lessons.empty')}</p>
      ) : (
        <Thread end="open" label={t('lessons.title')}>
          {lessons.map((lesson) => (
            <LessonKnot key={lesson.id} lesson={lesson} action={action(lesson)} />
          ))}
        </Thread>
      )}
    </Section>
  );
}

function LessonKnot({ lesson, action }: { lesson: LessonLine; action: ReactNode }) {
  const { t } = useTranslation(['home', 'terms']);
  const { moment } = useDates();
  const isAhead = lesson.state === 'planned';
  return (
    <Knot variant={isAhead ? 'waiting' : 'done'} label={t(`terms:lessonStates.${lesson.state}`)} dense>
      <Link to={`/lessons/${lesson.id}`} className={styles.lesson}>
        <span className={styles.when}>
          <time dateTime={lesson.startsAt}>{moment(lesson.startsAt)}</time> · {lesson.className} ·{' '}
          {lesson.subject}
        </span>
        <strong className={styles.topic}>{lesson.topic}</strong>
        {lesson.focusQuestion && <span className={styles.words}>{lesson.focusQuestion}</span>}
      </Link>
      <div className={styles.meta}>
        {lesson.observations > 0 && (
          <Badge tone="slate">{t('lessons.observations', { count: lesson.observations })}</Badge>
        )}
        {action}
      </div>
    </Knot>
  );
}
