import { type KnownPerson, LIMIT, type MentorPeriod, type PlacementDetail } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSending } from '../../lib/use-sending';
import { DateTimeField } from '../../ui/choice-fields';
import { FormFrame } from '../../ui/form-frame';
import { TextArea } from '../../ui/text-field';
import { PersonChoice } from './person-choice';
import { handOver } from './placement.queries';
import styles from './placements.module.css';
import { today } from './use-placement-words';

interface HandOverFormProps {
  placement: PlacementDetail;
  mentor: MentorPeriod;
  onDone: () => void;
}

/** A mentor drops out: the last day, who goes on, and a line for them. */
export function HandOverForm({ placement, mentor, onDone }: HandOverFormProps) {
  const { t } = useTranslation('placements');
  const { id: leaving, name } = mentor.person;
  const [lastDay, setLastDay] = useState(today() < mentor.from ? mentor.from : today());
  const [successor, setSuccessor] = useState<KnownPerson | null>(null);
  const [line, setLine] = useState('');
  const [isTried, setTried] = useState(false);
  const { sending, fault } = useSending(
    (to: string) => handOver(placement.id, { leaving, successor: to, lastDay, line }),
    onDone,
  );
  const submit = () => {
    setTried(true);
    if (successor && lastDay) sending.mutate(successor.id);
  };
  return (
    <FormFrame
      sending={sending}
      isTold={(['/successor', '/lastDay', '/line'] as const).some((field) => fault(field))}
      done={t('handOver.save')}
      onSubmit={submit}
      onCancel={onDone}
    >
      <p className={styles.text}>{t('handOver.text', { name })}</p>
      <DateTimeField
        kind="day"
        label={t('handOver.lastDay', { name })}
        min={mentor.from}
        max={mentor.until}
        value={lastDay}
        onChange={setLastDay}
        error={fault('/lastDay')}
      />
      <PersonChoice
        label={t('handOver.successor')}
        chosen={successor}
        onChoose={setSuccessor}
        without={[leaving, placement.student.id]}
        error={isTried && !successor ? t('handOver.successorMissing') : fault('/successor')}
      />
      <TextArea
        label={t('handOver.line')}
        description={t('handOver.lineHelp')}
        optional
        rows={2}
        maxLength={LIMIT.note}
        value={line}
        onChange={setLine}
        error={fault('/line')}
      />
    </FormFrame>
  );
}
