import type { WriteLesson } from '@leerspoor/shared';
import type { DraftForm } from '../../lib/use-draft';
import { ConflictNotice } from '../../ui/conflict-notice';

const words = (plan: WriteLesson) =>
  [plan.topic, plan.focusQuestion, plan.learningGoal, plan.lessonGoal].filter(Boolean);

const Words = ({ plan }: { plan: WriteLesson }) => (
  <>
    {words(plan).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </>
);

/** When the plan was also changed elsewhere, in the same field. */
export function PlanConflict({ draft }: { draft: DraftForm<WriteLesson> }) {
  if (!draft.theirs) return null;
  return (
    <ConflictNotice
      mine={<Words plan={draft.value} />}
      theirs={<Words plan={draft.theirs} />}
      onKeepMine={() => void draft.keepMine()}
      onTakeTheirs={draft.takeTheirs}
    />
  );
}
