import type { ScopeOption } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { PageSkeleton } from '../../ui/skeleton';
import styles from './administration.module.css';
import { scopesQuery } from './administration.queries';

/** Placements that go on without a workplace mentor. */
export function BareList() {
  const { t } = useTranslation('administration');
  const { data, error, refetch, ...more } = useInfiniteQuery(
    scopesQuery({ role: 'workplace_mentor', bare: 'true' }),
  );
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.length === 0) return <p className={styles.text}>{t('attention.bareDone')}</p>;
  return (
    <div className={styles.form}>
      <p className={styles.text}>{t('attention.bareHow')}</p>
      <List
        items={data}
        label={t('attention.tabs.bare')}
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        onMore={() => void more.fetchNextPage()}
      >
        {(placement) => <Line placement={placement} />}
      </List>
    </div>
  );
}

function Line({ placement: { name, place, until } }: { placement: ScopeOption }) {
  const { t } = useTranslation('administration');
  const { day } = useDates();
  const facts = [place, until && t('attention.until', { day: day(until) })];
  return (
    <div className={styles.words}>
      <strong>{name}</strong>
      <span className={styles.small}>{facts.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
