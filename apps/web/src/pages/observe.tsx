import type { LessonThreadView, LessonView } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { openPlacements } from '../features/lessons/plan';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { openNextStepsQuery } from '../features/next-steps/next-steps.queries';
import { returningOn } from '../features/next-steps/returning';
import { ReturningSection } from '../features/next-steps/returning-section';
import { AnotherLesson, BeginObservation } from '../features/observations/begin-observation';
import { Briefing } from '../features/observations/briefing';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { firstName } from '../lib/names';
import { ButtonLink } from '../ui/button';
import { EmptyState } from '../ui/empty-state';
import { Page } from '../ui/page';

const leadOf = (isSelf: boolean, lesson: LessonView | null) => {
  if (isSelf) return 'capture.leadSelf';
  return lesson ? 'capture.lead' : 'capture.loose';
};

/** Before looking: what to look at. One tap, and the observation exists. */
export function ObservePage() {
  const [search] = useSearchParams();
  const lessonId = search.get('lesson');
  return lessonId ? <ObserveLesson lessonId={lessonId} /> : <ObserveLoose />;
}

function ObserveLesson({ lessonId }: { lessonId: string }) {
  const { data: thread } = useSuspenseQuery(lessonThreadQuery(lessonId));
  return <Observe thread={thread} />;
}

function ObserveLoose() {
  const { t } = useTranslation('observations');
  const { portfolioId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  if (me.portfolioId !== portfolioId) return <Observe thread={null} />;
  const toLessons = (
    <ButtonLink to={`/portfolios/${portfolioId}/lessons`}>{t('capture.chooseLesson.button')}</ButtonLink>
  );
  return (
    <Page title={t('titleSelf')} width="narrow">
      <EmptyState title={t('capture.chooseLesson.title')} action={toLessons}>
        {t('capture.chooseLesson.text')}
      </EmptyState>
    </Page>
  );
}

function Observe({ thread }: { thread: LessonThreadView | null }) {
  const { t } = useTranslation('observations');
  const { portfolioId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  // Read now, so that looking goes on when the network goes.
  const instrumentId = thread?.instrumentId ?? portfolio.instrumentId;
  useSuspenseQuery(frameworkQuery(instrumentId));
  useEffect(() => void import('./observation'), []);
  const { data: open } = useQuery({ ...openNextStepsQuery(portfolioId), enabled: thread === null });
  const isSelf = portfolio.student.id === me.id;
  const lesson = thread?.lesson ?? null;
  const may = lesson ? lesson.may.observe : portfolio.may.observe;
  const placementId = lesson?.placementId ?? openPlacements(portfolio)[0]?.id ?? '';
  const title = isSelf ? t('titleSelf') : t('of', { name: firstName(portfolio.student.name) });
  const mine = thread?.observations.find(({ author }) => author.id === me.id);
  const isDone = mine !== undefined && !mine.may.revise;
  if (!may && !mine) {
    return (
      <Page title={title} width="narrow">
        <EmptyState title={t('capture.notAllowed.title')}>{t('capture.notAllowed.text')}</EmptyState>
      </Page>
    );
  }
  return (
    <Page title={title} lead={!isDone && t(leadOf(isSelf, lesson))} width="narrow">
      {lesson && !isSelf && !isDone && <AnotherLesson lesson={lesson} />}
      <Briefing lesson={lesson}>
        {!isDone && (
          <ReturningSection
            steps={thread ? returningOn(thread) : (open?.items ?? [])}
            meId={me.id}
            lessonId={lesson?.id ?? null}
          />
        )}
      </Briefing>
      <BeginObservation
        meId={me.id}
        name={firstName(portfolio.student.name)}
        observations={thread?.observations ?? []}
        of={{ portfolioId, placementId, instrumentId, lesson }}
        isSelf={isSelf}
      />
    </Page>
  );
}
