import type { LetterView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Letter } from './letter';
import styles from './mail.module.css';

/** Mail, newest first; the newest lies open. */
export function LetterList({ letters }: { letters: readonly LetterView[] }) {
  const { t } = useTranslation('mail');
  return (
    <ul className={styles.letters} aria-label={t('title')}>
      {letters.map((letter, place) => (
        <li key={letter.id}>
          <Letter letter={letter} isOpen={place === 0} />
        </li>
      ))}
    </ul>
  );
}
