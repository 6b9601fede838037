import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function NewLessonPage() {
  const { t } = useTranslation('lessons');
  return <Page title={t('plan.titleNew')} />;
}
