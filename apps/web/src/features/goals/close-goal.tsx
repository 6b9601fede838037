import { LIMIT, type GoalView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldFault } from '../../lib/use-field-fault';
import { useKeptText } from '../../lib/use-kept-text';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextArea } from '../../ui/text-field';
import { Written } from '../../ui/written';
import { closeGoal } from './goal.queries';
import styles from './goals.module.css';

/** Closes a goal, with a reason in own words. */
export function CloseGoal({ goal }: { goal: GoalView }) {
  const { t } = useTranslation('goals');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="s" aria-label={t('closeOf', { text: goal.text })} onPress={() => setOpen(true)}>
        {t('close')}
      </Button>
      <Dialog title={t('closeTitle')} isOpen={isOpen} onOpenChange={setOpen}>
        {(shut) => <CloseForm goal={goal} onDone={shut} />}
      </Dialog>
    </>
  );
}

function CloseForm({ goal, onDone }: { goal: GoalView; onDone: () => void }) {
  const { t } = useTranslation(['goals', 'common']);
  const client = useQueryClient();
  const [words, write, clear] = useKeptText(goal.author.id, `goal.close.${goal.id}`);
  const [isMissing, setMissing] = useState(false);
  const closing = useMutation({
    mutationFn: (reason: string) => closeGoal(goal.id, { reason, version: goal.version }),
    onSuccess: async () => {
      clear();
      onDone();
      await client.invalidateQueries();
    },
    onError: () => void client.invalidateQueries(),
  });
  const fault = useFieldFault(closing.error);
  const reason = words.trim();
  const close = () => {
    setMissing(reason === '');
    if (reason !== '') closing.mutate(reason);
  };
  return (
    <Form className={styles.form} onSubmit={close}>
      <Written>{goal.text}</Written>
      <p>{t('closeText')}</p>
      <TextArea
        label={t('reason')}
        description={t('reasonHelp')}
        maxLength={LIMIT.note}
        value={words}
        onChange={write}
        error={isMissing && reason === '' ? t('reasonMissing') : fault('/reason')}
      />
      {closing.error && !fault('/reason') && <ProblemNotice error={closing.error} />}
      <div className={styles.actions}>
        <Button type="submit" variant="primary" isPending={closing.isPending}>
          {t('doClose')}
        </Button>
        <Button onPress={onDone}>{t('common:actions.cancel')}</Button>
      </div>
    </Form>
  );
}
