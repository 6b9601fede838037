import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlacementFilters } from '../features/placements/placement-filters';
import { PlacementList } from '../features/placements/placement-list';
import {
  ALL_PLACEMENTS,
  PLACEMENT_FILTERS,
  placementChoicesQuery,
  placementsQuery,
} from '../features/placements/placement.queries';
import { useUrlFilter } from '../lib/use-url-filter';
import { Button, ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { MoreButton } from '../ui/list';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { PageSkeleton } from '../ui/skeleton';
import styles from './group.module.css';

/** The placements of the own schools and institutes. */
export function PlacementsPage() {
  const { t } = useTranslation(['placements', 'administration']);
  const { filter, choose } = useUrlFilter(PLACEMENT_FILTERS);
  const { data: choices } = useSuspenseQuery(placementChoicesQuery);
  const placements = useInfiniteQuery(placementsQuery(filter));
  const lines = placements.data?.pages.flatMap((page) => page.items) ?? [];
  const count = lines.length;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      above={<Link to="/administration">{t('administration:title')}</Link>}
      actions={
        <>
          <ButtonLink to="/administration/import">{t('import')}</ButtonLink>
          {choices.may.propose && (
            <ButtonLink variant="primary" to="/administration/placements/new">
              {t('propose')}
            </ButtonLink>
          )}
        </>
      }
    >
      <PlacementFilters {...{ filter, choices }} onChoose={choose} />
      {placements.isPending && <PageSkeleton />}
      {placements.error && (
        <ProblemNotice error={placements.error} onRetry={() => void placements.refetch()} />
      )}
      <div className={styles.result} aria-busy={placements.isPlaceholderData}>
        {placements.isSuccess && (
          <p role="status" className={styles.count}>
            {placements.hasNextPage ? t('shownMore', { count }) : t('shown', { count })}
          </p>
        )}
        {placements.isSuccess && count === 0 && (
          <EmptyState
            title={t('none')}
            action={<Button onPress={() => choose(ALL_PLACEMENTS)}>{t('showAll')}</Button>}
          >
            {t('noneText')}
          </EmptyState>
        )}
        {count > 0 && <PlacementList lines={lines} />}
        <MoreButton
          hasMore={placements.hasNextPage}
          isLoading={placements.isFetchingNextPage}
          onMore={() => void placements.fetchNextPage()}
        />
      </div>
    </Page>
  );
}
