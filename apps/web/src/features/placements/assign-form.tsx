import type { KnownPerson, PlacementDetail } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../../lib/use-sending';
import { Button } from '../../ui/button';
import { DateTimeField } from '../../ui/choice-fields';
import { FormFrame } from '../../ui/form-frame';
import { PersonChoice } from './person-choice';
import { assignMentors } from './placement.queries';
import styles from './placements.module.css';
import { today } from './use-placement-words';

/** Mentors for a placement, several at once. */
export function AssignForm({ placement, onDone }: { placement: PlacementDetail; onDone: () => void }) {
  const { t } = useTranslation(['placements', 'ui']);
  const [people, setPeople] = useState<KnownPerson[]>([]);
  const [from, setFrom] = useState(today() > placement.from ? today() : placement.from);
  const [until, setUntil] = useState(placement.until);
  const [isTried, setTried] = useState(false);
  const { sending, fault } = useSending(
    (chosen: KnownPerson[]) =>
      assignMentors(placement.id, { people: chosen.map(({ id }) => id), from, until }),
    onDone,
  );
  const submit = () => {
    setTried(true);
    if (people.length > 0) sending.mutate(people);
  };
  const isMissing = isTried && people.length === 0;
  return (
    <FormFrame
      sending={sending}
      isTold={(['/from', '/until'] as const).some((field) => fault(field))}
      done={t('mentors.save')}
      onSubmit={submit}
      onCancel={onDone}
    >
      <p className={styles.text}>{t('mentors.access')}</p>
      {people.length > 0 && (
        <ul className={styles.rows}>
          {people.map((person) => (
            <li key={person.id} className={styles.row}>
              <span>{person.name}</span>
              <Button
                size="s"
                variant="quiet"
                onPress={() => setPeople(people.filter(({ id }) => id !== person.id))}
              >
                {t('ui:remove', { what: person.name })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <PersonChoice
        label={t('mentors.people')}
        chosen={null}
        onChoose={(person) => setPeople([...people, person])}
        without={[placement.student.id, ...people.map(({ id }) => id)]}
        error={isMissing ? t('mentors.peopleMissing') : undefined}
      />
      <div className={styles.pair}>
        <DateTimeField
          kind="day"
          label={t('mentors.from')}
          value={from}
          onChange={setFrom}
          error={fault('/from')}
        />
        <DateTimeField
          kind="day"
          label={t('mentors.until')}
          min={from}
          value={until}
          onChange={setUntil}
          error={fault('/until')}
        />
      </div>
    </FormFrame>
  );
}
