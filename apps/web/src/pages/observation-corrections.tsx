import type { FrameworkDocument, ObservationView } from '@leerspoor/shared';
import { CorrectButton, CorrectFrame } from '../features/corrections/correct-frame';
import { RevisionList } from '../features/corrections/revision-list';
import { useCorrection } from '../features/corrections/use-correction';
import { NextStepField } from '../features/next-steps/next-step-field';
import { CorrectFields } from '../features/observations/correct-fields';
import { writableOf } from '../features/observations/observation';
import { ObservationWords } from '../features/observations/observation-words';
import { ScoresByDomain } from '../features/observations/scores-by-domain';

interface ObservationCorrectionsProps {
  observation: ObservationView;
  instrument: FrameworkDocument;
  meId: string;
}

/** What was put right in a shared observation, with what it said before. */
export function ObservationRevisions({ observation, instrument, meId }: ObservationCorrectionsProps) {
  const may = { ...observation.may, answer: false };
  return (
    <RevisionList revisions={observation.revisions} meId={meId}>
      {({ before }) => (
        <>
          <ObservationWords
            observation={{ ...observation, ...before, answer: null, may }}
            {...{ instrument, meId }}
          />
          <ScoresByDomain instrument={instrument} scores={before.scores} />
        </>
      )}
    </RevisionList>
  );
}

/** The way for its author to put a shared observation right. */
export function CorrectObservation(props: ObservationCorrectionsProps) {
  if (!props.observation.may.correct) return null;
  return <CorrectButton>{(close) => <Correct {...props} onDone={close} />}</CorrectButton>;
}

function Correct({
  observation,
  instrument,
  meId,
  onDone,
}: ObservationCorrectionsProps & { onDone: () => void }) {
  const now = writableOf(observation);
  const { id } = observation;
  const correction = useCorrection({ meId, folder: 'observations', id, now, onDone });
  const { value, change } = correction;
  return (
    <CorrectFrame correction={correction}>
      {(fault) => (
        <CorrectFields
          {...{ value, change, fault, instrument }}
          nextStep={
            <NextStepField
              value={value.nextStep}
              onChange={(nextStep) => change({ nextStep })}
              fault={fault}
              pointer="/nextStep"
              optional
            />
          }
        />
      )}
    </CorrectFrame>
  );
}
