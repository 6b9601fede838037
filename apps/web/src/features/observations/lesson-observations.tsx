import type { FrameworkDocument, LessonThreadView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { firstName } from '../../lib/names';
import { ButtonLink } from '../../ui/button';
import { BlindNotice } from './blind-notice';
import { Answer, Moments, ObservationInBrief } from './observation-words';
import styles from './read.module.css';
import { ScoresByDomain } from './scores-by-domain';
import type { Seen } from './seen';
import { SideBySide } from './side-by-side';
import { StillClosed } from './still-closed';

interface LessonObservationsProps {
  thread: LessonThreadView;
  seen: Seen;
  instrument: FrameworkDocument;
  meId: string;
}

/** What was seen in a lesson: blind first, then side by side. */
export function LessonObservations({ thread, seen, instrument, meId }: LessonObservationsProps) {
  const { lesson, blind } = thread;
  const isOwn = lesson.student.id === meId;
  const name = firstName(lesson.student.name);
  return (
    <div className={styles.lesson}>
      {seen.ready && !seen.areTogether ? (
        <StillClosed observation={seen.ready} />
      ) : (
        <BlindNotice {...{ blind, seen, isOwn, name }} />
      )}
      <Draft seen={seen} />
      {seen.self && seen.areTogether ? (
        <SideBySide self={seen.self} observers={seen.observers} {...{ instrument, meId }} />
      ) : (
        [...seen.observers, ...(seen.self ? [seen.self] : [])].map((observation) => (
          <div key={observation.id} className={styles.alone}>
            <ObservationInBrief {...{ observation, meId }} />
            <Moments {...{ observation, instrument }} />
            <Answer {...{ observation, meId }} />
            <ScoresByDomain instrument={instrument} scores={observation.scores} />
          </div>
        ))
      )}
      <Nothing thread={thread} seen={seen} isOwn={isOwn} />
    </div>
  );
}

function Draft({ seen }: { seen: Seen }) {
  const { t } = useTranslation('observations');
  if (!seen.draft) return null;
  return (
    <div>
      <ButtonLink to={`/observations/${seen.draft.id}`} variant="primary">
        {t(seen.draft.isSelf ? 'draft.goOnSelf' : 'draft.goOn')}
      </ButtonLink>
    </div>
  );
}

function Nothing({
  thread,
  seen,
  isOwn,
}: Pick<LessonObservationsProps, 'thread' | 'seen'> & { isOwn: boolean }) {
  const { t } = useTranslation('observations');
  const { blind, observations } = thread;
  if (blind.selfIn || blind.observersIn > 0 || observations.length > 0 || seen.draft) return null;
  return <p className={styles.quiet}>{t(isOwn ? 'read.nothingOwn' : 'read.nothing')}</p>;
}
