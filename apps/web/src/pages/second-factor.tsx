import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { AddPasskey } from '../features/people/add-passkey';
import { SetUpApp } from '../features/people/authenticator-app';
import { MethodSection } from '../features/people/method-section';
import { ProofProvider } from '../features/people/proof';
import { RecoveryCodes } from '../features/people/recovery-codes';
import { SecondFactorForm } from '../features/people/second-factor-form';
import { secondFactorQuery, signInMethodsQuery } from '../features/people/sign-in-methods.queries';
import { SignOutInstead } from '../features/people/sign-out-instead';
import { safePath } from '../lib/safe-path';
import { BrandName } from '../ui/brand-name';
import { Button } from '../ui/button';
import { Page } from '../ui/page';
import styles from './second-factor.module.css';

/** The step after signing in: shows a second factor, or sets one up where there must be one; then goes on to where one was going. */
export function SecondFactorPage() {
  const { t } = useTranslation('signInMethods');
  const [query] = useSearchParams();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { data: factor } = useSuspenseQuery(secondFactorQuery);
  const [isSettingUp] = useState(factor.ways.length === 0);
  const to = safePath(query.get('to'));
  const goOn = () => {
    // What was refused before is asked again.
    client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
    void navigate(to, { replace: true });
  };
  const shown = () => void client.invalidateQueries({ queryKey: secondFactorQuery.queryKey }).then(goOn);
  if (factor.isShown && !isSettingUp) return <Navigate to={to} replace />;
  return (
    <main className={styles.step}>
      <BrandName />
      {isSettingUp ? (
        <SetUp isDone={factor.isShown} onDone={goOn} />
      ) : (
        <Page title={t('factor.title')} lead={t('factor.lead')}>
          <SecondFactorForm ways={factor.ways} onShown={shown} />
        </Page>
      )}
      <SignOutInstead />
    </main>
  );
}

function SetUp({ isDone, onDone }: { isDone: boolean; onDone: () => void }) {
  const { t } = useTranslation('signInMethods');
  if (isDone) return <SetUpDone onDone={onDone} />;
  return (
    <ProofProvider>
      <Page title={t('setUp.title')} lead={t('setUp.lead')}>
        <p>{t('setUp.choose')}</p>
        <MethodSection title={t('passkeys.title')} about={t('passkeys.about')}>
          <AddPasskey variant="primary" />
        </MethodSection>
        <MethodSection title={t('app.title')} about={t('app.about')}>
          <SetUpApp />
        </MethodSection>
      </Page>
    </ProofProvider>
  );
}

function SetUpDone({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation('signInMethods');
  const { data: methods } = useSuspenseQuery(signInMethodsQuery);
  const hasCodes = methods.recoveryCodes > 0;
  return (
    <ProofProvider>
      <Page title={t('setUp.doneTitle')} lead={t('setUp.doneLead')}>
        <MethodSection title={t('recovery.title')} about={t('recovery.about')}>
          <RecoveryCodes left={methods.recoveryCodes} variant={hasCodes ? 'secondary' : 'primary'} />
        </MethodSection>
        <div>
          <Button variant={hasCodes ? 'primary' : 'secondary'} onPress={onDone}>
            {t('setUp.goOn')}
          </Button>
        </div>
      </Page>
    </ProofProvider>
  );
}
