import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldError, ProblemError } from '../../lib/problem-error';
import { useFieldFault } from '../../lib/use-field-fault';
import { Button } from '../../ui/button';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { signIn } from './me.queries';
import { PasswordField } from './password-field';
import styles from './sign-in.module.css';
import { useSignedIn } from './use-signed-in';

const standsAtAField = (error: unknown): boolean =>
  error instanceof ProblemError && ['/email', '/password'].some((pointer) => fieldError(error, pointer));

/** E-mail address and password; what was typed stays, whatever the answer. */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void }) {
  const { t } = useTranslation('people');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);
  const attempt = useMutation({
    mutationFn: signIn,
    onSuccess: useSignedIn(onSignedIn),
  });
  const fault = useFieldFault(attempt.error);
  const missing = (value: string, text: string) => (isTried && value === '' ? text : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (email.trim() && password && !attempt.isPending) attempt.mutate({ email: email.trim(), password });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {attempt.error && !standsAtAField(attempt.error) && <ProblemNotice error={attempt.error} />}
      <TextField
        label={t('signIn.email')}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={missing(email.trim(), t('signIn.emailMissing')) ?? fault('/email')}
      />
      <PasswordField
        value={password}
        onChange={setPassword}
        error={missing(password, t('signIn.passwordMissing')) ?? fault('/password')}
      />
      <Button type="submit" variant="primary" wide isPending={attempt.isPending}>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
