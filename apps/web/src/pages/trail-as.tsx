import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { trailAsQuery } from '../features/access/access.queries';
import { LookingAs } from '../features/access/looking-as';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { TrailMonths } from '../features/trail/trail-months';
import { teamAround } from '../lib/audience';
import { firstName } from '../lib/names';
import { MoreButton } from '../ui/list';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { PageSkeleton } from '../ui/skeleton';

/** The student's own trail, as somebody of the team gets it. */
export function TrailAsPage() {
  const { t } = useTranslation('access');
  const { portfolioId = '', personId = '' } = useParams();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const trail = useInfiniteQuery(trailAsQuery(portfolioId, personId));
  const { name = '' } = teamAround(portfolio).find(({ person }) => person.id === personId)?.person ?? {};
  const back = `/portfolios/${portfolioId}/access`;
  return (
    <Page
      title={t('lookAs.page', { name: firstName(name) })}
      above={<Link to={back}>{t('title')}</Link>}
      lead={t('lookAs.left', { name: firstName(name) })}
    >
      {name && <LookingAs name={name} back={back} />}
      {trail.isPending && <PageSkeleton />}
      {trail.error && <ProblemNotice error={trail.error} onRetry={() => void trail.refetch()} />}
      {trail.data?.length === 0 && <p>{t('lookAs.empty', { name })}</p>}
      {trail.data && trail.data.length > 0 && (
        <TrailMonths lines={trail.data} portfolio={portfolio} meId="" hasMore={trail.hasNextPage} isLooking />
      )}
      <MoreButton
        hasMore={trail.hasNextPage}
        isLoading={trail.isFetchingNextPage}
        onMore={() => void trail.fetchNextPage()}
      />
    </Page>
  );
}
