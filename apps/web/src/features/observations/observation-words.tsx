import type { FrameworkDocument, ObservationView } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { firstName } from '../../lib/names';
import { useDates } from '../../lib/use-dates';
import { Written } from '../../ui/written';
import { AnswerForm } from './answer-form';
import { MomentLine } from './moment-stream';
import { inOrder } from './moments';
import styles from './read.module.css';
import { useHeading } from './use-heading';

interface ObservationProps {
  observation: ObservationView;
  meId: string;
}

interface ObservationWordsProps extends ObservationProps {
  instrument: FrameworkDocument;
}

/** What one person wrote about a lesson: strength, next step, moments, and the student's answer. */
export function ObservationWords({ observation, instrument, meId }: ObservationWordsProps) {
  return (
    <div className={styles.pair}>
      <div className={styles.words}>
        <Essence observation={observation} />
        <Answer {...{ observation, meId }} />
      </div>
      <Moments {...{ observation, instrument }} />
    </div>
  );
}

/** What it comes down to, under whose eyes saw it, with the way to all of it. */
export function ObservationInBrief({ observation, meId }: ObservationProps) {
  const { t } = useTranslation('observations');
  const heading = useHeading(meId)(observation);
  return (
    <article className={styles.words} aria-label={heading}>
      <h3>{heading}</h3>
      <Essence observation={observation} />
      <Link to={`/observations/${observation.id}`} className={styles.whole}>
        {t('read.whole')}
      </Link>
    </article>
  );
}

function Essence({ observation: { strength, nextStep } }: Pick<ObservationProps, 'observation'>) {
  const { t } = useTranslation(['observations', 'terms']);
  const { day } = useDates();
  const when = nextStep?.day ? t('when.onDay', { day: day(nextStep.day) }) : t('when.next');
  return (
    <>
      {strength && (
        <Part title={t('terms:strength')}>
          <Written>{strength}</Written>
        </Part>
      )}
      {nextStep && (
        <Part title={t('terms:nextStep')}>
          <Written author={when}>{nextStep.text}</Written>
        </Part>
      )}
    </>
  );
}

interface MomentsProps {
  observation: ObservationView;
  instrument: FrameworkDocument;
  /** Whose they are, when there are also those of somebody else. */
  of?: string | undefined;
}

/** What was seen from minute to minute; without any there is no heading. */
export function Moments({ observation: { moments }, instrument, of }: MomentsProps) {
  const { t } = useTranslation('observations');
  if (moments.length === 0) return null;
  return (
    <Part title={of ? `${t('moments.title')} · ${of}` : t('moments.title')}>
      <ol className={styles.moments}>
        {inOrder(moments).map((moment) => (
          <li key={moment.id}>
            <MomentLine instrument={instrument} moment={moment} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What the student answered, or a place to do so. */
export function Answer({ observation, meId }: ObservationProps) {
  const { t } = useTranslation('observations');
  const { moment } = useDates();
  const { answer, student } = observation;
  if (observation.may.answer) return <AnswerForm observation={observation} meId={meId} />;
  if (!answer) return null;
  return (
    <Part title={t('answer.title')}>
      <Written author={firstName(student.name)} time={{ text: moment(answer.at), iso: answer.at }}>
        {answer.text}
      </Written>
    </Part>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <p className={styles.label}>{title}</p>
      {children}
    </div>
  );
}
