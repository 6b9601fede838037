import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { AskForm } from '../features/feedback/ask-form';
import { meQuery } from '../features/people/me.queries';
import { lessonsQuery, portfolioQuery } from '../features/portfolios/portfolio.queries';
import { guidesIn, teamAround } from '../lib/audience';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { usePortfolioIndicators } from './use-portfolio-indicators';

/** "Vraag feedback": one question to one person. */
export function AskFeedbackPage() {
  const { t } = useTranslation('feedback');
  const { portfolioId = '' } = useParams();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: lessons = [] } = useInfiniteQuery(lessonsQuery(portfolioId));
  const { groups } = usePortfolioIndicators(portfolio);
  const team = guidesIn(teamAround(portfolio));
  return (
    <Page title={t('ask.title')} lead={t('ask.lead')} width="narrow">
      {!portfolio.may.requestFeedback ? (
        <Notice>{t('ask.notYours')}</Notice>
      ) : (
        <AskForm
          {...{ portfolioId, team, lessons, groups }}
          personId={me.id}
          lessonId={params.get('lesson')}
          onAsked={(id) => void navigate(`/feedback-requests/${id}`, { replace: true })}
        />
      )}
    </Page>
  );
}
