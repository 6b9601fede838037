import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveStatus } from '../../lib/save-status';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { removeReflection } from './reflection.queries';
import styles from './reflection.module.css';

interface RemoveReflectionProps {
  id: string;
  /** Whether the server has it. */
  isSaved: () => boolean;
  /** Waits until nothing is on its way any more. */
  settle: () => Promise<void>;
  onRemoved: () => void;
}

/** Takes a private reflection away for good, after one question. */
export function RemoveReflection({ id, isSaved, settle, onRemoved }: RemoveReflectionProps) {
  const { t } = useTranslation(['reflections', 'common']);
  const [isAsking, setAsking] = useState(false);
  const removing = useMutation({
    mutationFn: async () => {
      // What is still on its way would bring it back.
      await settle();
      if (isSaved()) await removeReflection(id);
      saveStatus.all().forEach((item) => item.id === id && item.discard());
    },
    onSuccess: onRemoved,
  });
  return (
    <>
      <Button variant="quiet" onPress={() => setAsking(true)}>
        {t('remove')}
      </Button>
      <Dialog title={t('removeTitle')} isOpen={isAsking} onOpenChange={setAsking}>
        {(close) => (
          <>
            <p>{t('removeText')}</p>
            {removing.error && <ProblemNotice error={removing.error} />}
            <div className={styles.actions}>
              <Button variant="danger" isPending={removing.isPending} onPress={() => removing.mutate()}>
                {t('removeYes')}
              </Button>
              <Button onPress={close}>{t('common:actions.cancel')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
