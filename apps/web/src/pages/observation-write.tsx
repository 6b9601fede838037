import type { LessonThreadView, WriteObservation } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { NextStepField } from '../features/next-steps/next-step-field';
import { openNextStepsQuery } from '../features/next-steps/next-steps.queries';
import { returningOn } from '../features/next-steps/returning';
import { ReturningSteps } from '../features/next-steps/returning-steps';
import { Aside } from '../features/observations/aside';
import { FoldingBriefing } from '../features/observations/briefing';
import { HandIn } from '../features/observations/hand-in';
import { isEmpty } from '../features/observations/observation';
import { ObserveForm } from '../features/observations/observe-form';
import { RemoveObservation } from '../features/observations/remove-observation';
import { useObservationDraft } from '../features/observations/use-observation-draft';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { firstName } from '../lib/names';
import { useFirstWrong } from '../lib/use-first-wrong';
import { Page } from '../ui/page';

interface WriteObservationPageProps {
  id: string;
  initial: WriteObservation;
  mayRemove: boolean;
}

/** An observation, or the student's own view, while it is being written. */
export function WriteObservationPage({ id, initial, mayRemove }: WriteObservationPageProps) {
  const { t } = useTranslation('observations');
  const navigate = useNavigate();
  const { portfolioId, lessonId, instrumentId } = initial;
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(portfolioId));
  const { data: instrument } = useSuspenseQuery(frameworkQuery(instrumentId));
  const isSelf = portfolio.student.id === me.id;
  const name = firstName(portfolio.student.name);
  const label = isSelf ? t('capture.labelSelf') : t('capture.label', { name });
  const draft = useObservationDraft({ personId: me.id, id, label, initial });
  const back = lessonId ? `/lessons/${lessonId}` : `/portfolios/${portfolioId}`;
  // Looking goes on when the lesson cannot be read.
  const { data: thread } = useQuery({ ...lessonThreadQuery(lessonId ?? ''), enabled: lessonId !== null });
  const isNothing = isEmpty(draft.value);
  const [isTried, setTried] = useState(false);
  const { form: fields, seek } = useFirstWrong<HTMLDivElement>();
  const onTry = () => {
    setTried(true);
    seek();
  };
  const fault = (pointer: string) =>
    pointer === '/strength' && isTried && isNothing ? t('handIn.empty') : draft.fault(pointer);
  const done = () =>
    void navigate(lessonId ? `${back}#observation` : `/observations/${id}`, { replace: true });
  return (
    <Page title={isSelf ? t('titleSelf') : t('of', { name })}>
      <ObserveForm
        {...{ draft, fields, instrument, isSelf, name, fault }}
        lessonStartsAt={thread?.lesson.startsAt ?? null}
        briefing={<BriefingOf {...{ portfolioId, lessonId, thread }} meId={me.id} isBegun={!isNothing} />}
        nextStep={(whoSees) => (
          <NextStepField
            value={draft.value.nextStep}
            onChange={(nextStep) => draft.change({ nextStep })}
            fault={fault}
            pointer="/nextStep"
            description={t(isSelf ? 'wrap.step.self' : 'wrap.step.other')}
            whoSees={whoSees}
            optional
          />
        )}
        handIn={
          <>
            <HandIn {...{ id, draft, isSelf, name, isNothing, onTry }} onDone={done} />
            {mayRemove && (
              <div>
                <RemoveObservation
                  id={id}
                  onConfirm={draft.discard}
                  onRemoved={() => void navigate(back, { replace: true })}
                />
              </div>
            )}
          </>
        }
      />
    </Page>
  );
}

interface BriefingOfProps {
  portfolioId: string;
  lessonId: string | null;
  thread: LessonThreadView | undefined;
  meId: string;
  isBegun: boolean;
}

/** Focus question and returning steps. */
function BriefingOf({ portfolioId, lessonId, thread, meId, isBegun }: BriefingOfProps) {
  const { t } = useTranslation('nextSteps');
  const { data: open } = useQuery({ ...openNextStepsQuery(portfolioId), enabled: lessonId === null });
  const steps = thread ? returningOn(thread) : (open?.items ?? []);
  return (
    <FoldingBriefing lesson={thread?.lesson ?? null} isBegun={isBegun}>
      {steps.length > 0 && (
        <Aside title={t('returning.folded', { count: steps.length })}>
          <ReturningSteps steps={steps} meId={meId} lessonId={lessonId} />
        </Aside>
      )}
    </FoldingBriefing>
  );
}
