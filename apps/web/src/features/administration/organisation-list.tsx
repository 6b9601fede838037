import type { OrganisationLine } from '@leerspoor/shared';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge } from '../../ui/badge';
import { cx } from '../../ui/cx';
import { EmptyState } from '../../ui/empty-state';
import { List } from '../../ui/list';
import { ProblemNotice } from '../../ui/problem-notice';
import { SearchField } from '../../ui/search-field';
import { PageSkeleton } from '../../ui/skeleton';
import styles from './administration.module.css';
import { organisationsQuery } from './administration.queries';

/** Fewer than this are seen at a glance. */
const MANY = 8;

/** The organisations in somebody's office. */
export function OrganisationList() {
  const { t } = useTranslation('administration');
  const [search, setSearch] = useState('');
  const { data, error, refetch, ...more } = useInfiniteQuery(organisationsQuery({ search }));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <PageSkeleton />;
  return (
    <>
      {(search !== '' || data.length >= MANY) && (
        <div className={styles.search}>
          <SearchField label={t('organisations.search')} value={search} onSearch={setSearch} />
        </div>
      )}
      {data.length === 0 && search === '' && (
        <EmptyState title={t('none.firstOrganisation')}>{t('none.firstOrganisationHow')}</EmptyState>
      )}
      {data.length === 0 && search !== '' && (
        <EmptyState title={t('none.organisations')}>{t('none.organisationsHow')}</EmptyState>
      )}
      <List
        items={data}
        label={t('organisations.title')}
        hasMore={more.hasNextPage}
        isLoading={more.isFetchingNextPage}
        onMore={() => void more.fetchNextPage()}
      >
        {(organisation) => <Line organisation={organisation} />}
      </List>
    </>
  );
}

function Line({ organisation: { id, name, kind, people, placements } }: { organisation: OrganisationLine }) {
  const { t } = useTranslation('administration');
  return (
    <div className={cx(styles.row, styles.beside)}>
      <div className={styles.words}>
        <Link to={`/administration/organisations/${id}`} className={styles.name}>
          {name}
        </Link>
        <span className={styles.small}>
          {t('peopleCount', { count: people })} · {t('placementCount', { count: placements })}
        </span>
      </div>
      <Badge tone={kind === 'school' ? 'neutral' : 'slate'}>{t(`kinds.${kind}`)}</Badge>
    </div>
  );
}
