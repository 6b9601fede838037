import type { AuthenticatorSecretView } from '@leerspoor/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AskRemoval } from '../../ui/ask-removal';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { ProblemNotice } from '../../ui/problem-notice';
import { QrCode } from '../../ui/qr-code';
import { CodeForm } from './code-form';
import { useSensitively } from './proof';
import styles from './sign-in-methods.module.css';
import { beginApp, confirmApp, removeApp, signInMethodsQuery } from './sign-in-methods.queries';

/** Sets up an authenticator app: the secret is shown, and counts once the app gave a code. */
export function SetUpApp({ hasApp = false, onSetUp }: { hasApp?: boolean; onSetUp?: () => void }) {
  const { t } = useTranslation('signInMethods');
  const [secret, setSecret] = useState<AuthenticatorSecretView | null>(null);
  const client = useQueryClient();
  const sensitively = useSensitively();
  const beginning = useMutation({ mutationFn: () => sensitively(beginApp), onSuccess: setSecret });
  const done = async () => {
    setSecret(null);
    await client.invalidateQueries();
    onSetUp?.();
  };
  return (
    <>
      {beginning.error && <ProblemNotice error={beginning.error} />}
      <Button isPending={beginning.isPending} onPress={() => beginning.mutate()}>
        {t(hasApp ? 'app.other' : 'app.setUp')}
      </Button>
      <Dialog
        title={t('app.dialog')}
        isOpen={secret !== null}
        onOpenChange={(isOpen) => !isOpen && setSecret(null)}
      >
        {secret && <Secret secret={secret} onConfirmed={() => void done()} />}
      </Dialog>
    </>
  );
}

const GROUPS_OF_FOUR = /.{4}(?=.)/g;

function Secret({ secret, onConfirmed }: { secret: AuthenticatorSecretView; onConfirmed: () => void }) {
  const { t } = useTranslation('signInMethods');
  const sensitively = useSensitively();
  const words = { label: t('app.code'), description: t('app.codeHelp'), submit: t('app.confirm') };
  return (
    <>
      <p>{t('app.scan')}</p>
      <QrCode value={secret.uri} label={t('app.qr')} />
      <a href={secret.uri}>{t('app.open')}</a>
      <div>
        <p>{t('app.orType')}</p>
        <p className={styles.secret}>{secret.secret.replaceAll(GROUPS_OF_FOUR, '$& ')}</p>
      </div>
      <CodeForm
        words={words}
        give={(code) => sensitively(() => confirmApp({ code }))}
        onGiven={onConfirmed}
      />
    </>
  );
}

/** Takes the app away. */
export function RemoveApp() {
  const { t } = useTranslation('signInMethods');
  const client = useQueryClient();
  const sensitively = useSensitively();
  const removing = useMutation({
    mutationFn: () => sensitively(removeApp),
    onSettled: () => client.invalidateQueries({ queryKey: signInMethodsQuery.queryKey }),
  });
  const words = t('app.remove', { returnObjects: true });
  return <AskRemoval words={words} removing={removing} onConfirm={() => removing.mutate()} />;
}
