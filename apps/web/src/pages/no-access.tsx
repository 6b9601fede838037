import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { doorsQuery } from '../features/people/login.queries';
import { BrandMark } from '../ui/brand-mark';
import { ButtonLink } from '../ui/button';
import { LanguageButton } from '../ui/language-button';
import { Page } from '../ui/page';
import styles from './no-access.module.css';

/** Somebody signed in elsewhere and is nobody here: what they can do, and nothing of the product. */
export function NoAccessPage() {
  const { t } = useTranslation('logins');
  const [query] = useSearchParams();
  const { data: doors } = useQuery(doorsQuery);
  const name = doors?.providers.find(({ id }) => id === query.get('provider'))?.name;
  return (
    <main className={styles.noAccess}>
      <div className={styles.top}>
        <p className={styles.brand}>
          <BrandMark size={36} /> Leerspoor
        </p>
        <LanguageButton />
      </div>
      <Page
        title={t('noAccess.title')}
        lead={name ? t('noAccess.textWith', { name }) : t('noAccess.text')}
        width="narrow"
      >
        <div className={styles.words}>
          <h2>{t('noAccess.what')}</h2>
          <ul>
            <li>{t('noAccess.ask')}</li>
            <li>{t('noAccess.own')}</li>
            <li>{t('noAccess.pupil')}</li>
          </ul>
          <ButtonLink to="/sign-in">{t('noAccess.back')}</ButtonLink>
        </div>
      </Page>
    </main>
  );
}
