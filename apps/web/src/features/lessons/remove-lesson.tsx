import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { useRemoveLesson } from './lesson.queries';
import styles from './lesson-thread.module.css';

/** Takes a plan away on which nothing hangs yet; asks once more. */
export function RemoveLesson({ id, onRemoved }: { id: string; onRemoved: () => void }) {
  const { t } = useTranslation(['lessons', 'common']);
  const [isOpen, setOpen] = useState(false);
  const remove = useRemoveLesson(id, onRemoved);
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        {t('remove.button')}
      </Button>
      <Dialog title={t('remove.title')} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <>
            <p>{t('remove.text')}</p>
            {remove.error && <ProblemNotice error={remove.error} />}
            <div className={styles.buttons}>
              <Button variant="danger" isPending={remove.isPending} onPress={() => remove.mutate()}>
                {t('remove.confirm')}
              </Button>
              <Button onPress={close}>{t('common:actions.cancel')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
