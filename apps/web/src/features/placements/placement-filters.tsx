import { PLACEMENT_STATES, type PlacementChoices } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/choice-fields';
import { SearchField } from '../../ui/search-field';
import type { PlacementFilter } from './placement.queries';
import styles from './placements.module.css';

interface PlacementFiltersProps {
  filter: PlacementFilter;
  choices: PlacementChoices;
  onChoose: (change: Partial<PlacementFilter>) => void;
}

/** Narrows the placements by name, place, state, and to who has nobody. */
export function PlacementFilters({ filter, choices, onChoose }: PlacementFiltersProps) {
  const { t } = useTranslation(['placements', 'portfolios']);
  const named = (options: readonly { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <div role="search" className={styles.filters}>
      <SearchField
        label={t('filters.search')}
        value={filter.search}
        onSearch={(search) => onChoose({ search })}
      />
      <Select
        label={t('filters.school')}
        value={filter.school}
        onChange={(school) => onChoose({ school })}
        options={[{ value: '', label: t('filters.allSchools') }, ...named(choices.schools)]}
      />
      <Select
        label={t('filters.programme')}
        value={filter.programme}
        onChange={(programme) => onChoose({ programme })}
        options={[{ value: '', label: t('filters.allProgrammes') }, ...named(choices.programmes)]}
      />
      <Select
        label={t('filters.state')}
        value={filter.state}
        onChange={(state) => onChoose({ state })}
        options={[
          { value: '', label: t('filters.allStates') },
          ...PLACEMENT_STATES.map((state) => ({
            value: state,
            label: t(`portfolios:placements.states.${state}`),
          })),
        ]}
      />
      <Select
        label={t('filters.mentor')}
        value={filter.mentor}
        onChange={(mentor) => onChoose({ mentor })}
        options={[
          { value: '', label: t('filters.anyMentor') },
          { value: 'none', label: t('filters.noMentor') },
        ]}
      />
    </div>
  );
}
