import type { FeedbackRequestView, FeedbackView } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AnswerForm } from '../features/feedback/answer-form';
import { FeedbackCard } from '../features/feedback/feedback-card';
import { RequestFacts, RequestQuestion } from '../features/feedback/request-question';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { PlanSummary } from '../features/lessons/plan-summary';
import { NextStepField } from '../features/next-steps/next-step-field';
import { useDates } from '../lib/use-dates';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Columns, Page } from '../ui/page';
import { WhoSees } from '../ui/who-sees';
import { FeedbackCorrections } from './feedback-corrections';

interface GuestRequestProps {
  request: FeedbackRequestView;
  meId: string;
}

// A guest is asked without indicators.
const titleOf = (code: string) => code;

/** The one screen of somebody from outside: the question, the lesson that it is about, and the card to fill in. */
export function GuestRequest({ request, meId }: GuestRequestProps) {
  const { t } = useTranslation('feedback');
  const { longDay } = useDates();
  const { student, guest, feedback, state, may } = request;
  const isWriting = feedback?.may.revise ?? may.answer;
  return (
    <Page
      title={t('request.titleFrom', { name: student.name })}
      documentTitle={t('request.title')}
      lead={<RequestQuestion request={request} />}
    >
      <Columns
        asideFirst
        aside={
          <>
            <RequestFacts {...{ request, titleOf }} saysState={state === 'overdue'} isOwnPage />
            {request.lessonId && <Plan lessonId={request.lessonId} />}
          </>
        }
      >
        {isWriting ? (
          <AnswerForm
            key={request.id}
            personId={meId}
            {...{ request, titleOf }}
            readers={[student.name]}
            nextStep={({ value, change, fault }) => (
              <NextStepField
                optional
                label={t('answer.nextStep')}
                description={t('answer.nextStepHelp')}
                value={value.nextStep}
                onChange={(nextStep) => change({ nextStep })}
                fault={fault}
                pointer="/nextStep"
              />
            )}
          />
        ) : (
          feedback && <Given {...{ feedback, meId }} student={student.name} />
        )}
        {guest && <Notice>{t('guest.until', { name: student.name, day: longDay(guest.until) })}</Notice>}
      </Columns>
    </Page>
  );
}

function Given({ feedback, meId, student }: { feedback: FeedbackView; meId: string; student: string }) {
  const { t } = useTranslation('feedback');
  return (
    <FeedbackCard {...{ feedback, titleOf }}>
      {feedback.sharedAt && <p>{t('answer.given')}</p>}
      <WhoSees people={[student]} />
      <FeedbackCorrections {...{ feedback, titleOf, meId }} codes={[]} />
    </FeedbackCard>
  );
}

function Plan({ lessonId }: { lessonId: string }) {
  const { t } = useTranslation('feedback');
  const { data: thread } = useQuery(lessonThreadQuery(lessonId));
  if (!thread) return null;
  return (
    <Disclosure title={t('guest.plan')} look="boxed">
      <PlanSummary lesson={thread.lesson} />
    </Disclosure>
  );
}
