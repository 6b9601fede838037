import type { AssignmentView } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateTimeField } from '../../ui/choice-fields';
import { RadioRows } from '../../ui/radio-rows';
import styles from './administration.module.css';
import { chooseLastDay, withdraw } from './administration.queries';
import { FormFrame } from '../../ui/form-frame';
import { useRoleWords } from './use-role-words';
import { useSending } from '../../lib/use-sending';

type Way = 'day' | 'now' | 'withdraw';

const DAY_MS = 24 * 3600 * 1000;
// As the server counts its days: with those of this device, access would go on for an hour or two after midnight.
const yesterday = (): string => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

/** Until which day somebody has a role: a day to come, or no longer. */
export function LastDayForm({ assignment, onDone }: { assignment: AssignmentView; onDone: () => void }) {
  const { t } = useTranslation('administration');
  const words = useRoleWords();
  const { id, person, role, scope, from, state, may } = assignment;
  const [way, setWay] = useState<Way>('day');
  const [day, setDay] = useState(assignment.until);
  const ways: Way[] = [
    'day',
    ...(may.withdraw ? (['withdraw'] as const) : []),
    ...(!may.withdraw && state === 'current' ? (['now'] as const) : []),
  ];
  const { sending, fault } = useSending<Way, unknown>(
    (chosen) =>
      chosen === 'withdraw' ? withdraw(id) : chooseLastDay(id, chosen === 'now' ? yesterday() : day),
    onDone,
  );
  const wrong = fault('/day');
  return (
    <FormFrame
      sending={sending}
      isTold={wrong !== undefined}
      done={t('roles.doEnd')}
      onSubmit={() => sending.mutate(way)}
      onCancel={onDone}
    >
      <p>
        <strong>{person.name}</strong>, {words(role, scope)}
      </p>
      {ways.length > 1 && (
        <RadioRows
          label={t('roles.when')}
          value={way}
          onChange={setWay}
          options={ways.map((one) => ({
            value: one,
            label: t(`roles.ways.${one}`),
            description: t(`roles.wayHow.${one}`),
          }))}
        />
      )}
      {way === 'day' && (
        <DateTimeField
          kind="day"
          label={t('roles.lastDay')}
          min={from}
          value={day}
          onChange={setDay}
          error={wrong && t('roles.untilWrong')}
        />
      )}
      <p className={styles.small}>{t('roles.keeps', { name: person.name })}</p>
    </FormFrame>
  );
}
