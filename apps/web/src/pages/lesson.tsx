import type { LessonThreadView } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { LessonAside } from '../features/lessons/lesson-aside';
import { LessonFacts } from '../features/lessons/lesson-facts';
import { LessonReflections } from '../features/lessons/lesson-reflections';
import { LessonThread } from '../features/lessons/lesson-thread';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { hasBegun } from '../features/lessons/plan';
import { whatWaits } from '../features/lessons/what-waits';
import { LeadingSteps } from '../features/next-steps/leading-steps';
import { returningOn } from '../features/next-steps/returning';
import { ReturningSteps } from '../features/next-steps/returning-steps';
import { LessonObservations } from '../features/observations/lesson-observations';
import { seenOf, type Seen } from '../features/observations/seen';
import { meQuery } from '../features/people/me.queries';
import { portfolioQuery } from '../features/portfolios/portfolio.queries';
import { ButtonLink } from '../ui/button';
import { EyeIcon } from '../ui/icons';
import { Columns, Page } from '../ui/page';
import { useIsWide } from '../lib/use-is-wide';
import { ShareFurther } from './share-further';

/** The red thread of one lesson. */
export function LessonPage() {
  const { t } = useTranslation(['lessons', 'nextSteps']);
  const { lessonId = '' } = useParams();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: thread } = useSuspenseQuery(lessonThreadQuery(lessonId));
  const { data: instrument } = useSuspenseQuery(frameworkQuery(thread.instrumentId));
  const { data: portfolio } = useQuery(portfolioQuery(thread.lesson.portfolioId));
  const { lesson, nextSteps, nextLesson } = thread;
  const mayPlan = portfolio?.may.planLesson ?? false;
  const returning = returningOn(thread);
  const seen = seenOf(thread, me.id);
  const isOwn = lesson.student.id === me.id;
  const isWide = useIsWide();
  const readers = lesson.may.share && <ShareFurther entry={lesson} kind="lesson" />;
  return (
    <Page
      title={lesson.topic}
      lead={<LessonFacts lesson={lesson} isOwn={isOwn} />}
      actions={<Look thread={thread} seen={seen} isOwn={isOwn} />}
    >
      <Columns
        asideFirst={whatWaits(thread, me.id, mayPlan).length > 0}
        aside={
          <>
            <LessonAside {...{ thread, mayPlan }} meId={me.id} />
            {isWide && readers}
          </>
        }
      >
        <LessonThread
          key={lesson.id}
          thread={thread}
          isSeen={seen.observers.length > 0}
          mayPlan={mayPlan}
          returning={
            returning.length > 0 && (
              <ReturningSteps steps={returning} meId={me.id} lessonId={lesson.id} isTied />
            )
          }
          observations={<LessonObservations {...{ thread, seen, instrument }} meId={me.id} />}
          reflections={<LessonReflections thread={thread} />}
          nextSteps={
            nextSteps.length > 0 ? (
              <LeadingSteps steps={nextSteps} meId={me.id} nextLesson={nextLesson} />
            ) : (
              <p>{t('nextSteps:leading.empty')}</p>
            )
          }
        />
        {!isWide && readers}
      </Columns>
    </Page>
  );
}

interface LookProps {
  thread: LessonThreadView;
  seen: Seen;
  isOwn: boolean;
}

/** "Observeer", or "Mijn eigen blik" for the student once the lesson has begun. */
function Look({ thread, seen, isOwn }: LookProps) {
  const { t } = useTranslation('lessons');
  const { lesson } = thread;
  const isDone = isOwn ? seen.self !== null : thread.observations.some(({ may }) => may.release);
  if (!lesson.may.observe || seen.draft || isDone || (isOwn && !hasBegun(lesson))) return null;
  return (
    <ButtonLink
      to={`/portfolios/${lesson.portfolioId}/observe?lesson=${lesson.id}`}
      variant="primary"
      icon={<EyeIcon />}
    >
      {t(isOwn ? 'thread.selfView' : 'thread.observe')}
    </ButtonLink>
  );
}
