import {
  type KnownPerson,
  PLACEMENT_KINDS,
  type PlacementChoices,
  type PlacementDetail,
  type PlacementKind,
} from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { useSending } from '../../lib/use-sending';
import { DateTimeField, Select } from '../../ui/choice-fields';
import { FormFrame } from '../../ui/form-frame';
import { PersonChoice } from './person-choice';
import { propose } from './placement.queries';
import styles from './placements.module.css';

interface ProposeFormProps {
  choices: PlacementChoices;
  onProposed: (placement: PlacementDetail) => void;
  onCancel: () => void;
}

/** A new placement: who, where, and when. */
export function ProposeForm({ choices, onProposed, onCancel }: ProposeFormProps) {
  const { t } = useTranslation(['placements', 'terms']);
  const [id] = useState(newId);
  const [student, setStudent] = useState<KnownPerson | null>(null);
  const [value, setValue] = useState({ cohortId: '', schoolId: '', from: '', until: '' });
  const [kind, setKind] = useState<PlacementKind>('supervised');
  const [isTried, setTried] = useState(false);
  const change = (part: Partial<typeof value>) => setValue({ ...value, ...part });
  const { sending, fault } = useSending(
    (studentId: string) => propose(id, { studentId, ...value, kind }),
    onProposed,
  );
  const submit = () => {
    setTried(true);
    if (student && Object.values(value).every(Boolean)) sending.mutate(student.id);
  };
  const missing = (field: keyof typeof value, words: string) =>
    isTried && !value[field] ? words : fault(`/${field}`);
  const empty = { value: '', label: t('new.choose') };
  const cohorts = choices.programmes.flatMap(({ name, institute, cohorts: all }) =>
    all.map((cohort) => ({ value: cohort.id, label: `${institute} · ${name} · ${cohort.name}` })),
  );
  const fields = ['/studentId', '/cohortId', '/schoolId', '/from', '/until'];
  return (
    <FormFrame
      sending={sending}
      isTold={fields.some((field) => fault(field))}
      done={t('new.save')}
      onSubmit={submit}
      onCancel={onCancel}
    >
      <PersonChoice
        label={t('new.student')}
        chosen={student}
        onChoose={setStudent}
        error={isTried && !student ? t('new.studentMissing') : fault('/studentId')}
      />
      <Select
        label={t('new.cohort')}
        description={t('new.cohortHelp')}
        value={value.cohortId}
        onChange={(cohortId) => change({ cohortId })}
        options={[empty, ...cohorts]}
        error={missing('cohortId', t('new.cohortMissing'))}
      />
      <Select
        label={t('new.school')}
        value={value.schoolId}
        onChange={(schoolId) => change({ schoolId })}
        options={[empty, ...choices.schools.map((school) => ({ value: school.id, label: school.name }))]}
        error={missing('schoolId', t('new.schoolMissing'))}
      />
      <Select
        label={t('new.kind')}
        value={kind}
        onChange={setKind}
        options={PLACEMENT_KINDS.map((one) => ({ value: one, label: t(`terms:placements.${one}`) }))}
      />
      <div className={styles.pair}>
        <DateTimeField
          kind="day"
          label={t('new.from')}
          value={value.from}
          onChange={(from) => change({ from })}
          error={missing('from', t('new.dayMissing'))}
        />
        <DateTimeField
          kind="day"
          label={t('new.until')}
          min={value.from}
          value={value.until}
          onChange={(until) => change({ until })}
          error={missing('until', t('new.dayMissing'))}
        />
      </div>
    </FormFrame>
  );
}
