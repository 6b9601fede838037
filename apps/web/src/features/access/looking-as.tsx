import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { EyeIcon } from '../../ui/icons';
import styles from './access.module.css';

/** Says through whose eyes this is, and how to stop. */
export function LookingAs({ name, back }: { name: string; back: string }) {
  const { t } = useTranslation('access');
  return (
    <div className={styles.banner} role="status">
      <span>
        <EyeIcon />
        {t('lookAs.banner', { name })}
      </span>
      <ButtonLink size="s" to={back}>
        {t('lookAs.stop')}
      </ButtonLink>
    </div>
  );
}
