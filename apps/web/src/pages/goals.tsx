import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function GoalsPage() {
  const { t } = useTranslation('goals');
  return <Page title={t('title')} />;
}
