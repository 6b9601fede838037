import { LIMIT, OUTCOMES, type Outcome } from '@leerspoor/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../lib/ids';
import { useFirstWrong } from '../../lib/use-first-wrong';
import { useKeptText } from '../../lib/use-kept-text';
import { Button } from '../../ui/button';
import { SegmentedControl } from '../../ui/choice-groups';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import { WhoSees } from '../../ui/who-sees';
import { useMarkOutcome } from './next-steps.queries';
import styles from './next-steps.module.css';

interface OutcomeFormProps {
  stepId: string;
  meId: string;
  lessonId: string | null;
}

/** Tried, worked or let go: one tap, then in a few words what happened. */
export function OutcomeForm({ stepId, meId, lessonId }: OutcomeFormProps) {
  const { t } = useTranslation(['nextSteps', 'terms', 'common']);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [note, setNote, clearNote] = useKeptText(meId, `outcome.${stepId}`);
  const [isTried, setTried] = useState(false);
  const [id] = useState(newId);
  const { form, seek } = useFirstWrong<HTMLDivElement>();
  const mark = useMarkOutcome(stepId, clearNote);
  const needsReason = outcome === 'dropped' && note.trim() === '';
  const save = () => {
    setTried(true);
    seek();
    if (!outcome || needsReason) return;
    mark.mutate({ id, outcome, note: note.trim(), lessonId });
  };
  const options = OUTCOMES.map((value) => ({ value, label: t(`terms:outcomes.${value}`) }));
  return (
    <div ref={form} className={styles.form}>
      <SegmentedControl label={t('outcome.label')} value={outcome} onChange={setOutcome} options={options} />
      {outcome && (
        <>
          <TextArea
            label={t(`outcome.notes.${outcome}`)}
            optional={outcome !== 'dropped'}
            value={note}
            onChange={setNote}
            rows={2}
            maxLength={LIMIT.note}
            error={isTried && needsReason ? t('outcome.reasonMissing') : undefined}
            whoSees={<WhoSees people={[t('outcome.readers')]} />}
          />
          {mark.error && <ProblemNotice error={mark.error} onRetry={save} />}
          <div className={styles.buttons}>
            <Button variant="secondary" size="s" isPending={mark.isPending} onPress={save}>
              {t('outcome.save')}
            </Button>
            <Button variant="quiet" size="s" onPress={() => setOutcome(null)}>
              {t('common:actions.cancel')}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
