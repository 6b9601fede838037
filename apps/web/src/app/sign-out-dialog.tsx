import { useTranslation } from 'react-i18next';
import { hasUnsavedDrafts } from '../lib/drafts';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { ProblemNotice } from '../ui/problem-notice';
import styles from './layout.module.css';
import { useSignOut } from './use-account';

interface SignOutDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Asks once more, and says so when something has not reached the server. */
export function SignOutDialog({ isOpen, onOpenChange }: SignOutDialogProps) {
  const { t } = useTranslation(['app', 'common']);
  const leave = useSignOut();
  return (
    <Dialog title={t('account.signOut')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => (
        <>
          <p>{hasUnsavedDrafts() ? t('account.unsent') : t('account.safe')}</p>
          {leave.error && <ProblemNotice error={leave.error} />}
          <div className={styles.choices}>
            <Button variant="primary" isPending={leave.isPending} onPress={() => leave.mutate()}>
              {t('account.signOut')}
            </Button>
            <Button onPress={close}>{t('common:actions.cancel')}</Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
