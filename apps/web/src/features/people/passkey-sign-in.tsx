import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { knowsPasskeys } from '../../lib/passkey';
import { Button } from '../../ui/button';
import { KeyIcon } from '../../ui/icons';
import { PasskeyProblem } from './passkey-problem';
import styles from './sign-in.module.css';
import { signInWithPasskey } from './sign-in-methods.queries';
import { useSignedIn } from './use-signed-in';

/** Coming in with a passkey, without typing anything. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('people');
  const attempt = useMutation({ mutationFn: signInWithPasskey, onSuccess: useSignedIn(onSignedIn) });
  if (!knowsPasskeys()) return null;
  return (
    <div className={styles.other}>
      <p className={styles.or}>{t('signIn.or')}</p>
      {attempt.error && <PasskeyProblem error={attempt.error} />}
      <Button wide icon={<KeyIcon />} isPending={attempt.isPending} onPress={() => attempt.mutate()}>
        {t('signIn.passkey')}
      </Button>
    </div>
  );
}
