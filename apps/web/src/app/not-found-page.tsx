import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/button';
import { Page } from '../ui/page';

export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <Page title={t('notFound.title')} lead={t('notFound.text')} width="narrow">
      <div>
        <ButtonLink to="/">{t('error.home')}</ButtonLink>
      </div>
    </Page>
  );
}
