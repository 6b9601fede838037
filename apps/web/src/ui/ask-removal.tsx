import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './ask-removal.module.css';
import { Button } from './button';
import { Dialog } from './dialog';
import { ProblemNotice } from './problem-notice';

interface AskRemovalProps {
  words: { button: string; title: string; text: string; confirm: string; label?: string };
  /** How the removal goes: a mutation has this shape. */
  removing: { isPending: boolean; error: unknown };
  onConfirm: () => void;
}

/** A button that takes something away for good, after one question. */
export function AskRemoval({ words, removing, onConfirm }: AskRemovalProps) {
  const { t } = useTranslation('common');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" aria-label={words.label} onPress={() => setOpen(true)}>
        {words.button}
      </Button>
      <Dialog title={words.title} isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <>
            <p>{words.text}</p>
            {removing.error != null && <ProblemNotice error={removing.error} />}
            <div className={styles.buttons}>
              <Button variant="danger" isPending={removing.isPending} onPress={onConfirm}>
                {words.confirm}
              </Button>
              <Button onPress={close}>{t('actions.cancel')}</Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
}
