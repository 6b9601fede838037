import { EXCEPTIONS, GROUP_SORTS } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/choice-fields';
import { SearchField } from '../../ui/search-field';
import type { GroupFilter } from './group.queries';
import styles from './group.module.css';

interface GroupFiltersProps {
  filter: GroupFilter;
  onChoose: (change: Partial<GroupFilter>) => void;
}

/** Narrows the group by name and by what stands out, and puts it in an order. */
export function GroupFilters({ filter, onChoose }: GroupFiltersProps) {
  const { t } = useTranslation('groups');
  const exceptions = EXCEPTIONS.map((exception) => ({
    value: exception,
    label: t(`exceptions.${exception}`),
  }));
  const [usual, ...others] = GROUP_SORTS;
  return (
    <div role="search" className={styles.filters}>
      <SearchField label={t('search')} value={filter.search} onSearch={(search) => onChoose({ search })} />
      <Select
        label={t('filter.label')}
        value={filter.exception}
        onChange={(exception) => onChoose({ exception })}
        options={[{ value: '', label: t('filter.all') }, ...exceptions]}
      />
      <Select
        label={t('sort.label')}
        value={filter.sort}
        onChange={(sort) => onChoose({ sort })}
        options={[
          { value: '', label: t(`sort.${usual}`) },
          ...others.map((sort) => ({ value: sort, label: t(`sort.${sort}`) })),
        ]}
      />
    </div>
  );
}
