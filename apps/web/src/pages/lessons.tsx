import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function LessonsPage() {
  const { t } = useTranslation('lessons');
  return <Page title={t('list.title')} />;
}
