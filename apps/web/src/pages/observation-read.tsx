import type { LessonView, ObservationView } from '@leerspoor/shared';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { frameworkQuery } from '../features/frameworks/framework.queries';
import { lessonThreadQuery } from '../features/lessons/lesson.queries';
import { ObservationWords } from '../features/observations/observation-words';
import { ScoresByDomain } from '../features/observations/scores-by-domain';
import { StillClosed } from '../features/observations/still-closed';
import { useHeading } from '../features/observations/use-heading';
import { meQuery } from '../features/people/me.queries';
import { firstName } from '../lib/names';
import { useDates } from '../lib/use-dates';
import { Badge } from '../ui/badge';
import { Page, Section } from '../ui/page';
import { CorrectObservation, ObservationRevisions } from './observation-corrections';
import { ShareFurther } from './share-further';

/** An observation to read: words, scores by domain, and what may be done with it. */
export function ReadObservation({ observation }: { observation: ObservationView }) {
  const { t } = useTranslation(['observations', 'terms']);
  const { longDay } = useDates();
  const { data: me } = useSuspenseQuery(meQuery);
  const { data: instrument } = useSuspenseQuery(frameworkQuery(observation.instrumentId));
  const { isSelf, student, lessonId, state, scores } = observation;
  const isMine = observation.author.id === me.id;
  const isMineClosed = state === 'ready' && isMine;
  const heading = useHeading(me.id)(observation);
  // The way to the lesson, for who may see that too.
  const { data: thread } = useQuery({ ...lessonThreadQuery(lessonId ?? ''), enabled: lessonId !== null });
  return (
    <Page
      title={isSelf ? heading : t('of', { name: firstName(student.name) })}
      above={thread && <LessonLink lesson={thread.lesson} />}
      lead={
        <>
          {[!isSelf && heading, !thread && longDay(observation.occurredAt)].filter(Boolean).join(' · ')}{' '}
          {!isMineClosed && <Badge>{t(`terms:observationStates.${state}`)}</Badge>}
        </>
      }
    >
      {isMineClosed && <StillClosed observation={observation} />}
      <ObservationRevisions {...{ observation, instrument }} meId={me.id} />
      <ObservationWords observation={observation} instrument={instrument} meId={me.id} />
      <Section title={t('read.scores')}>
        <ScoresByDomain instrument={instrument} scores={scores} />
      </Section>
      <CorrectObservation {...{ observation, instrument }} meId={me.id} />
      {observation.may.shareFurther && <ShareFurther entry={observation} kind="observation" />}
    </Page>
  );
}

function LessonLink({ lesson }: { lesson: LessonView }) {
  const { moment } = useDates();
  const { id, startsAt, className, topic } = lesson;
  return <Link to={`/lessons/${id}`}>{`${moment(startsAt)} · ${className} · ${topic}`}</Link>;
}
