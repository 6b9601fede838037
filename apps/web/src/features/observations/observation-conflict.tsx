import type { WriteObservation } from '@leerspoor/shared';
import { sameValue } from '../../lib/merge-fields';
import type { DraftForm } from '../../lib/use-draft';
import { ConflictNotice } from '../../ui/conflict-notice';

/** The words of an observation, each under its own name. */
const wordsOf = ({ strength, nextStep, moments, scores }: WriteObservation): [string, string][] => [
  ['strength', strength],
  ['nextStep', nextStep?.text ?? ''],
  ...moments.map(({ id, text }): [string, string] => [id, text]),
  ...scores.map(({ indicator, score, remark }): [string, string] => [indicator, `${score ?? '–'} ${remark}`]),
];

/** What stands in one version, and not so in the other. */
function Differing({ one, other }: { one: WriteObservation; other: WriteObservation }) {
  const others = wordsOf(other);
  return wordsOf(one)
    .filter((words) => words[1].trim() !== '' && !others.some((known) => sameValue(known, words)))
    .map(([name, words]) => <p key={name}>{words}</p>);
}

/** When the same words were also changed on another device. */
export function ObservationConflict({ draft }: { draft: DraftForm<WriteObservation> }) {
  const { theirs, value } = draft;
  if (!theirs) return null;
  return (
    <ConflictNotice
      mine={<Differing one={value} other={theirs} />}
      theirs={<Differing one={theirs} other={value} />}
      onKeepMine={() => void draft.keepMine()}
      onTakeTheirs={draft.takeTheirs}
    />
  );
}
