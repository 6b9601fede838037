import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function ReflectionPage() {
  const { t } = useTranslation('reflections');
  return <Page title={t('title')} />;
}
