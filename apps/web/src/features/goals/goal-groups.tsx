import type { GoalView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../ui/disclosure';
import { Section } from '../../ui/page';
import styles from './goals.module.css';

interface GoalGroupsProps {
  goals: readonly GoalView[];
  children: (goal: GoalView) => ReactNode;
}

/** Open goals first, large before small; what was closed waits underneath. */
export function GoalGroups({ goals, children }: GoalGroupsProps) {
  const { t } = useTranslation('goals');
  const open = goals.filter((goal) => goal.isOpen);
  const closed = goals.filter((goal) => !goal.isOpen);
  return (
    <>
      {(['large', 'small'] as const).map((size) => {
        const some = open.filter((goal) => goal.size === size);
        if (some.length === 0) return null;
        return (
          <Section key={size} title={t(`${size}Text`)}>
            <ul className={styles.list}>{some.map(children)}</ul>
          </Section>
        );
      })}
      {closed.length > 0 && (
        <Disclosure
          title={t('closed')}
          summary={t('closedCount', { count: closed.length })}
          isOpen={open.length === 0}
        >
          <ul className={styles.list}>{closed.map(children)}</ul>
        </Disclosure>
      )}
    </>
  );
}
