import type { WriteLesson } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams, useSearchParams } from 'react-router';
import { newPlan } from '../features/lessons/plan';
import { PlanForm } from '../features/lessons/plan-form';
import { usePlanDraft } from '../features/lessons/use-plan-draft';
import { openNextStepsQuery } from '../features/next-steps/next-steps.queries';
import { ReturningSection } from '../features/next-steps/returning-section';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { keptOnDevice } from '../lib/drafts';
import { newId } from '../lib/ids';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';

/** A new plan. Its id stands in the address from the first change on, so that a reload finds what was written. */
export function NewLessonPage() {
  const { t } = useTranslation('lessons');
  const { portfolioId = '' } = useParams();
  const [search] = useSearchParams();
  const known = search.get('id');
  const [id] = useState(() => known ?? newId());
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const [isElsewhere] = useState(() => known !== null && !keptOnDevice<WriteLesson>(me.id, known));
  if (isElsewhere) return <Navigate to={`/lessons/${id}/plan`} replace />;
  if (!portfolio.may.planLesson) {
    return (
      <Page title={t('plan.titleNew')} width="narrow">
        <EmptyState title={t('plan.notAllowed.title')}>{t('plan.notAllowed.text')}</EmptyState>
      </Page>
    );
  }
  return <NewPlan id={id} portfolioId={portfolioId} />;
}

function NewPlan({ id, portfolioId }: { id: string; portfolioId: string }) {
  const { t } = useTranslation('lessons');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: steps } = useQuery(openNextStepsQuery(portfolioId));
  const [initial] = useState(() => newPlan(portfolio));
  const draft = usePlanDraft({ personId: me.id, id, label: t('plan.labelNew'), initial });
  const change = (patch: Partial<WriteLesson>) => {
    draft.change(patch);
    if (!search.has('id')) setSearch({ id }, { replace: true, preventScrollReset: true });
  };
  return (
    <Page title={t('plan.titleNew')} lead={t('plan.leadNew')} width="narrow">
      <PlanForm
        draft={{ ...draft, change }}
        portfolio={portfolio}
        lesson={null}
        onDone={() => void navigate(`/lessons/${id}`)}
      >
        <ReturningSection
          steps={steps?.items ?? []}
          meId={me.id}
          lessonId={draft.value.version > 0 ? id : null}
        />
      </PlanForm>
    </Page>
  );
}
