import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function FeedbackRequestPage() {
  const { t } = useTranslation('feedback');
  return <Page title={t('request.title')} />;
}
