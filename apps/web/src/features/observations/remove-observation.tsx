import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { useRemoveObservation } from './observation.queries';
import styles from './observe.module.css';

interface RemoveObservationProps {
  id: string;
  /** Forgets what the device still holds, so that it does not come back. */
  onConfirm: () => void;
  onRemoved: () => void;
}

/** Throws a draft away; asks once more. */
export function RemoveObservation({ id, onConfirm, onRemoved }: RemoveObservationProps) {
  const { t } = useTranslation(['observations', 'common']);
  const [isOpen, setOpen] = useState(false);
  const remove = useRemoveObservation(id, onRemoved);
  const confirm = () => {
    onConfirm();
    remove.mutate();
  };
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
              <Button variant="danger" isPending={remove.isPending} onPress={confirm}>
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
