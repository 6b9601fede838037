import type { NextStepView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/page';
import styles from './next-steps.module.css';
import { ReturningSteps } from './returning-steps';

interface ReturningSectionProps {
  steps: readonly NextStepView[];
  meId: string;
  lessonId: string | null;
}

/** Open next steps under their own heading; without any there is no heading. */
export function ReturningSection({ steps, meId, lessonId }: ReturningSectionProps) {
  const { t } = useTranslation('nextSteps');
  if (steps.length === 0) return null;
  const isOwn = steps.some((step) => step.student.id === meId);
  return (
    <Section title={t('returning.title')}>
      <p className={styles.lead}>{t(isOwn ? 'returning.lead' : 'returning.leadOther')}</p>
      <ReturningSteps {...{ steps, meId, lessonId }} />
    </Section>
  );
}
