import { ENTRY_KINDS, type FrameworkDocument, type PortfolioView } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { Button } from '../../ui/button';
import { Select, type Option } from '../../ui/choice-fields';
import type { TrailFilter } from './trail.queries';
import styles from './trail.module.css';

interface TrailFiltersProps {
  filter: TrailFilter;
  onChoose: (change: Partial<TrailFilter>) => void;
  portfolio: PortfolioView;
  instrument: FrameworkDocument;
}

/** Narrows the trail by kind, by who gave it and by domain. */
export function TrailFilters({ filter, onChoose, portfolio, instrument }: TrailFiltersProps) {
  const { t } = useTranslation(['trail', 'terms']);
  const localised = useLocalised();
  const kinds = ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`terms:entries.${kind}`) }));
  const domains = instrument.domains.map(({ code, title }) => ({ value: code, label: localised(title) }));
  const authors = useAuthors(portfolio);
  return (
    <section className={styles.filters} aria-label={t('filters.title')}>
      <Select
        label={t('filters.kind')}
        value={filter.kind}
        onChange={(kind) => onChoose({ kind })}
        options={[{ value: '', label: t('filters.allKinds') }, ...kinds]}
      />
      <Select
        label={t('filters.author')}
        value={filter.author}
        onChange={(author) => onChoose({ author })}
        options={[{ value: '', label: t('filters.allAuthors') }, ...authors]}
      />
      <Select
        label={t('filters.domain')}
        value={filter.domain}
        onChange={(domain) => onChoose({ domain })}
        options={[{ value: '', label: t('filters.allDomains') }, ...domains]}
      />
      {isFiltered(filter) && (
        <Button variant="quiet" onPress={() => onChoose({ kind: '', author: '', domain: '' })}>
          {t('filters.clear')}
        </Button>
      )}
    </section>
  );
}

export const isFiltered = (filter: TrailFilter): boolean => Object.values(filter).some(Boolean);

/** The student and the people around them, each once. */
function useAuthors({ student, team }: PortfolioView): Option<string>[] {
  const { t } = useTranslation('terms');
  const options = new Map([[student.id, `${student.name}, ${t('roles.student')}`]]);
  for (const { person, role } of team) {
    if (!options.has(person.id)) options.set(person.id, `${person.name}, ${t(`roles.${role}`)}`);
  }
  return [...options].map(([value, label]) => ({ value, label }));
}
