import type { RecoveryCodesView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, type ButtonVariant } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';
import { renewRecoveryCodes, signInMethodsQuery } from './sign-in-methods.queries';

interface RecoveryCodesProps {
  left: number;
  variant?: ButtonVariant;
}

/** Makes a set of recovery codes and shows it, this once. */
export function RecoveryCodes({ left, variant = 'secondary' }: RecoveryCodesProps) {
  const { t } = useTranslation('signInMethods');
  const [made, setMade] = useState<RecoveryCodesView | null>(null);
  const client = useQueryClient();
  const sensitively = useSensitively();
  const renewing = useMutation({
    mutationFn: () => sensitively(renewRecoveryCodes),
    onSuccess: async (view) => {
      setMade(view);
      await client.invalidateQueries({ queryKey: signInMethodsQuery.queryKey });
    },
  });
  return (
    <>
      <p className={styles.name}>{left === 0 ? t('recovery.none') : t('recovery.left', { count: left })}</p>
      {renewing.error && <ProblemNotice error={renewing.error} />}
      <Button variant={variant} isPending={renewing.isPending} onPress={() => renewing.mutate()}>
        {t(left === 0 ? 'recovery.make' : 'recovery.renew')}
      </Button>
      <Dialog
        title={t('recovery.dialog')}
        isOpen={made !== null}
        onOpenChange={(isOpen) => !isOpen && setMade(null)}
      >
        {(close) => made && <Codes codes={made.codes} onKept={close} />}
      </Dialog>
    </>
  );
}

function Codes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation('signInMethods');
  const copying = useMutation({ mutationFn: () => navigator.clipboard.writeText(codes.join('\n')) });
  return (
    <>
      <p>{t('recovery.once')}</p>
      <ul className={styles.codes} aria-label={t('recovery.title')}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button onPress={() => copying.mutate()}>
          {copying.isSuccess ? t('recovery.copied') : t('recovery.copy')}
        </Button>
        <Button variant="primary" onPress={onKept}>
          {t('recovery.kept')}
        </Button>
      </div>
    </>
  );
}
