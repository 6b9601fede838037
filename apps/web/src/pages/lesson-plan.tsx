import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function LessonPlanPage() {
  const { t } = useTranslation('lessons');
  return <Page title={t('plan.title')} />;
}
