import type { ReflectionView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { Facts, linesOf } from '../../ui/facts';
import { Knot, Thread } from '../../ui/thread';
import { Written } from '../../ui/written';
import styles from './reflection.module.css';

interface ReflectionReadingProps {
  reflection: ReflectionView;
  /** Words of the lesson and goal it belongs to, for whom may read those. */
  lesson: string | undefined;
  goal: string | undefined;
  titleOf: (code: string) => string;
  whoSees?: ReactNode;
}

/** A reflection to read: the words of the student, and what they belong to. */
export function ReflectionReading(props: ReflectionReadingProps) {
  const { reflection, lesson, goal, titleOf, whoSees } = props;
  const { t } = useTranslation(['reflections', 'terms']);
  const { moment, day } = useDates();
  const { author, intention, lessonId, indicators, occurredAt } = reflection;
  return (
    <article className={styles.reading}>
      {reflection.text ? (
        <Written size="l" author={author.name} time={{ text: moment(occurredAt), iso: occurredAt }}>
          {reflection.text}
        </Written>
      ) : (
        <p>{t('empty')}</p>
      )}
      {whoSees}
      {intention && (
        <Card look="tinted">
          <h2 className={styles.small}>{t('intention')}</h2>
          <Thread>
            <Knot variant="returning" dense>
              <Written author={intention.day ? day(intention.day) : t(`terms:whens.${intention.when}`)}>
                {intention.text}
              </Written>
            </Knot>
          </Thread>
        </Card>
      )}
      <Facts
        facts={[
          {
            name: t('lesson'),
            value: lessonId && <Link to={`/lessons/${lessonId}`}>{lesson ?? t('lessonLink')}</Link>,
          },
          { name: t('goal'), value: goal && <span className={styles.words}>{goal}</span> },
          { name: t('indicators'), value: linesOf(indicators.map(titleOf)) },
        ]}
      />
    </article>
  );
}
