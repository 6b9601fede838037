import { useTranslation } from 'react-i18next';
import { EyeIcon, LockIcon } from './icons';
import styles from './who-sees.module.css';

interface WhoSeesProps {
  /** Names or roles, besides the writer; empty means only the writer. */
  people: readonly string[];
  /** When that starts: "zodra je deelt". */
  from?: string;
}

/** "Wie ziet dit?", under each field, before writing. */
export function WhoSees({ people, from }: WhoSeesProps) {
  const { t, i18n } = useTranslation('ui');
  const names = new Intl.ListFormat(i18n.language, { type: 'conjunction' }).format(people);
  return (
    <p className={styles.line}>
      {people.length === 0 ? <LockIcon size={18} /> : <EyeIcon size={18} />}
      <span>
        <span className={styles.question}>{t('whoSees')}</span> {people.length === 0 ? t('onlyYou') : names}
        {from && `, ${from}`}
      </span>
    </p>
  );
}
