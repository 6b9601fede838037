import { useTranslation } from 'react-i18next';
import { Card } from '../../ui/card';
import { EyeIcon } from '../../ui/icons';
import styles from './feedback.module.css';

interface AskGrantsProps {
  name: string | undefined;
  hasLesson: boolean;
  /** From outside: without an account, and with an end. */
  isOutside: boolean;
}

/** Exactly what the person who is asked gets to see; said before asking. */
export function AskGrants({ name, hasLesson, isOutside }: AskGrantsProps) {
  const { t } = useTranslation('feedback');
  if (!name) {
    return (
      <p className={styles.aside}>
        <EyeIcon size={18} /> {t('ask.chooseFirst')}
      </p>
    );
  }
  return (
    <Card look="flat">
      <h2 className={styles.grants}>
        <EyeIcon /> {t('ask.seesTitle', { name })}
      </h2>
      <ul className={styles.seen}>
        <li>{t(isOutside ? 'guest.sees' : 'ask.sees')}</li>
        {hasLesson && <li>{t('ask.seesLesson')}</li>}
        <li>{t('ask.seesNothingElse')}</li>
      </ul>
      <p className={styles.small}>
        {isOutside && t('guest.ends')} {t('ask.seesEnd')}
      </p>
    </Card>
  );
}
