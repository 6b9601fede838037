import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './list.module.css';

interface MoreProps {
  hasMore: boolean;
  isLoading?: boolean;
  onMore: () => void;
}

/** "Meer laten zien" under a list; never endless scrolling. */
export function MoreButton({ hasMore, isLoading = false, onMore }: MoreProps) {
  const { t } = useTranslation('ui');
  if (!hasMore) return null;
  return (
    <div className={styles.more}>
      <Button isPending={isLoading} onPress={onMore}>
        {t('more')}
      </Button>
    </div>
  );
}

interface ListProps<T extends { id: string }> extends Partial<MoreProps> {
  items: readonly T[];
  label?: string;
  children: (item: T) => ReactNode;
}

/** Rows with hairlines between them. */
export function List<T extends { id: string }>(props: ListProps<T>) {
  const { items, label, children, hasMore = false, isLoading = false, onMore = () => undefined } = props;
  return (
    <>
      <ul aria-label={label}>
        {items.map((item) => (
          <li key={item.id} className={styles.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      <MoreButton {...{ hasMore, isLoading, onMore }} />
    </>
  );
}
