import type { LessonLine } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { daysUntil } from '../../lib/dates';
import { useDates } from '../../lib/use-dates';
import { Badge } from '../../ui/badge';
import { Section } from '../../ui/page';
import { Knot, Thread } from '../../ui/thread';
import styles from './lesson-list.module.css';

interface LessonListProps {
  lessons: readonly LessonLine[];
  /** What can be done at a lesson from the list. */
  action: (lesson: LessonLine) => ReactNode;
}

/** Lessons on the thread, by day: today, the soonest of what is ahead, then back in time. */
export function LessonList({ lessons, action }: LessonListProps) {
  const { t } = useTranslation('portfolios');
  const soonestFirst = lessons.toReversed();
  const today = soonestFirst.filter(({ startsAt }) => daysUntil(startsAt) === 0);
  const ahead = soonestFirst.filter(({ startsAt }) => daysUntil(startsAt) > 0);
  const past = lessons.filter(({ startsAt }) => daysUntil(startsAt) < 0);
  return (
    <>
      {today.length > 0 && <Days title={t('lessons.today')} lessons={today} action={action} end="open" />}
      {ahead.length > 0 && <Days title={t('lessons.ahead')} lessons={ahead} action={action} end="open" />}
      {today.length + ahead.length === 0 && (
        <Section title={t('lessons.ahead')}>
          <p className={styles.none}>{t('lessons.nothingAhead')}</p>
        </Section>
      )}
      {past.length > 0 && <Days title={t('lessons.past')} lessons={past} action={action} end="tied" />}
    </>
  );
}

const MOST_NEXT = 3;
const isStillToCome = ({ startsAt }: LessonLine): boolean => Date.parse(startsAt) > Date.now();

/** The first lessons that are still to come, and the way to all of them. */
export function NextLessons({
  lessons,
  portfolioId,
}: {
  lessons: readonly LessonLine[];
  portfolioId: string;
}) {
  const { t } = useTranslation('portfolios');
  const ahead = lessons.toReversed().filter(isStillToCome);
  const all = <Link to={`/portfolios/${portfolioId}/lessons`}>{t('lessons.all')}</Link>;
  if (ahead.length > 0)
    return (
      <Days
        title={t('lessons.next')}
        lessons={ahead.slice(0, MOST_NEXT)}
        action={() => null}
        end="open"
        more={all}
      />
    );
  return (
    <Section title={t('lessons.next')} action={all}>
      <p className={styles.none}>{t('lessons.nothingAhead')}</p>
    </Section>
  );
}

interface DaysProps extends LessonListProps {
  title: string;
  end: 'open' | 'tied';
  more?: ReactNode;
}

/** One knot per day. */
function Days({ title, lessons, action, end, more }: DaysProps) {
  const { day } = useDates();
  const names = [...new Set(lessons.map(({ startsAt }) => day(startsAt)))];
  return (
    <Section title={title} action={more}>
      <Thread label={title} end={end}>
        {names.map((name) => (
          <Day
            key={name}
            name={name}
            lessons={lessons.filter(({ startsAt }) => day(startsAt) === name)}
            action={action}
          />
        ))}
      </Thread>
    </Section>
  );
}

function Day({ name, lessons, action }: LessonListProps & { name: string }) {
  const { relative } = useDates();
  const [ago] = lessons.map(({ startsAt }) => relative(startsAt)).filter((words) => words !== name);
  const isWaiting = lessons.some(({ state }) => state === 'planned');
  return (
    <Knot variant={isWaiting ? 'waiting' : 'done'} dense>
      <div className={styles.day}>
        <h3 className={styles.date}>
          {name} {ago && <span className={styles.small}>{ago}</span>}
        </h3>
        <ul className={styles.lessons}>
          {lessons.map((lesson) => (
            <li key={lesson.id} className={styles.line}>
              <LessonWords lesson={lesson} />
              <div className={styles.state}>
                <LessonState lesson={lesson} />
                {action(lesson)}
              </div>
            </li>
          ))}
        </ul>
      </div>
    </Knot>
  );
}

function LessonWords({ lesson }: { lesson: LessonLine }) {
  const { time } = useDates();
  const { id, startsAt, className, subject, topic, focusQuestion } = lesson;
  return (
    <Link to={`/lessons/${id}`} className={styles.lesson}>
      <span className={styles.small}>
        <time dateTime={startsAt}>{time(startsAt)}</time> · {className} · {subject}
      </span>
      <strong>{topic}</strong>
      {focusQuestion && <span className={styles.words}>{focusQuestion}</span>}
    </Link>
  );
}

function LessonState({ lesson: { state, observations } }: { lesson: LessonLine }) {
  const { t } = useTranslation(['portfolios', 'terms']);
  return (
    <>
      {state !== 'planned' && <Badge>{t(`terms:lessonStates.${state}`)}</Badge>}
      {observations > 0 && <Badge tone="slate">{t('lessons.observations', { count: observations })}</Badge>}
    </>
  );
}
