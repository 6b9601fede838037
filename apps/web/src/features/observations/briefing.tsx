import type { LessonView } from '@leerspoor/shared';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components/Button';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { cx } from '../../ui/cx';
import { ChevronIcon } from '../../ui/icons';
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

interface FoldingBriefingProps extends BriefingProps {
  /** Something was written: from then on the screen is for what is seen. */
  isBegun: boolean;
}

/** The briefing while looking: on a phone one line after the first moment, until somebody taps it. */
export function FoldingBriefing({ lesson, isBegun, children }: FoldingBriefingProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const id = useId();
  const [chosen, choose] = useState<boolean | null>(null);
  const isOpen = chosen ?? !isBegun;
  if (!lesson) return children;
  return (
    <div className={styles.folding}>
      <Button
        className={styles.fold ?? ''}
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={isOpen ? t('briefing.fold') : undefined}
        onPress={() => choose(!isOpen)}
      >
        {!isOpen && (
          <>
            <span className={styles.eyebrow}>{t('terms:focusQuestion')}</span>{' '}
            <span className={styles.brief}>{lesson.focusQuestion || t('briefing.none')}</span>
          </>
        )}
        <ChevronIcon />
      </Button>
      <div id={id} className={cx(!isOpen && styles.away)}>
        <Briefing lesson={lesson}>{children}</Briefing>
      </div>
    </div>
  );
}
