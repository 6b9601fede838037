import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx';
import styles from './imports.module.css';

export const STEPS = ['choose', 'look', 'done'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is: choose, check, done. */
export function ImportSteps({ step }: { step: Step }) {
  const { t } = useTranslation('imports');
  const now = STEPS.indexOf(step);
  return (
    <ol className={styles.steps} aria-label={t('steps.label')}>
      {STEPS.map((one, place) => (
        <li
          key={one}
          className={cx(place < now && styles.past)}
          aria-current={one === step ? 'step' : undefined}
        >
          {t(`steps.${one}`)}
        </li>
      ))}
    </ol>
  );
}
