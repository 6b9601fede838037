import type { LessonThreadView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { ButtonLink } from '../../ui/button';
import { PenIcon } from '../../ui/icons';
import { Written } from '../../ui/written';
import styles from './lesson-thread.module.css';

/** What the student wrote about this lesson, as far as the reader may see it. */
export function LessonReflections({ thread }: { thread: LessonThreadView }) {
  const { t } = useTranslation('lessons');
  const { day } = useDates();
  const { lesson, reflections } = thread;
  const none = lesson.may.reflect ? 'thread.noReflection' : 'thread.noReflectionOther';
  return (
    <div className={styles.part}>
      {reflections.length === 0 && <p className={styles.empty}>{t(none)}</p>}
      {reflections.map((reflection) => (
        <div key={reflection.id}>
          <Written
            clamp={3}
            author={reflection.author.name}
            time={{ text: day(reflection.occurredAt), iso: reflection.occurredAt }}
          >
            {reflection.text}
          </Written>
          <Link to={`/reflections/${reflection.id}`} className={styles.open}>
            {t('thread.openReflection')}
          </Link>
        </div>
      ))}
      {lesson.may.reflect && (
        <div>
          <ButtonLink
            to={`/portfolios/${lesson.portfolioId}/reflections/new?lesson=${lesson.id}`}
            size="s"
            icon={<PenIcon />}
          >
            {t('thread.reflect')}
          </ButtonLink>
        </div>
      )}
    </div>
  );
}
