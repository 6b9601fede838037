import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page';

export function PortfolioPage() {
  const { t } = useTranslation('portfolios');
  return <Page title={t('title')} />;
}
