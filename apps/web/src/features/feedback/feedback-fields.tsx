import { LIMIT, type WriteFeedback } from '@leerspoor/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/text-field';
import { AnswerItems } from './answer-items';

type FeedbackWords = Pick<WriteFeedback, 'strength' | 'evidence' | 'items'>;

interface FeedbackFieldsProps {
  value: FeedbackWords;
  change: (patch: Partial<FeedbackWords>) => void;
  fault: (pointer: string) => string | undefined;
  /** The indicators that the question is about. */
  codes: readonly string[];
  titleOf: (code: string) => string;
  /** The field of the next step. */
  nextStep: ReactNode;
  whoSees?: ReactNode;
}

/** What feedback says: a strength, a next step, what it stands on, and a word per indicator. */
export function FeedbackFields({ value, change, fault, codes, titleOf, ...slots }: FeedbackFieldsProps) {
  const { t } = useTranslation('feedback');
  return (
    <>
      <TextArea
        label={t('answer.strength')}
        description={t('answer.strengthHelp')}
        maxLength={LIMIT.text}
        value={value.strength}
        onChange={(strength) => change({ strength })}
        error={fault('/strength')}
        whoSees={slots.whoSees}
      />
      {slots.nextStep}
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
