import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { doorsQuery, startPath } from './login.queries';
import styles from './sign-in.module.css';

/** A way in for each institution whose accounts are welcome; nothing where there is none. */
export function ProviderButtons({ to }: { to: string }) {
  const { t } = useTranslation('logins');
  const { data: doors } = useQuery(doorsQuery);
  if (!doors || doors.providers.length === 0) return null;
  return (
    <div className={styles.providers}>
      {doors.providers.map(({ id, name }) => (
        <ButtonLink key={id} wide reloadDocument to={startPath(id, { to })}>
          {t('signInWith', { name })}
        </ButtonLink>
      ))}
      <p className={styles.or}>{t('orHere')}</p>
    </div>
  );
}
