import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AddPasskey } from '../features/people/add-passkey';
import { RemoveApp, SetUpApp } from '../features/people/authenticator-app';
import { ChangePassword } from '../features/people/change-password';
import { LinkedIdentities } from '../features/people/linked-identities';
import { MethodSection } from '../features/people/method-section';
import { PasskeyList } from '../features/people/passkey-list';
import { ProofProvider } from '../features/people/proof';
import { RecoveryCodes } from '../features/people/recovery-codes';
import { signInMethodsQuery } from '../features/people/sign-in-methods.queries';
import { useProblemInUrl } from '../lib/problem-in-url';
import { Badge } from '../ui/badge';
import { ButtonLink } from '../ui/button';
import { Page } from '../ui/page';
import { ProblemNotice } from '../ui/problem-notice';

/** Everything that I sign in with. */
export function SignInMethodsPage() {
  const { t } = useTranslation('signInMethods');
  const { data: methods } = useSuspenseQuery(signInMethodsQuery);
  const { passkeys, hasAuthenticatorApp, hasPassword, recoveryCodes } = methods;
  const problem = useProblemInUrl();
  const hasSecondFactor = hasAuthenticatorApp || passkeys.length > 0;
  return (
    <ProofProvider>
      <Page title={t('title')} lead={t('lead')} width="narrow">
        {problem && <ProblemNotice error={problem} />}
        <LinkedIdentities />
        <MethodSection title={t('passkeys.title')} about={t('passkeys.about')}>
          <PasskeyList passkeys={passkeys} />
          <AddPasskey />
        </MethodSection>
        <MethodSection
          title={t('app.title')}
          about={t('app.about')}
          mark={hasAuthenticatorApp && <Badge tone="moss">{t('app.on')}</Badge>}
        >
          <SetUpApp hasApp={hasAuthenticatorApp} />
          {hasAuthenticatorApp && <RemoveApp />}
        </MethodSection>
        {hasSecondFactor && (
          <MethodSection title={t('recovery.title')} about={t('recovery.about')}>
            <RecoveryCodes left={recoveryCodes} />
          </MethodSection>
        )}
        {hasPassword && (
          <MethodSection title={t('password.title')} about={t('password.about')}>
            <ChangePassword />
          </MethodSection>
        )}
        <MethodSection title={t('devices.title')}>
          <ButtonLink to="/devices">{t('devices.link')}</ButtonLink>
        </MethodSection>
      </Page>
    </ProofProvider>
  );
}
