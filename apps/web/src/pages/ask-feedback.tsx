import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function AskFeedbackPage() {
  const { t } = useTranslation('feedback');
  return <Page title={t('ask.title')} />;
}
