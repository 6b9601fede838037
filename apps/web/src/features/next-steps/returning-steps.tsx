import type { NextStepView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Badge, type BadgeTone } from '../../ui/badge';
import { Knot, Thread } from '../../ui/thread';
import { Written } from '../../ui/written';
import styles from './next-steps.module.css';
import { OutcomeForm } from './outcome-form';
import { useStepWords } from './use-step-words';

interface ReturningStepsProps {
  steps: readonly NextStepView[];
  meId: string;
  /** The lesson on which they return; the outcome is tied to it. */
  lessonId: string | null;
  /** They already stand at one knot together. */
  isTied?: boolean;
}

/** Next steps that come back unasked: knots on the thread, each with where it comes from and what became of it. */
export function ReturningSteps({ steps, meId, lessonId, isTied }: ReturningStepsProps) {
  const { t } = useTranslation('nextSteps');
  if (isTied) {
    return (
      <ul className={styles.tied}>
        {steps.map((step) => (
          <li key={step.id}>
            <ReturningStep {...{ step, meId, lessonId }} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <Thread label={t('returning.title')} end="open">
      {steps.map((step) => (
        <Knot
          key={step.id}
          variant={step.isOpen ? 'returning' : 'done'}
          label={t(step.isOpen ? 'returning.open' : 'returning.closed')}
          dense
        >
          <ReturningStep {...{ step, meId, lessonId }} />
        </Knot>
      ))}
    </Thread>
  );
}

function ReturningStep({
  step,
  meId,
  lessonId,
}: { step: NextStepView } & Omit<ReturningStepsProps, 'steps' | 'isTied'>) {
  const { t } = useTranslation('nextSteps');
  const { origin, when } = useStepWords(meId)(step);
  const leadsElsewhere = step.originLessonId !== null && step.originLessonId !== lessonId;
  return (
    <article className={styles.step} aria-label={step.text}>
      <Written>{step.text}</Written>
      <p className={styles.origin}>
        <span>
          {origin} · {when}
        </span>
        {leadsElsewhere && <Link to={`/lessons/${step.originLessonId}`}>{t('origin.lesson')}</Link>}
      </p>
      <Outcomes outcomes={step.outcomes} />
      {step.may.markOutcome && <OutcomeForm stepId={step.id} meId={meId} lessonId={lessonId} />}
    </article>
  );
}

const TONE = { tried: 'slate', worked: 'moss', dropped: 'neutral' } as const satisfies Record<
  string,
  BadgeTone
>;

/** What the student said about a step so far. */
export function Outcomes({ outcomes }: { outcomes: NextStepView['outcomes'] }) {
  const { t } = useTranslation('terms');
  if (outcomes.length === 0) return null;
  return (
    <ul className={styles.outcomes}>
      {outcomes.map(({ outcome, note, at }) => (
        <li key={at} className={styles.outcome}>
          <Badge tone={TONE[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
