import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendDrafts } from '../lib/drafts';
import { unsentOf } from '../lib/kept';
import { useSaveItems } from '../lib/save-status';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';
import styles from './layout.module.css';
import { useSignOut } from './use-account';

interface SignOutDialogProps {
  meId: string;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Asks once more; what the server does not have is sent first, and named when that does not work. */
export function SignOutDialog({ meId, isOpen, onOpenChange }: SignOutDialogProps) {
  const { t } = useTranslation('app');
  return (
    <Dialog title={t('account.signOut')} isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => <Leaving meId={meId} onStay={close} />}
    </Dialog>
  );
}

/** What stands only on this device, in this tab or another one. */
function useUnsent(meId: string): { drafts: string[]; texts: number; isLost: boolean } {
  const here = useSaveItems().filter(({ state }) => state !== 'safe');
  const { drafts, texts } = unsentOf(meId);
  const labels = [...new Set([...here.map(({ label }) => label), ...drafts])];
  return { drafts: labels, texts, isLost: labels.length + texts > 0 };
}

function Leaving({ meId, onStay }: { meId: string; onStay: () => void }) {
  const { t } = useTranslation(['app', 'common']);
  const leave = useSignOut(meId);
  const unsent = useUnsent(meId);
  const [isSending, setSending] = useState(unsent.isLost);
  useEffect(() => void sendDrafts().finally(() => setSending(false)), []);
  const isRisky = unsent.isLost && !isSending;
  return (
    <>
      {isSending && <p>{t('account.sending')}</p>}
      {!isSending && !unsent.isLost && <p>{t('account.safe')}</p>}
      {isRisky && (
        <Notice tone="attention" title={t('account.unsent')}>
          <ul className={styles.unsent}>
            {unsent.drafts.map((label) => (
              <li key={label}>{label}</li>
            ))}
            {unsent.texts > 0 && <li>{t('account.texts', { count: unsent.texts })}</li>}
          </ul>
          <p>{t('account.forgets')}</p>
        </Notice>
      )}
      {leave.error && <ProblemNotice error={leave.error} />}
      <div className={styles.choices}>
        {isRisky && (
          <Button variant="primary" onPress={onStay}>
            {t('account.stay')}
          </Button>
        )}
        <Button
          variant={isRisky ? 'danger' : 'primary'}
          isPending={isSending || leave.isPending}
          onPress={() => leave.mutate()}
        >
          {isRisky ? t('account.signOutAnyway') : t('account.signOut')}
        </Button>
        {!isRisky && <Button onPress={onStay}>{t('common:actions.cancel')}</Button>}
      </div>
    </>
  );
}
