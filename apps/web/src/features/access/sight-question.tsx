import type { BareEntry, PersonRef } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice-fields';
import { ProblemNotice } from '../../ui/problem-notice';
import { sightQuery } from './access.queries';
import styles from './access.module.css';
import { SightAnswer } from './sight-answer';

interface SightQuestionProps {
  isOwn: boolean;
  people: readonly PersonRef[];
  entries: readonly BareEntry[];
  chosen: { person: string; entry: string };
  onChoose: (chosen: Partial<SightQuestionProps['chosen']>) => void;
  more: { hasMore: boolean; isLoading: boolean; onMore: () => void };
}

/** A person and a thing to choose, and the answer under it. */
export function SightQuestion({ isOwn, people, entries, chosen, onChoose, more }: SightQuestionProps) {
  const { t } = useTranslation(['access', 'terms']);
  const { moment } = useDates();
  const isAsked = chosen.person !== '' && chosen.entry !== '';
  const { data: sight, error } = useQuery({ ...sightQuery(chosen.entry, chosen.person), enabled: isAsked });
  const nothing = { value: '', label: t('access:sight.choose') };
  return (
    <div className={styles.form}>
      <Select
        label={t('access:sight.person')}
        value={chosen.person}
        onChange={(person) => onChoose({ person })}
        options={[nothing, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <div>
        <Select
          label={t('access:sight.entry')}
          description={!isOwn && t('access:sight.missing')}
          value={chosen.entry}
          onChange={(entry) => onChoose({ entry })}
          options={[
            nothing,
            ...entries.map(({ id, kind, occurredAt }) => ({
              value: id,
              label: `${t(`terms:entries.${kind}`)}, ${moment(occurredAt)}`,
            })),
          ]}
        />
        {more.hasMore && (
          <Button size="s" variant="quiet" isPending={more.isLoading} onPress={more.onMore}>
            {t('access:sight.more')}
          </Button>
        )}
      </div>
      <div aria-live="polite">
        {isAsked && error && <ProblemNotice error={error} />}
        {isAsked && sight && (
          <SightAnswer sight={sight} person={people.find(({ id }) => id === chosen.person)?.name ?? ''} />
        )}
      </div>
    </div>
  );
}
