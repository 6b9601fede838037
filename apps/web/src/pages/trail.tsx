import { useInfiniteQuery, useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { goalsQuery } from '../features/goals/goal.queries';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { NoTrail } from '../features/trail/no-trail';
import { isFiltered, TrailFilters } from '../features/trail/trail-filters';
import { TrailMonths } from '../features/trail/trail-months';
import { TRAIL_FILTERS, trailQuery } from '../features/trail/trail.queries';
import { firstName } from '../lib/names';
import { useUrlFilter } from '../lib/use-url-filter';
import { ButtonLink } from '../ui/button';
import { MoreButton } from '../ui/list';
import { Columns, Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { PageSkeleton } from '../ui/skeleton';

export function TrailPage() {
  const { t } = useTranslation(['trail', 'app']);
  const { portfolioId = '' } = useParams();
  const [{ data: me }, { data: portfolio }] = useSuspenseQueries({
    queries: [meQuery, portfolioQuery(portfolioId)],
  });
  const { data: instrument } = useSuspenseQuery(frameworkQuery(portfolio.instrumentId));
  const { filter, choose } = useUrlFilter(TRAIL_FILTERS);
  const { data: goals = [] } = useInfiniteQuery(goalsQuery(portfolioId));
  const trail = useInfiniteQuery(trailQuery(portfolioId, filter));
  const lines = trail.data?.pages.flatMap((page) => page.items) ?? [];
  const { name, id } = portfolio.student;
  const isOwn = id === me.id;
  return (
    <Page
      title={isOwn ? t('title') : t('titleOf', { name })}
      above={!isOwn && <Link to={`/portfolios/${portfolioId}`}>{name}</Link>}
      lead={isOwn ? t('lead') : t('leadOf', { name: firstName(name) })}
      actions={
        !isOwn &&
        portfolio.may.readProgress && (
          <ButtonLink to={`/portfolios/${portfolioId}/progress`}>{t('app:nav.progress')}</ButtonLink>
        )
      }
    >
      <Columns
        asideFirst
        aside={<TrailFilters {...{ filter, portfolio, goals, instrument }} onChoose={choose} />}
      >
        {trail.isPending && <PageSkeleton />}
        {trail.error && <ProblemNotice error={trail.error} onRetry={() => void trail.refetch()} />}
        {trail.isSuccess && lines.length === 0 && (
          <NoTrail {...{ portfolio, isOwn }} isFiltered={isFiltered(filter)} />
        )}
        {lines.length > 0 && (
          <div aria-busy={trail.isPlaceholderData}>
            <TrailMonths {...{ lines, portfolio }} meId={me.id} hasMore={trail.hasNextPage} />
            <MoreButton
              hasMore={trail.hasNextPage}
              isLoading={trail.isFetchingNextPage}
              onMore={() => void trail.fetchNextPage()}
            />
          </div>
        )}
      </Columns>
    </Page>
  );
}
