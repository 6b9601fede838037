import type { MemberLine } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../ui/badge';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { PageSkeleton } from '../../ui/skeleton';
import styles from './administration.module.css';
import { membersQuery } from './administration.queries';

interface MemberListProps {
  filter: Parameters<typeof membersQuery>[0];
  label: string;
  /** Stands there when there is nobody. */
  empty: ReactNode;
}

/** People by name, each with what they are today. */
export function MemberList({ filter, label, empty }: MemberListProps) {
  const { data, error, refetch, ...more } = useInfiniteQuery(membersQuery(filter));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  if (data.length === 0) return empty;
  return (
    <List
      items={data}
      label={label}
      hasMore={more.hasNextPage}
      isLoading={more.isFetchingNextPage}
      onMore={() => void more.fetchNextPage()}
    >
      {(member) => <Line member={member} />}
    </List>
  );
}

function Line({ member: { id, name, email, number, roles } }: { member: MemberLine }) {
  const { t } = useTranslation(['administration', 'terms']);
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Link to={`/administration/people/${id}`} className={styles.name}>
          {name}
        </Link>
        <span className={styles.small}>{[email, number].filter(Boolean).join(' · ')}</span>
      </div>
      <span className={styles.badges}>
        {roles.map((role) => (
          <Badge key={role}>{t(`terms:roles.${role}`)}</Badge>
        ))}
        {roles.length === 0 && <span className={styles.small}>{t('people.noRole')}</span>}
      </span>
    </div>
  );
}
