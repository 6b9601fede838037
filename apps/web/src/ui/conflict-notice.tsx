import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './conflict-notice.module.css';
import { Notice } from './notice';

interface ConflictNoticeProps {
  /** The person's own words, and the other ones, as the page shows them. */
  mine: ReactNode;
  theirs: ReactNode;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two versions of the same words: nothing is lost, the person chooses. Shown when `draft.theirs` is not null. */
export function ConflictNotice({ mine, theirs, onKeepMine, onTakeTheirs }: ConflictNoticeProps) {
  const { t } = useTranslation('saving');
  const [isOpen, setOpen] = useState(false);
  return (
    <Notice
      tone="attention"
      title={t('conflict.title')}
      actions={
        <>
          <Button size="s" onPress={onKeepMine}>
            {t('conflict.keepMine')}
          </Button>
          <Button size="s" onPress={isOpen ? onTakeTheirs : () => setOpen(true)}>
            {t(isOpen ? 'conflict.takeTheirs' : 'conflict.seeTheirs')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.text')}</p>
      {isOpen && (
        <div className={styles.sides}>
          <section>
            <strong>{t('conflict.mine')}</strong>
            {mine}
          </section>
          <section>
            <strong>{t('conflict.theirs')}</strong>
            {theirs}
          </section>
        </div>
      )}
    </Notice>
  );
}
