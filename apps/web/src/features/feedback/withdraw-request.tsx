import type { FeedbackRequestView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { withdrawRequest } from './feedback.queries';
import styles from './feedback.module.css';

/** Takes a question back, after one question. */
export function WithdrawRequest({ request }: { request: FeedbackRequestView }) {
  const { t } = useTranslation(['feedback', 'common']);
  const client = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const withdrawing = useMutation({
    mutationFn: () => withdrawRequest(request.id, request.version),
    onSuccess: () => setAsking(false),
    onSettled: () => client.invalidateQueries(),
  });
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('request.withdraw')}</Button>
      <Dialog title={t('request.withdrawTitle')} isOpen={isAsking} onOpenChange={setAsking}>
        {(close) => (
          <>
            <p>{t('request.withdrawHelp', { name: request.askedOf.name })}</p>
            {withdrawing.error && <ProblemNotice error={withdrawing.error} />}
            <div className={styles.actions}>
              <Button variant="danger" isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
                {t('request.withdrawYes')}
              </Button>
              <Button onPress={close}>{t('common:actions.cancel')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
