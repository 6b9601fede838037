import type { PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

interface NoTrailProps {
  portfolio: PortfolioView;
  isOwn: boolean;
  isFiltered: boolean;
}

/** Nothing on the trail, or nothing that fits the choice. */
export function NoTrail({ portfolio, isOwn, isFiltered }: NoTrailProps) {
  const { t } = useTranslation('trail');
  if (isFiltered) return <EmptyState title={t('empty.filteredTitle')}>{t('empty.filteredText')}</EmptyState>;
  const plan = portfolio.may.planLesson && (
    <ButtonLink variant="primary" to={`/portfolios/${portfolio.id}/lessons/new`}>
      {t('empty.plan')}
    </ButtonLink>
  );
  return (
    <EmptyState title={t(isOwn ? 'empty.title' : 'empty.titleOther')} action={plan}>
      {isOwn ? t('empty.text') : t('empty.textOther', { name: portfolio.student.name })}
    </EmptyState>
  );
}
