import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../lib/problem-error';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Form } from '../../ui/form';
import { ProblemNotice } from '../../ui/problem-notice';
import { PasswordField } from './password-field';
import { SecondFactorForm } from './second-factor-form';
import styles from './sign-in-methods.module.css';
import { givePassword, signInMethodsQuery } from './sign-in-methods.queries';

/** Runs what changes how somebody signs in; where the server first wants a proof, it is asked for and the work runs again. */
type Sensitively = <T>(work: () => Promise<T>) => Promise<T>;

const ProofContext = createContext<Sensitively>((work) => work());
export const useSensitively = (): Sensitively => useContext(ProofContext);

const isProofNeeded = (error: unknown): boolean =>
  error instanceof ProblemError && error.problem.type === 'proof-needed';

interface Asked {
  onProved: () => void;
  onGivenUp: () => void;
}

/** "Bevestig dat jij het bent", for everything inside that works `useSensitively`. */
export function ProofProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('signInMethods');
  const [asked, setAsked] = useState<Asked | null>(null);
  const settle = (end: ((asked: Asked) => void) | null) => {
    if (asked) end?.(asked);
    setAsked(null);
  };
  const sensitively: Sensitively = async (work) => {
    try {
      return await work();
    } catch (error) {
      if (!isProofNeeded(error)) throw error;
      await new Promise<void>((onProved, reject) => setAsked({ onProved, onGivenUp: () => reject(error) }));
      return work();
    }
  };
  return (
    <ProofContext value={sensitively}>
      {children}
      <Dialog
        title={t('proof.title')}
        isOpen={asked !== null}
        onOpenChange={(isOpen) => !isOpen && settle(({ onGivenUp }) => onGivenUp())}
      >
        <p>{t('proof.text')}</p>
        <ProofForm onProved={() => settle(({ onProved }) => onProved())} />
      </Dialog>
    </ProofContext>
  );
}

function ProofForm({ onProved }: { onProved: () => void }) {
  const { t } = useTranslation('signInMethods');
  const { data: methods } = useSuspenseQuery(signInMethodsQuery);
  const { passkeys, hasAuthenticatorApp, hasPassword } = methods;
  const hasPasskey = passkeys.length > 0;
  if (!hasPassword && !hasPasskey && !hasAuthenticatorApp) return <p>{t('proof.signInAgain')}</p>;
  return (
    <div className={styles.ways}>
      {hasPasskey && <SecondFactorForm ways={['passkey']} onShown={onProved} />}
      {hasPassword && <GivePassword isSecond={hasPasskey} onGiven={onProved} />}
      {!hasPassword && hasAuthenticatorApp && (
        <SecondFactorForm ways={['authenticator-app']} onShown={onProved} />
      )}
    </div>
  );
}

function GivePassword({ isSecond, onGiven }: { isSecond: boolean; onGiven: () => void }) {
  const { t } = useTranslation(['signInMethods', 'people']);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const giving = useMutation({ mutationFn: givePassword, onSuccess: onGiven });
  const fault = useFieldFault(giving.error)('/password');
  const submit = () => {
    setTried(true);
    if (password && !giving.isPending) giving.mutate({ password });
  };
  return (
    <Form className={styles.form} onSubmit={submit}>
      {giving.error && !fault && <ProblemNotice error={giving.error} />}
      <PasswordField
        label={t('proof.password')}
        value={password}
        onChange={setPassword}
        error={isTried && !password ? t('people:signIn.passwordMissing') : fault}
      />
      <div>
        <Button type="submit" variant={isSecond ? 'secondary' : 'primary'} isPending={giving.isPending}>
          {t('proof.submit')}
        </Button>
      </div>
    </Form>
  );
}
