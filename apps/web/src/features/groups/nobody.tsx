import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';

/** An empty group, or nobody who fits the choice. */
export function Nobody({ isFiltered, onClear }: { isFiltered: boolean; onClear: () => void }) {
  const { t } = useTranslation('groups');
  if (!isFiltered) return <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>;
  return (
    <EmptyState
      title={t('empty.filteredTitle')}
      action={<Button onPress={onClear}>{t('empty.clear')}</Button>}
    >
      {t('empty.filteredText')}
    </EmptyState>
  );
}
