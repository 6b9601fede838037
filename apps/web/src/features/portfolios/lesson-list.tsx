import type { LessonLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Section } from '../../ui/page';
import { Knot, Thread } from '../../ui/thread';
import styles from './portfolios.module.css';

const isAhead = ({ startsAt }: LessonLine): boolean => Date.parse(startsAt) >= Date.now();

/** Lessons on the thread: the soonest of what is ahead first, then back in time. */
export function LessonList({ lessons }: { lessons: readonly LessonLine[] }) {
  const { t } = useTranslation('portfolios');
  const ahead = lessons.filter(isAhead).reverse();
  const past = lessons.filter((lesson) => !isAhead(lesson));
  return (
    <>
      <Section title={t('lessons.ahead')}>
        {ahead.length === 0 ? (
          <p className={styles.text}>{t('lessons.nothingAhead')}</p>
        ) : (
          <Thread end="open" label={t('lessons.ahead')}>
            {ahead.map((lesson) => (
              <LessonKnot key={lesson.id} lesson={lesson} />
            ))}
          </Thread>
        )}
      </Section>
      {past.length > 0 && (
        <Section title={t('lessons.past')}>
          <Thread label={t('lessons.past')}>
            {past.map((lesson) => (
              <LessonKnot key={lesson.id} lesson={lesson} />
            ))}
          </Thread>
        </Section>
      )}
    </>
  );
}

function LessonKnot({ lesson }: { lesson: LessonLine }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  const { moment } = useDates();
  const { id, startsAt, className, subject, topic, focusQuestion, state, observations } = lesson;
  const isPlanned = state === 'planned';
  return (
    <Knot variant={isPlanned ? 'waiting' : 'done'} label={t(`terms:lessonStates.${state}`)} dense>
      <Link to={`/lessons/${id}`} className={styles.lesson}>
        <span className={styles.small}>
          <time dateTime={startsAt}>{moment(startsAt)}</time> · {className} · {subject}
        </span>
        <strong>{topic}</strong>
        {focusQuestion && <span className={styles.words}>{focusQuestion}</span>}
      </Link>
      <div className={styles.badges}>
        {!isPlanned && <Badge>{t(`terms:lessonStates.${state}`)}</Badge>}
        {observations > 0 && <Badge tone="slate">{t('lessons.observations', { count: observations })}</Badge>}
      </div>
    </Knot>
  );
}
