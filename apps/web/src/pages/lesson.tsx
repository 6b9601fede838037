import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function LessonPage() {
  const { t } = useTranslation('lessons');
  return <Page title={t('thread.title')} />;
}
