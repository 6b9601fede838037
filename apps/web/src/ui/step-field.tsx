import { LIMIT, type NextStepWhen, type ProposedNextStep } from '@leerspoor/shared';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { toDayInput } from '../lib/dates';
import { newId } from '../lib/ids';
import { DateTimeField } from './choice-fields';
import { SegmentedControl } from './choice-groups';
import styles from './step-field.module.css';
import { TextArea } from './text-field';

const WEEK_MS = 7 * 24 * 3600 * 1000;
const inAWeek = (): string => toDayInput(new Date(Date.now() + WEEK_MS).toISOString());
const today = (): string => toDayInput(new Date().toISOString());

interface StepFieldProps {
  label: string;
  description?: string;
  /** What was written; `null` while there are no words yet. */
  value: ProposedNextStep | null;
  onChange: (value: ProposedNextStep | null) => void;
  /** The fault at `/text` or `/day` under the step. */
  fault: (pointer: '/text' | '/day') => string | undefined;
  whoSees?: ReactNode;
}

/** One thing to try, and when. Without words there is no step; the chosen time waits for the words. */
export function StepField({ label, description, value, onChange, fault, whoSees }: StepFieldProps) {
  const { t } = useTranslation(['ui', 'terms']);
  const [blank, setBlank] = useState<ProposedNextStep>(() => ({
    id: newId(),
    text: '',
    when: 'next_lesson',
    day: null,
  }));
  const step = value ?? blank;
  const change = (patch: Partial<ProposedNextStep>) => {
    const next = { ...step, ...patch };
    setBlank({ ...next, text: '' });
    onChange(next.text.trim() ? next : null);
  };
  const whens: NextStepWhen[] = ['next_lesson', 'on_day'];
  return (
    <div className={styles.step}>
      <TextArea
        label={label}
        description={description}
        optional
        rows={2}
        maxLength={LIMIT.note}
        value={step.text}
        onChange={(text) => change({ text })}
        error={fault('/text')}
        whoSees={whoSees}
      />
      <div className={styles.when}>
        <SegmentedControl
          label={t('when')}
          value={step.when}
          options={whens.map((when) => ({ value: when, label: t(`terms:whens.${when}`) }))}
          onChange={(when) => change({ when, day: when === 'on_day' ? (step.day ?? inAWeek()) : null })}
        />
        {step.when === 'on_day' && (
          <DateTimeField
            kind="day"
            label={t('whichDay')}
            min={today()}
            value={step.day ?? ''}
            onChange={(day) => change({ day })}
            error={fault('/day')}
          />
        )}
      </div>
    </div>
  );
}
