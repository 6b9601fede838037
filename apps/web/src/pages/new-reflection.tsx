import type { PortfolioView, WriteReflection } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { reflectionQuery } from '../features/reflections/reflection.queries';
import { newId } from '../lib/ids';
import { Notice } from '../ui/notice';
import { Page } from '../ui/page';
import { PageSkeleton } from '../ui/skeleton';
import { ReflectionDesk } from './reflection-desk';

/** "Schrijf een moment": a new reflection, of which the address keeps the id from the first word on. */
export function NewReflectionPage() {
  const { t } = useTranslation('reflections');
  const { portfolioId = '' } = useParams();
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  return (
    <Page
      title={t('titleNew')}
      lead={t('lead')}
      width="narrow"
      above={<Link to={`/portfolios/${portfolioId}/trail`}>{t('myTrail')}</Link>}
    >
      {portfolio.may.reflect ? <Desk portfolio={portfolio} /> : <Notice>{t('notYours')}</Notice>}
    </Page>
  );
}

function Desk({ portfolio }: { portfolio: PortfolioView }) {
  const { data: me } = useSuspenseQuery(meQuery);
  const [params, setParams] = useSearchParams();
  const [made] = useState(newId);
  const [occurredAt] = useState(() => new Date().toISOString());
  const id = params.get('id') ?? made;
  const earlier = useQuery({ ...reflectionQuery(id), enabled: id !== made });
  const navigate = useNavigate();
  if (earlier.isLoading) return <PageSkeleton />;
  const [lessonId, goalId] = [params.get('lesson'), params.get('goal')];
  const blank: WriteReflection = {
    portfolioId: portfolio.id,
    occurredAt,
    text: '',
    lessonId,
    goalId,
    indicators: [],
    intention: null,
    version: 0,
  };
  const withId = new URLSearchParams({ ...Object.fromEntries(params), id });
  return (
    <ReflectionDesk
      key={id}
      id={id}
      personId={me.id}
      portfolio={portfolio}
      reflection={earlier.data ?? null}
      blank={blank}
      newHref={`/portfolios/${portfolio.id}/reflections/new?${withId.toString()}`}
      onFirstWords={() => !params.has('id') && setParams(withId, { replace: true, preventScrollReset: true })}
      onDone={() => void navigate(lessonId ? `/lessons/${lessonId}` : `/portfolios/${portfolio.id}/trail`)}
    />
  );
}
