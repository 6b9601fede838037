import { useTranslation } from 'react-i18next';
import { toDayInput } from '../../lib/dates';
import { DateTimeField } from '../../ui/choice-fields';
import type { Choice } from './share-entry';
import styles from './sharing.module.css';

interface SharePeriodProps {
  choice: Choice;
  onChange: (change: Partial<Choice>) => void;
}

/** The days on which single people read it; both may stay open. */
export function SharePeriod({ choice, onChange }: SharePeriodProps) {
  const { t } = useTranslation('sharing');
  const today = toDayInput(new Date().toISOString());
  const { from, until } = choice;
  const isBackwards = until !== '' && until < (from || today);
  return (
    <fieldset className={styles.period}>
      <legend>{t('period.title')}</legend>
      <DateTimeField
        optional
        kind="day"
        label={t('period.from')}
        min={today}
        value={from}
        onChange={(day) => onChange({ from: day })}
      />
      <DateTimeField
        optional
        kind="day"
        label={t('period.until')}
        min={from || today}
        value={until}
        onChange={(day) => onChange({ until: day })}
        error={isBackwards ? t('period.backwards') : undefined}
      />
      <p className={styles.small}>{t('period.help')}</p>
    </fieldset>
  );
}
