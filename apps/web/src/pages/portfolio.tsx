import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { HandOverNotices } from '../features/portfolios/hand-over-notice';
import { NextLessons } from '../features/portfolios/lesson-list';
import { currentPlacement } from '../features/portfolios/placement';
import { PlacementList } from '../features/portfolios/placement-list';
import { lessonsQuery, portfolioQuery } from '../features/portfolios/portfolio.queries';
import { PortfolioWays } from '../features/portfolios/portfolio-ways';
import { StandingAudience } from '../features/portfolios/standing-audience';
import { TeamList } from '../features/portfolios/team-list';
import { ButtonLink } from '../ui/button';
import { EyeIcon } from '../ui/icons';
import { Columns, Page } from '../ui/page';

/** A student at a glance: the ways in, what comes next, where they teach, and who stands around them. */
export function PortfolioPage() {
  const { t } = useTranslation('portfolios');
  const { portfolioId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: lessons } = useInfiniteQuery(lessonsQuery(portfolioId));
  const { student, programme, institute, placements, may } = portfolio;
  const isMine = student.id === me.id;
  return (
    <Page
      title={isMine ? t('mine') : student.name}
      documentTitle={t('overview', { name: student.name })}
      width="wide"
      lead={[currentPlacement(portfolio)?.school, institute, programme].filter(Boolean).join(' · ')}
      actions={
        may.observe &&
        !isMine && (
          <ButtonLink variant="primary" icon={<EyeIcon />} to={`/portfolios/${portfolioId}/observe`}>
            {t('observe')}
          </ButtonLink>
        )
      }
    >
      <Columns
        aside={
          <>
            <TeamList portfolio={portfolio} meId={me.id} />
            <PlacementList placements={placements} />
          </>
        }
      >
        <HandOverNotices portfolio={portfolio} meId={me.id} />
        <PortfolioWays portfolio={portfolio} />
        {lessons && <NextLessons lessons={lessons} portfolioId={portfolioId} />}
        {may.chooseAudience && <StandingAudience portfolio={portfolio} />}
      </Columns>
    </Page>
  );
}
