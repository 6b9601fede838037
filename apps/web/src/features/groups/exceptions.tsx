import type { Exception, GroupLine } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { AlertIcon } from '../../ui/icons';
import styles from './group.module.css';

/** What stands out for one student, in plain words. */
export function Exceptions({ line }: { line: GroupLine }) {
  const { t } = useTranslation('groups');
  const words = (exception: Exception): string => {
    if (exception === 'no_observation' && !line.lastObservationAt) return t('neverObserved');
    if (exception === 'quiet' && !line.lastActivityAt) return t('neverActive');
    return t(`exceptions.${exception}`);
  };
  if (line.exceptions.length === 0) return <span className={styles.quiet}>{t('nothingStands')}</span>;
  return (
    <ul className={styles.exceptions}>
      {line.exceptions.map((exception) => (
        <li key={exception}>
          <AlertIcon size={16} />
          {words(exception)}
        </li>
      ))}
    </ul>
  );
}
