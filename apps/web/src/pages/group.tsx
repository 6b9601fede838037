import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function GroupPage() {
  const { t } = useTranslation('groups');
  return <Page title={t('title')} />;
}
