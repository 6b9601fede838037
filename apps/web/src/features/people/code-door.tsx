import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError } from '../../lib/problem-error';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { askCode } from './code.queries';
import styles from './sign-in.module.css';
import { UseCodeForm } from './use-code-form';

interface CodeDoorProps {
  onSignedIn: () => void;
  /** Back to the password. */
  onBack: () => void;
}

/** Signing in without a password: an address, then the code that was mailed there. */
export function CodeDoor({ onSignedIn, onBack }: CodeDoorProps) {
  const { t } = useTranslation('people');
  const [email, setEmail] = useState('');
  const [isTried, setTried] = useState(false);
  const asking = useMutation({ mutationFn: () => askCode(email.trim()) });
  const fault = useFieldFault(asking.error);
  if (asking.isSuccess)
    return <UseCodeForm address={email.trim()} onSignedIn={onSignedIn} onAskAgain={asking.reset} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && !asking.isPending) asking.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {asking.error && !fieldError(asking.error, '/email') && <ProblemNotice error={asking.error} />}
      <TextField
        label={t('signIn.email')}
        description={t('code.emailHelp')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={isTried && !email.trim() ? t('signIn.emailMissing') : fault('/email')}
      />
      <Button type="submit" variant="primary" wide isPending={asking.isPending}>
        {t('code.ask')}
      </Button>
      <Button variant="quiet" onPress={onBack}>
        {t('code.back')}
      </Button>
    </form>
  );
}
