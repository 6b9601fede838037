import type { SecondFactorWay } from '@leerspoor/shared';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { KeyIcon } from '../../ui/icons';
import { CodeForm } from './code-form';
import { PasskeyProblem } from './passkey-problem';
import styles from './sign-in-methods.module.css';
import { showCode, showPasskey } from './sign-in-methods.queries';

interface SecondFactorFormProps {
  ways: readonly SecondFactorWay[];
  onShown: () => void;
}

/** Shows a second factor in one of the ways that there are; a recovery code for who lost the others. */
export function SecondFactorForm({ ways, onShown }: SecondFactorFormProps) {
  const { t } = useTranslation('signInMethods');
  const [wantsRecovery, setWantsRecovery] = useState(false);
  const hasPasskey = ways.includes('passkey');
  const hasApp = ways.includes('authenticator-app');
  const hasRecovery = ways.includes('recovery-code');
  const isOfApp = hasApp && !wantsRecovery;
  const label = isOfApp ? t('factor.code') : t('factor.recoveryCode');
  const description = isOfApp ? t('factor.codeHelp') : t('factor.recoveryHelp');
  return (
    <div className={styles.ways}>
      {hasPasskey && <ShowPasskey onShown={onShown} />}
      {(isOfApp || wantsRecovery) && (
        <CodeForm
          key={String(isOfApp)}
          words={{ label, description, submit: t('factor.submit') }}
          isOfApp={isOfApp}
          isSecond={hasPasskey}
          give={(code) => showCode({ code })}
          onGiven={onShown}
        />
      )}
      {hasRecovery && (hasApp || !wantsRecovery) && (
        <div className={styles.otherwise}>
          <Button variant="quiet" onPress={() => setWantsRecovery(!wantsRecovery)}>
            {wantsRecovery ? t('factor.useApp') : t('factor.useRecovery')}
          </Button>
        </div>
      )}
    </div>
  );
}

function ShowPasskey({ onShown }: { onShown: () => void }) {
  const { t } = useTranslation('signInMethods');
  const showing = useMutation({ mutationFn: showPasskey, onSuccess: onShown });
  return (
    <>
      {showing.error && <PasskeyProblem error={showing.error} />}
      <div>
        <Button
          variant="primary"
          icon={<KeyIcon />}
          isPending={showing.isPending}
          onPress={() => showing.mutate()}
        >
          {t('factor.passkey')}
        </Button>
      </div>
    </>
  );
}
