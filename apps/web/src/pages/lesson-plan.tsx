import type { LessonView, WriteLesson } from '@leerspoor/shared';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { planOf } from '../features/lessons/plan';
import { PlanForm } from '../features/lessons/plan-form';
import { RemoveLesson } from '../features/lessons/remove-lesson';
import { usePlanDraft } from '../features/lessons/use-plan-draft';
import { returningOn } from '../features/next-steps/returning';
import { ReturningSection } from '../features/next-steps/returning-section';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { keptOnDevice } from '../lib/drafts';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';

/** The plan of a lesson, to write on. */
export function LessonPlanPage() {
  const { lessonId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const [kept] = useState(() => keptOnDevice<WriteLesson>(me.id, lessonId));
  // Begun on this device, and not on the server yet.
  if (kept?.version === 0) {
    return <Navigate to={`/portfolios/${kept.portfolioId}/lessons/new?id=${lessonId}`} replace />;
  }
  return <KnownPlan key={lessonId} id={lessonId} />;
}

function KnownPlan({ id }: { id: string }) {
  const { t } = useTranslation('lessons');
  const { data: thread } = useSuspenseQuery(lessonThreadQuery(id));
  const { lesson } = thread;
  if (!lesson.may.revise) {
    return (
      <Page title={t('plan.title')} width="narrow">
        <EmptyState
          title={t('plan.closed.title')}
          action={<ButtonLink to={`/lessons/${id}`}>{t('plan.toLesson')}</ButtonLink>}
        >
          {t('plan.closed.text')}
        </EmptyState>
      </Page>
    );
  }
  return <PlanWriter lesson={lesson} />;
}

function PlanWriter({ lesson }: { lesson: LessonView }) {
  const { t } = useTranslation('lessons');
  const navigate = useNavigate();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(lesson.portfolioId));
  const { data: thread } = useSuspenseQuery(lessonThreadQuery(lesson.id));
  const { className, topic } = lesson;
  const draft = usePlanDraft({
    personId: me.id,
    id: lesson.id,
    label: t('plan.label', { className, topic }),
    initial: planOf(lesson),
  });
  const leave = () => navigate(`/portfolios/${lesson.portfolioId}/lessons`, { replace: true });
  return (
    <Page
      title={t('plan.title')}
      above={<Link to={`/lessons/${lesson.id}`}>{`${className} · ${topic}`}</Link>}
      width="narrow"
    >
      <PlanForm
        draft={draft}
        portfolio={portfolio}
        lesson={lesson}
        onDone={() => void navigate(`/lessons/${lesson.id}`)}
      >
        <ReturningSection steps={returningOn(thread)} meId={me.id} lessonId={lesson.id} />
      </PlanForm>
      {lesson.may.remove && (
        <div>
          <RemoveLesson id={lesson.id} onRemoved={() => void leave()} />
        </div>
      )}
    </Page>
  );
}
