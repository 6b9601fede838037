import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { readsQuery, supportQuery } from '../features/access/access.queries';
import { LookAs } from '../features/access/look-as';
import { ReadDays } from '../features/access/read-days';
import { SupportPanel } from '../features/access/support-panel';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { teamAround } from '../lib/audience';
import { MoreButton } from '../ui/list';
import { Columns, Page, Section } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';
import { SkeletonLines } from '../ui/skeleton';

/** Who reads along with the student: who did, who could, and who may help. */
export function AccessPage() {
  const { t } = useTranslation(['access', 'portfolios']);
  const { portfolioId = '' } = useParams();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: support } = useSuspenseQuery(supportQuery(portfolioId));
  const reads = useInfiniteQuery(readsQuery(portfolioId));
  return (
    <Page
      title={t('access:title')}
      lead={t('access:lead')}
      above={<Link to={`/portfolios/${portfolioId}`}>{t('portfolios:mine')}</Link>}
      width="wide"
    >
      <Columns
        aside={
          <>
            <LookAs portfolioId={portfolioId} team={teamAround(portfolio)} />
            <SupportPanel portfolioId={portfolioId} support={support} />
            <p>
              <Link to={`/portfolios/${portfolioId}/sight`}>{t('access:sight.link')}</Link>
            </p>
          </>
        }
      >
        <Section title={t('access:reads.title')}>
          <p>{t('access:reads.text')}</p>
          {reads.isPending && <SkeletonLines />}
          {reads.error && <ProblemNotice error={reads.error} onRetry={() => void reads.refetch()} />}
          {reads.data?.length === 0 && <p>{t('access:reads.none')}</p>}
          {reads.data && <ReadDays reads={reads.data} portfolioId={portfolioId} />}
          <MoreButton
            hasMore={reads.hasNextPage}
            isLoading={reads.isFetchingNextPage}
            onMore={() => void reads.fetchNextPage()}
          />
        </Section>
      </Columns>
    </Page>
  );
}
