import type { FeedbackRequestView, WriteFeedback } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isSafe } from '../../lib/save-status';
import type { DraftForm } from '../../lib/use-draft';
import { useDates } from '../../lib/use-dates';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { ConflictNotice } from '../../ui/conflict-notice';
import { Form } from '../../ui/form';
import { EyeIcon } from '../../ui/icons';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { WhoSees } from '../../ui/who-sees';
import { Written } from '../../ui/written';
import { FeedbackFields } from './feedback-fields';
import { giveFeedback } from './feedback.queries';
import styles from './feedback.module.css';
import { useAnswerDraft } from './use-answer-draft';

interface AnswerFormProps {
  personId: string;
  request: FeedbackRequestView;
  /** Names of who will read it. */
  readers: readonly string[];
  titleOf: (code: string) => string;
  nextStep: (draft: DraftForm<WriteFeedback>) => ReactNode;
}

/** The 60-second card: what was strong, what is next, what showed it; then give it. */
export function AnswerForm({ personId, request, readers, titleOf, nextStep }: AnswerFormProps) {
  const { t } = useTranslation('feedback');
  const { list } = useDates();
  const client = useQueryClient();
  const { id, draft, newestVersion } = useAnswerDraft(personId, request);
  const [hint, setHint] = useState<'giveFirst' | 'fix' | null>(null);
  const { value, change, fault } = draft;
  const giving = useMutation({
    mutationFn: () => giveFeedback(id, newestVersion()),
    onSettled: () => client.invalidateQueries(),
  });
  const isEmpty = !value.strength.trim() && !value.nextStep && value.items.length === 0;
  const give = async () => {
    if (isEmpty) return setHint('giveFirst');
    await draft.flush();
    setHint(isSafe(id) ? null : 'fix');
    if (isSafe(id)) giving.mutate();
  };
  return (
    <Card as="section" labelledBy="answer-title">
      <Form className={styles.form} onSubmit={() => void give()} onLeaveField={() => void draft.flush()}>
        <header className={styles.readers}>
          <h2 id="answer-title">{t('answer.title')}</h2>
          <p className={styles.aside}>
            <EyeIcon size={18} />
            <span>
              {t('answer.readers', { names: list(readers) })} {t('answer.use')}
            </span>
          </p>
        </header>
        {draft.theirs && (
          <ConflictNotice
            mine={<Written>{value.strength}</Written>}
            theirs={<Written>{draft.theirs.strength}</Written>}
            onKeepMine={() => void draft.keepMine()}
            onTakeTheirs={draft.takeTheirs}
          />
        )}
        <FeedbackFields
          {...{ value, change, titleOf }}
          fault={(pointer) =>
            pointer === '/strength' && hint === 'giveFirst' && isEmpty
              ? t('answer.giveFirst')
              : fault(pointer)
          }
          codes={request.indicators}
          nextStep={nextStep(draft)}
          whoSees={<WhoSees people={[]} from={t('answer.fromGiving')} />}
        />
        <div className={styles.giving}>
          {hint === 'fix' && <Notice tone="attention">{t('answer.fix')}</Notice>}
          {giving.error && <ProblemNotice error={giving.error} />}
          <Button type="submit" variant="primary" isPending={giving.isPending}>
            {t('answer.give')}
          </Button>
          <p className={styles.small}>{t('answer.final')}</p>
        </div>
      </Form>
    </Card>
  );
}
