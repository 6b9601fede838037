import type { FeedbackRequestView, FeedbackView, MeView, PortfolioView } from '@leerspoor/shared';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { AnswerForm } from '../features/feedback/answer-form';
import { FeedbackCard } from '../features/feedback/feedback-card';
import { feedbackRequestQuery } from '../features/feedback/feedback.queries';
import { RequestFacts, RequestQuestion } from '../features/feedback/request-question';
import { WithdrawRequest } from '../features/feedback/withdraw-request';
import { MailNotice } from '../features/mail/mail-notice';
import { meQuery } from '../features/people/me.queries';
import { OfferPasskey } from '../features/people/offer-passkey';
import { NextStepField } from '../features/next-steps/next-step-field';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { ShareButton } from '../features/sharing/share-button';
import { WhoReads } from '../features/sharing/who-reads';
import { teamAround } from '../lib/audience';
import { useReaders } from '../lib/use-readers';
import { Notice } from '../ui/notice';
import { Columns, Page } from '../ui/page';
import { WhoSees } from '../ui/who-sees';
import { FeedbackCorrections } from './feedback-corrections';
import { GuestRequest } from './guest-request';
import styles from './reflection.module.css';
import { usePortfolioIndicators } from './use-portfolio-indicators';

/** A question for feedback: for who asked the state and the answer, for who is asked the card to fill in. */
export function FeedbackRequestPage() {
  const { requestId = '' } = useParams();
  const { data: request } = useSuspenseQuery(feedbackRequestQuery(requestId));
  const { data: me } = useSuspenseQuery(meQuery);
  const isGuest = request.guest !== null && request.askedOf.id === me.id;
  return isGuest ? <GuestRequest request={request} meId={me.id} /> : <TeamRequest {...{ request, me }} />;
}

function TeamRequest({ request, me }: { request: FeedbackRequestView; me: MeView }) {
  const { t } = useTranslation('feedback');
  const { data: portfolio } = useSuspenseQuery(portfolioQuery(request.portfolioId));
  const { titleOf } = usePortfolioIndicators(portfolio);
  const { student, askedOf, state, may } = request;
  const names = { name: askedOf.name, student: student.name };
  const isMine = request.author.id === me.id;
  const isAsked = askedOf.id === me.id;
  const isWaiting = state === 'waiting' || state === 'overdue';
  const isOutside = request.guest !== null && state === 'waiting';
  const waits = isMine && isWaiting && t(isOutside ? 'guest.waiting' : `request.${state}`, names);
  const title = isMine
    ? t(isWaiting ? 'request.titleTo' : 'request.titleDone', names)
    : isAsked
      ? t('request.titleFrom', { name: student.name })
      : t('request.titleOther', names);
  const isWriting = isAsked && (request.feedback?.may.revise ?? may.answer);
  const parts = { request, portfolio, titleOf, meId: me.id };
  // Who asked reads a notice, who is asked has the card in front of them.
  const saysState = state === 'overdue' ? !isMine : state === 'waiting' && !isMine && !isAsked;
  return (
    <Page
      title={title}
      documentTitle={t('request.title')}
      above={!isMine && <Link to={`/portfolios/${portfolio.id}`}>{student.name}</Link>}
      lead={<RequestQuestion request={request} />}
    >
      <Columns
        asideFirst
        aside={
          <>
            <RequestFacts {...{ request, titleOf, saysState }} />
            {may.withdraw && (
              <div className={styles.actions}>
                <WithdrawRequest request={request} />
              </div>
            )}
          </>
        }
      >
        {isMine && state === 'withdrawn' && <Notice>{t('request.withdrawnText', names)}</Notice>}
        {request.mail && (isWaiting || isAsked) ? (
          <MailNotice state={request.mail} name={isMine ? askedOf.name : student.name}>
            {waits}
          </MailNotice>
        ) : (
          waits && <Notice>{waits}</Notice>
        )}
        {isAsked && state === 'answered' && <OfferPasskey me={me} />}
        {!isMine && state === 'withdrawn' && <Notice>{t('request.withdrawn')}</Notice>}
        {isWriting ? (
          <Answering {...parts} />
        ) : (
          request.feedback && <Answer {...parts} feedback={request.feedback} />
        )}
        {!isMine && !isAsked && !request.feedback && state === 'answered' && (
          <Notice>{t('request.notReadable')}</Notice>
        )}
      </Columns>
    </Page>
  );
}

interface PartProps {
  request: FeedbackRequestView;
  portfolio: PortfolioView;
  titleOf: (code: string) => string;
  meId: string;
}

function Answering({ request, portfolio, titleOf, meId }: PartProps) {
  const { t } = useTranslation('feedback');
  const { student, askedOf } = request;
  const audience = ['student' as const, ...(portfolio.standing.feedback ?? [])];
  const readersOf = useReaders(teamAround(portfolio), meId);
  const readers = readersOf({ author: askedOf, student, personally: [], audience });
  return (
    <AnswerForm
      key={request.id}
      personId={meId}
      {...{ request, readers, titleOf }}
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
  );
}

function Answer({ feedback, request, portfolio, titleOf, meId }: PartProps & { feedback: FeedbackView }) {
  const { t } = useTranslation('feedback');
  const client = useQueryClient();
  const team = teamAround(portfolio);
  const others = useReaders(team, meId)(feedback);
  const { sharedAt, author } = feedback;
  const isGiver = author.id === meId;
  const readers = isGiver ? others : [...others, author.name];
  return (
    <FeedbackCard {...{ feedback, titleOf }}>
      {feedback.nextStep && feedback.may.shareFurther && <p>{t('card.returns')}</p>}
      {isGiver && sharedAt && <p>{t('answer.given')}</p>}
      {feedback.may.shareFurther ? (
        <WhoReads entry={feedback} meId={meId} expected={readers} />
      ) : (
        <WhoSees people={readers} />
      )}
      <FeedbackCorrections {...{ feedback, titleOf, meId }} codes={request.indicators} />
      {feedback.may.shareFurther && (
        <div className={styles.actions}>
          <ShareButton
            id={feedback.id}
            kind="feedback"
            entry={feedback}
            team={team.filter(({ person }) => person.id !== feedback.author.id)}
            onShared={() => void client.invalidateQueries()}
          />
        </div>
      )}
    </FeedbackCard>
  );
}
