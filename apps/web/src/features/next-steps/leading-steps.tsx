import type { LessonLine, NextStepView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDates } from '../../lib/use-dates';
import { Card } from '../../ui/card';
import { ReturnIcon } from '../../ui/icons';
import { Written } from '../../ui/written';
import styles from './next-steps.module.css';
import { Outcomes } from './returning-steps';
import { useStepWords } from './use-step-words';

interface LeadingStepsProps {
  steps: readonly NextStepView[];
  meId: string;
  nextLesson: LessonLine | null;
}

/** What began in this lesson, tied to the lesson where it returns. */
export function LeadingSteps({ steps, meId, nextLesson }: LeadingStepsProps) {
  const words = useStepWords(meId);
  return (
    <ul className={styles.leading}>
      {steps.map((step) => (
        <Card key={step.id} as="li" look="tinted">
          <div className={styles.step}>
            <Written size="l">{step.text}</Written>
            <p className={styles.origin}>
              {words(step).origin} · {words(step).when}
            </p>
            <Outcomes outcomes={step.outcomes} />
            {step.isOpen && nextLesson && <Tie lesson={nextLesson} />}
          </div>
        </Card>
      ))}
    </ul>
  );
}

function Tie({ lesson }: { lesson: LessonLine }) {
  const { t } = useTranslation('nextSteps');
  const { moment } = useDates();
  return (
    <p className={styles.tie}>
      <ReturnIcon />
      <span>
        {t('leading.returns')}{' '}
        <Link to={`/lessons/${lesson.id}`}>
          {moment(lesson.startsAt)} · {lesson.className} · {lesson.topic}
        </Link>
      </span>
    </p>
  );
}
