import { LIMIT, NEXT_STEP_WHENS, type NextStepWhen, type ProposeNextStep } from '@leerspoor/shared';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toDayInput } from '../../lib/dates';
import { newId } from '../../lib/ids';
import { DateTimeField } from '../../ui/choice-fields';
import { SegmentedControl } from '../../ui/choice-groups';
import { TextArea } from '../../ui/text-field';
import styles from './next-steps.module.css';

interface NextStepFieldProps {
  value: ProposeNextStep | null;
  onChange: (value: ProposeNextStep | null) => void;
  /** `draft.fault`, and where the step stands in it. */
  fault: (pointer: string) => string | undefined;
  pointer: string;
  label?: string;
  description?: string;
  optional?: boolean;
  whoSees?: ReactNode;
}

const WEEK_MS = 7 * 24 * 3600 * 1000;
const inAWeek = (): string => toDayInput(new Date(Date.now() + WEEK_MS).toISOString());

/** One concrete thing to try, always with a when. Without words there is no step. */
export function NextStepField({ value, onChange, fault, pointer, ...frame }: NextStepFieldProps) {
  const { t } = useTranslation('nextSteps');
  // The when may be chosen before there are words.
  const [empty, setEmpty] = useState<ProposeNextStep>(() => ({
    id: value?.id ?? newId(),
    text: '',
    when: 'next_lesson',
    day: null,
  }));
  const step = value ?? empty;
  const write = (patch: Partial<ProposeNextStep>) => {
    const next = { ...step, ...patch };
    setEmpty({ ...next, text: '' });
    onChange(next.text.trim() === '' ? null : next);
  };
  const setWhen = (when: NextStepWhen) =>
    write({ when, day: when === 'on_day' ? (step.day ?? inAWeek()) : null });
  const wrongDay = fault(`${pointer}/day`);
  return (
    <div className={styles.field}>
      <TextArea
        {...frame}
        label={frame.label ?? t('field.label')}
        value={step.text}
        onChange={(text) => write({ text })}
        rows={2}
        maxLength={LIMIT.note}
        error={wrongDay ? undefined : fault(pointer)}
      />
      <div className={styles.when}>
        <SegmentedControl
          label={t('field.when')}
          value={step.when}
          onChange={setWhen}
          options={NEXT_STEP_WHENS.map((when) => ({ value: when, label: t(`field.whens.${when}`) }))}
        />
        {step.when === 'on_day' && (
          <DateTimeField
            kind="day"
            label={t('field.day')}
            value={step.day ?? ''}
            onChange={(day) => write({ day })}
            error={wrongDay}
          />
        )}
      </div>
    </div>
  );
}
