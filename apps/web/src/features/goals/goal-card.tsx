import type { GoalView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { Disclosure } from '../../ui/disclosure';
import { Written } from '../../ui/written';
import styles from './goals.module.css';

interface GoalCardProps {
  goal: GoalView;
  isMine: boolean;
  titleOf: (code: string) => string;
  whoSees?: ReactNode;
  actions?: ReactNode;
}

/** A goal: own words first, competences second, and what it said before. */
export function GoalCard({ goal, isMine, titleOf, whoSees, actions }: GoalCardProps) {
  const { t } = useTranslation('goals');
  const { day } = useDates();
  return (
    <Card as="li" look={goal.isOpen ? 'raised' : 'flat'}>
      <article className={styles.goal}>
        <Written size={goal.isOpen && goal.size === 'large' ? 'l' : 'm'}>{goal.text}</Written>
        {goal.closedAt && (
          <div className={styles.closed}>
            <p className={styles.meta}>{t('closedOn', { day: day(goal.closedAt) })}</p>
            {goal.closedReason && <Written>{goal.closedReason}</Written>}
          </div>
        )}
        {goal.indicators.length > 0 && (
          <ul className={styles.indicators} aria-label={t('indicators')}>
            {goal.indicators.map((code) => (
              <li key={code}>{titleOf(code)}</li>
            ))}
          </ul>
        )}
        {goal.isOpen && <p className={styles.meta}>{t('since', { day: day(goal.occurredAt) })}</p>}
        {goal.history.length > 0 && (
          <Disclosure
            title={isMine ? t('history') : t('historyOf', { name: goal.author.name })}
            summary={t('historyCount', { count: goal.history.length })}
          >
            <ol className={styles.history}>
              {goal.history.map((earlier) => (
                <li key={earlier.version}>
                  <Written time={{ text: t('until', { day: day(earlier.at) }), iso: earlier.at }}>
                    {earlier.text}
                  </Written>
                </li>
              ))}
            </ol>
          </Disclosure>
        )}
        {whoSees && <div className={styles.readers}>{whoSees}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </article>
    </Card>
  );
}
