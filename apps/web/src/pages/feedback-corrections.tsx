import type { FeedbackView, WriteFeedback } from '@leerspoor/shared';
import { useTranslation } from 'react-i18next';
import { CorrectButton, CorrectFrame } from '../features/corrections/correct-frame';
import { RevisionList } from '../features/corrections/revision-list';
import { useCorrection } from '../features/corrections/use-correction';
import { FeedbackCard } from '../features/feedback/feedback-card';
import { FeedbackFields } from '../features/feedback/feedback-fields';
import { NextStepField } from '../features/next-steps/next-step-field';

interface FeedbackCorrectionsProps {
  feedback: FeedbackView;
  /** The indicators that the question is about. */
  codes: readonly string[];
  titleOf: (code: string) => string;
  meId: string;
}

const writableOf = (feedback: FeedbackView): WriteFeedback => {
  const { requestId, strength, evidence, nextStep, items, version } = feedback;
  return { requestId, strength, evidence, nextStep, items, version };
};

/** What was put right in feedback that was given; for its giver also the way to do so. */
export function FeedbackCorrections({ feedback, ...rest }: FeedbackCorrectionsProps) {
  const { id, revisions } = feedback;
  return (
    <>
      <RevisionList revisions={revisions} meId={rest.meId}>
        {({ before, version }) => (
          <FeedbackCard
            feedback={{ ...feedback, ...before, id: `${id}-${version}` }}
            titleOf={rest.titleOf}
          />
        )}
      </RevisionList>
      {feedback.may.correct && (
        <CorrectButton>{(close) => <Correct {...{ feedback, ...rest }} onDone={close} />}</CorrectButton>
      )}
    </>
  );
}

function Correct({
  feedback,
  codes,
  titleOf,
  meId,
  onDone,
}: FeedbackCorrectionsProps & { onDone: () => void }) {
  const { t } = useTranslation('feedback');
  const { id } = feedback;
  const now = writableOf(feedback);
  const correction = useCorrection({ meId, folder: 'feedback', id, now, onDone });
  const { value, change } = correction;
  return (
    <CorrectFrame correction={correction}>
      {(fault) => (
        <FeedbackFields
          {...{ value, change, fault, codes, titleOf }}
          nextStep={
            <NextStepField
              optional
              label={t('answer.nextStep')}
              value={value.nextStep}
              onChange={(nextStep) => change({ nextStep })}
              fault={fault}
              pointer="/nextStep"
            />
          }
        />
      )}
    </CorrectFrame>
  );
}
