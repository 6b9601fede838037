import { ROLES, type FrameworkDocument, type ObservationView, type Role } from '@leerspoor/shared';
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

interface ObservationWordsProps {
  observation: ObservationView;
  instrument: FrameworkDocument;
  meId: string;
  /** On its own page there is nothing more to open. */
  isWhole?: boolean;
}

/** What one person wrote about a lesson: strength, next step, moments, and the student's answer. */
export function ObservationWords({ observation, instrument, meId, isWhole }: ObservationWordsProps) {
  const { t } = useTranslation(['observations', 'terms']);
  const { day } = useDates();
  const { author, strength, nextStep, moments, authorRole } = observation;
  const who = author.id === meId ? t('you') : author.name;
  const role = t(`terms:roles.${asRole(authorRole)}`);
  const own =
    author.id === meId ? t('read.ownViewMine') : t('read.ownView', { name: firstName(author.name) });
  const heading = observation.isSelf ? own : t('read.view', { name: who, role });
  const when = nextStep?.day ? t('when.onDay', { day: day(nextStep.day) }) : t('when.next');
  return (
    <article className={styles.words} aria-label={t('read.of', { name: who })}>
      {isWhole ? <h2>{heading}</h2> : <h3>{heading}</h3>}
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
      {moments.length > 0 && (
        <Part title={t('moments.title')}>
          <ol className={styles.moments}>
            {inOrder(moments).map((moment) => (
              <li key={moment.id}>
                <MomentLine instrument={instrument} moment={moment} />
              </li>
            ))}
          </ol>
        </Part>
      )}
      <Answer observation={observation} meId={meId} />
      {!isWhole && (
        <Link to={`/observations/${observation.id}`} className={styles.whole}>
          {t('read.whole')}
        </Link>
      )}
    </article>
  );
}

const asRole = (role: string): Role => ROLES.find((known) => known === role) ?? 'peer';

/** What the student answered, or a place to do so. */
export function Answer({ observation, meId }: { observation: ObservationView; meId: string }) {
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
