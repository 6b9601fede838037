import { useInfiniteQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { GroupFilters } from '../features/groups/group-filters';
import { GROUP_FILTERS, groupQuery } from '../features/groups/group.queries';
import { Nobody } from '../features/groups/nobody';
import { useUrlFilter } from '../lib/use-url-filter';
import { MoreButton } from '../ui/list';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { PageSkeleton } from '../ui/skeleton';
import { GroupLines } from './group-lines';
import styles from './group.module.css';

export function GroupPage() {
  const { t } = useTranslation('groups');
  const { filter, choose } = useUrlFilter(GROUP_FILTERS);
  const group = useInfiniteQuery(groupQuery(filter));
  const lines = group.data?.pages.flatMap((page) => page.items) ?? [];
  const count = lines.length;
  return (
    <Page title={t('title')} lead={t('lead')} width="wide">
      <GroupFilters filter={filter} onChoose={choose} />
      {group.isPending && <PageSkeleton />}
      {group.error && <ProblemNotice error={group.error} onRetry={() => void group.refetch()} />}
      <div className={styles.result} aria-busy={group.isPlaceholderData}>
        {group.isSuccess && (
          <p role="status" className={styles.count}>
            {group.hasNextPage ? t('shownMore', { count }) : t('shown', { count })}
          </p>
        )}
        {group.isSuccess && count === 0 && (
          <Nobody
            isFiltered={filter.search !== '' || filter.exception !== ''}
            onClear={() => choose({ search: '', exception: '' })}
          />
        )}
        {count > 0 && (
          <Suspense fallback={<PageSkeleton />}>
            <GroupLines lines={lines} />
            <MoreButton
              hasMore={group.hasNextPage}
              isLoading={group.isFetchingNextPage}
              onMore={() => void group.fetchNextPage()}
            />
          </Suspense>
        )}
      </div>
    </Page>
  );
}
