import { type CohortView, type FrameworkKind, LIMIT } from '@leerspoor/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocalised } from '../../lib/i18n';
import { newId } from '../../lib/ids';
import { Select } from '../../ui/choice-fields';
import { TextField } from '../../ui/text-field';
import styles from './administration.module.css';
import { frameworksQuery, writeCohort } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useSending } from '../../lib/use-sending';

interface CohortFormProps {
  programmeId: string;
  /** Left out for a new one. */
  cohort?: CohortView;
  onDone: () => void;
}

/** What a cohort is called, and what its students work with. */
export function CohortForm({ programmeId, cohort, onDone }: CohortFormProps) {
  const { t } = useTranslation(['administration', 'common']);
  const localised = useLocalised();
  const { data: published = [] } = useQuery(frameworksQuery);
  const [id] = useState(() => cohort?.id ?? newId());
  const [name, setName] = useState(cohort?.name ?? '');
  const [chosen, setChosen] = useState({
    framework: cohort?.frameworkId ?? '',
    instrument: cohort?.instrumentId ?? '',
  });
  const optionsOf = (kind: FrameworkKind) =>
    published
      .filter((one) => one.kind === kind)
      .map((one) => ({ value: one.id, label: `${localised(one.title)} (${one.version})` }));
  const idOf = (kind: FrameworkKind) => chosen[kind] || (optionsOf(kind)[0]?.value ?? '');
  const { sending, fault } = useSending(
    () =>
      writeCohort(id, {
        ...{ programmeId, name: name.trim() },
        ...{ frameworkId: idOf('framework'), instrumentId: idOf('instrument') },
      }),
    onDone,
  );
  const isFixed = (cohort?.students ?? 0) > 0;
  return (
    <FormFrame
      sending={sending}
      isTold={['/name', '/frameworkId', '/instrumentId'].some((pointer) => fault(pointer))}
      done={t(cohort ? 'common:actions.save' : 'common:actions.add')}
      onSubmit={() => sending.mutate(undefined)}
      onCancel={onDone}
    >
      <TextField
        label={t('programmes.cohortName')}
        description={t('programmes.cohortNameHow')}
        maxLength={LIMIT.line}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={fault('/name')}
      />
      {isFixed && <p className={styles.sees}>{t('programmes.fixed')}</p>}
      {!isFixed &&
        (['framework', 'instrument'] as const).map((kind) => (
          <Select
            key={kind}
            label={t(`programmes.${kind}`)}
            value={idOf(kind)}
            onChange={(next) => setChosen({ ...chosen, [kind]: next })}
            options={optionsOf(kind)}
            error={fault(`/${kind}Id`)}
          />
        ))}
    </FormFrame>
  );
}
