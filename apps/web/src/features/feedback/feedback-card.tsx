import type { FeedbackView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { Knot, Thread } from '../../ui/thread';
import { Written } from '../../ui/written';
import styles from './feedback.module.css';

interface FeedbackCardProps {
  feedback: FeedbackView;
  titleOf: (code: string) => string;
  /** Who reads it, and what may be done with it. */
  children?: ReactNode;
}

/** Feedback to read: strength, next step, and what showed it. */
export function FeedbackCard({ feedback, titleOf, children }: FeedbackCardProps) {
  const { t } = useTranslation('feedback');
  const { longDay, day } = useDates();
  const { author, sharedAt, strength, evidence, nextStep, items } = feedback;
  return (
    <Card as="section" labelledBy={`feedback-${feedback.id}`}>
      <div className={styles.card}>
        <header>
          <h2 id={`feedback-${feedback.id}`}>{t('card.of', { name: author.name })}</h2>
          {sharedAt && (
            <time dateTime={sharedAt} className={styles.small}>
              {longDay(sharedAt)}
            </time>
          )}
        </header>
        <Part title={t('card.strength')} text={strength} />
        <Part title={t('card.evidence')} text={evidence} />
        {nextStep && (
          <section className={styles.part}>
            <h3>{t('card.nextStep')}</h3>
            <Thread>
              <Knot variant="returning" dense>
                <Written
                  author={nextStep.day ? t('card.onDay', { day: day(nextStep.day) }) : t('card.nextLesson')}
                >
                  {nextStep.text}
                </Written>
              </Knot>
            </Thread>
          </section>
        )}
        {items.map((item) => (
          <section key={item.indicator} className={styles.item}>
            <h3>{titleOf(item.indicator)}</h3>
            <Part title={t('card.strength')} text={item.strength} as="h4" />
            <Part title={t('card.nextStep')} text={item.nextStep} as="h4" />
            <Part title={t('card.evidence')} text={item.evidence} as="h4" />
          </section>
        ))}
        {children}
      </div>
    </Card>
  );
}

function Part({ title, text, as: Tag = 'h3' }: { title: string; text: string; as?: 'h3' | 'h4' }) {
  if (text === '') return null;
  return (
    <section className={styles.part}>
      <Tag>{title}</Tag>
      <Written>{text}</Written>
    </section>
  );
}
