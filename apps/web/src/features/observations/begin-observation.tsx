import type { LessonView, ObservationView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Button, ButtonLink } from '../../ui/button';
import { EyeIcon } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { newObservation } from './observation';
import styles from './observe.module.css';
import { useBeginObservation } from './use-observation-draft';

interface BeginObservationProps {
  meId: string;
  /** The student, by first name. */
  name: string;
  /** What of this lesson the person may see already. */
  observations: readonly ObservationView[];
  of: { portfolioId: string; placementId: string; instrumentId: string; lesson: LessonView | null };
  isSelf: boolean;
}

const HOUR_MS = 3600 * 1000;

const isHoursAway = ({ startsAt }: LessonView, now = Date.now()): boolean =>
  Date.parse(startsAt) - now > 2 * HOUR_MS;

/** One tap to begin, or the way back to what was begun before. */
export function BeginObservation({ meId, name, observations, of, isSelf }: BeginObservationProps) {
  const { t } = useTranslation('observations');
  const navigate = useNavigate();
  const begin = useBeginObservation();
  const mine = observations.find(({ author }) => author.id === meId);
  if (mine?.may.revise) {
    return (
      <div className={styles.begin}>
        <ButtonLink to={`/observations/${mine.id}`} variant="primary" icon={<EyeIcon />}>
          {t(isSelf ? 'capture.goOnSelf' : 'capture.goOn')}
        </ButtonLink>
      </div>
    );
  }
  if (mine && of.lesson) {
    return (
      <Notice
        title={t(isSelf ? 'capture.doneSelf' : 'capture.done')}
        actions={
          <>
            <ButtonLink to={`/lessons/${of.lesson.id}`}>{t('capture.toLesson')}</ButtonLink>
            {!isSelf && (
              <ButtonLink to={`/portfolios/${of.portfolioId}/observe`}>
                {t('capture.withoutLesson')}
              </ButtonLink>
            )}
          </>
        }
      />
    );
  }
  const start = () => {
    const label = isSelf ? t('capture.labelSelf') : t('capture.label', { name });
    const id = begin({ personId: meId, label, initial: newObservation(of) });
    void navigate(`/observations/${id}`, { replace: true });
  };
  return (
    <div className={styles.begin}>
      <Button variant="primary" icon={<EyeIcon />} onPress={start}>
        {t(isSelf ? 'capture.beginSelf' : 'capture.begin')}
      </Button>
    </div>
  );
}

/** The next lesson may be days away: the observer may be in another one. */
export function AnotherLesson({ lesson }: { lesson: LessonView }) {
  const { t } = useTranslation('observations');
  const { moment } = useDates();
  if (!isHoursAway(lesson)) return null;
  return (
    <p className={styles.another}>
      {t('capture.notThisLesson', { when: moment(lesson.startsAt) })}{' '}
      <Link to={`/portfolios/${lesson.portfolioId}/observe`}>{t('capture.withoutLesson')}</Link>
    </p>
  );
}
