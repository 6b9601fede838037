import { LIMIT, type WriteFeedback } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/text-field';
import { AnswerItems } from './answer-items';

type Correctable = Pick<WriteFeedback, 'strength' | 'evidence' | 'items'>;

interface CorrectFieldsProps {
  value: Correctable;
  change: (patch: Partial<Correctable>) => void;
  fault: (pointer: string) => string | undefined;
  /** The indicators that the question is about. */
  codes: readonly string[];
  titleOf: (code: string) => string;
  /** The field of the next step. */
  nextStep: ReactNode;
}

/** What somebody who gave feedback may put right. */
export function CorrectFields({ value, change, fault, codes, titleOf, nextStep }: CorrectFieldsProps) {
  const { t } = useTranslation('feedback');
  return (
    <>
      <TextArea
        label={t('answer.strength')}
        maxLength={LIMIT.text}
        value={value.strength}
        onChange={(strength) => change({ strength })}
        error={fault('/strength')}
      />
      {nextStep}
      <TextArea
        label={t('answer.evidence')}
        optional
        rows={2}
        maxLength={LIMIT.text}
        value={value.evidence}
        onChange={(evidence) => change({ evidence })}
        error={fault('/evidence')}
      />
      <AnswerItems
        items={value.items}
        onChange={(items) => change({ items })}
        {...{ codes, fault, titleOf }}
      />
    </>
  );
}
