import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function ObservationPage() {
  const { t } = useTranslation('observations');
  return <Page title={t('title')} />;
}
