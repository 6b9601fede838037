import {
  CONTEXT_TAGS,
  ENTRY_KINDS,
  type FrameworkDocument,
  type GoalView,
  type PortfolioView,
} from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { useIsWide } from '../../lib/use-is-wide';
import { Button } from '../../ui/button';
import { Select, type Option } from '../../ui/choice-fields';
import { Disclosure } from '../../ui/disclosure';
import { TRAIL_FILTERS, type TrailFilter } from './trail.queries';
import styles from './trail.module.css';

interface TrailFiltersProps {
  filter: TrailFilter;
  onChoose: (change: Partial<TrailFilter>) => void;
  portfolio: PortfolioView;
  goals: readonly GoalView[];
  instrument: FrameworkDocument;
}

const NOTHING: TrailFilter = { kind: '', author: '', goal: '', context: '', domain: '' };
const chosenIn = (filter: TrailFilter): number => Object.values(filter).filter(Boolean).length;
export const isFiltered = (filter: TrailFilter): boolean => chosenIn(filter) > 0;

/** What the trail can be narrowed by; on a phone it is folded until it is needed. */
export function TrailFilters(props: TrailFiltersProps) {
  const { t } = useTranslation(['trail', 'ui']);
  const isWide = useIsWide();
  const count = chosenIn(props.filter);
  return (
    <section className={styles.filters} aria-label={t('filters.title')}>
      {isWide ? (
        <>
          <h2 className={styles.monthName}>{t('filters.title')}</h2>
          <Fields {...props} />
        </>
      ) : (
        <Disclosure title={t('filters.title')} summary={count > 0 && t('ui:chosen', { count })} look="boxed">
          <Fields {...props} />
        </Disclosure>
      )}
    </section>
  );
}

function Fields({ filter, onChoose, ...known }: TrailFiltersProps) {
  const { t } = useTranslation('trail');
  const options = useOptions(known);
  return (
    <div className={styles.fields}>
      {TRAIL_FILTERS.map((name) => (
        <Select
          key={name}
          label={t(`filters.${name}`)}
          value={filter[name]}
          onChange={(chosen) => onChoose({ [name]: chosen })}
          options={[{ value: '', label: t(`filters.all.${name}`) }, ...options[name]]}
        />
      ))}
      {isFiltered(filter) && (
        <Button variant="quiet" onPress={() => onChoose(NOTHING)}>
          {t('filters.clear')}
        </Button>
      )}
    </div>
  );
}

function useOptions({
  portfolio,
  goals,
  instrument,
}: Omit<TrailFiltersProps, 'filter' | 'onChoose'>): Record<keyof TrailFilter, Option<string>[]> {
  const { t } = useTranslation('terms');
  const localised = useLocalised();
  return {
    kind: ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`entries.${kind}`) })),
    author: useAuthors(portfolio),
    goal: goals.map(({ id, text }) => ({ value: id, label: text })),
    context: CONTEXT_TAGS.map((tag) => ({ value: tag, label: t(`tags.${tag}`) })),
    domain: instrument.domains.map(({ code, title }) => ({ value: code, label: localised(title) })),
  };
}

/** The student and the people around them, each once. */
function useAuthors({ student, team }: PortfolioView): Option<string>[] {
  const { t } = useTranslation('terms');
  const options = new Map([[student.id, `${student.name}, ${t('roles.student')}`]]);
  for (const { person, role } of team) {
    if (!options.has(person.id)) options.set(person.id, `${person.name}, ${t(`roles.${role}`)}`);
  }
  return [...options].map(([value, label]) => ({ value, label }));
}
