import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { CheckRows } from '../../ui/check-rows';
import { Notice } from '../../ui/notice';
import { ProblemNotice } from '../../ui/problem-notice';
import { TextField } from '../../ui/text-field';
import { signInByCode } from './code.queries';
import styles from './sign-in.module.css';
import { useSignedIn } from './use-signed-in';

interface UseCodeFormProps {
  /** Where the code went, as far as it is said. */
  address: string;
  onSignedIn: () => void;
  onAskAgain: () => void;
}

/** The code from the mail, and whether this is a device of one's own. */
export function UseCodeForm({ address, onSignedIn, onAskAgain }: UseCodeFormProps) {
  const { t } = useTranslation('people');
  const field = useRef<HTMLInputElement>(null);
  // the button that was pressed is gone
  useEffect(() => field.current?.focus(), []);
  const [code, setCode] = useState('');
  const [isTried, setTried] = useState(false);
  const [remember, setRemember] = useState<readonly 'remember'[]>([]);
  const attempt = useMutation({
    mutationFn: () => signInByCode({ code, isRemembered: remember.length > 0 }),
    onSuccess: useSignedIn(onSignedIn),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (code.trim() && !attempt.isPending) attempt.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {attempt.error ? (
        <ProblemNotice error={attempt.error} />
      ) : (
        <Notice>{t('code.sent', { address })}</Notice>
      )}
      <TextField
        label={t('code.code')}
        description={t('code.codeHelp')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        ref={field}
        maxLength={20}
        value={code}
        onChange={setCode}
        error={isTried && !code.trim() ? t('code.codeMissing') : undefined}
      />
      <CheckRows
        label={t('code.device')}
        hideLabel
        value={remember}
        onChange={setRemember}
        options={[{ value: 'remember', label: t('code.remember'), description: t('code.rememberHelp') }]}
      />
      <Button type="submit" variant="primary" wide isPending={attempt.isPending}>
        {t('code.use')}
      </Button>
      <Button variant="quiet" onPress={onAskAgain}>
        {t('code.again')}
      </Button>
    </form>
  );
}
