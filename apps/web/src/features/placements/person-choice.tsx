import type { KnownPerson } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RadioRows } from '../../ui/radio-rows';
import { SearchField } from '../../ui/search-field';
import { knownPeopleQuery } from './placement.queries';
import styles from './placements.module.css';

interface PersonChoiceProps {
  label: string;
  chosen: KnownPerson | null;
  onChoose: (person: KnownPerson) => void;
  /** People who cannot be chosen here. */
  without?: readonly string[];
  error?: string | undefined;
}

/** One person of the own organisations, found by a part of their name. */
export function PersonChoice({ label, chosen, onChoose, without = [], error }: PersonChoiceProps) {
  const { t } = useTranslation('placements');
  const [search, setSearch] = useState('');
  const { data: found, isPlaceholderData } = useQuery(knownPeopleQuery(search));
  const people = (search ? (found ?? []) : []).filter(({ id }) => !without.includes(id));
  const shown = chosen && !people.some(({ id }) => id === chosen.id) ? [chosen, ...people] : people;
  return (
    <div className={styles.stack} role="group" aria-label={label}>
      <p>
        <strong>{label}</strong>
      </p>
      <SearchField label={t('person.search')} value={search} onSearch={setSearch} />
      {search !== '' && found && !isPlaceholderData && people.length === 0 && (
        <p role="status" className={styles.small}>
          {t('person.none')}
        </p>
      )}
      {(shown.length > 0 || error !== undefined) && (
        <RadioRows
          label={t('person.results')}
          value={chosen?.id ?? null}
          options={shown.map(({ id, name, email }) => ({ value: id, label: name, description: email }))}
          onChange={(id) => {
            const person = shown.find((one) => one.id === id);
            if (person) onChoose(person);
          }}
          error={error}
        />
      )}
    </div>
  );
}
